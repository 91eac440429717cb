import { addressWords } from './address-words.ts';

/** The page that is not there: searches for what the address meant, in the field that stands inside. */
export class NotFound extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input[type=search]');
    const { base = '/' } = this.querySelector<HTMLElement>('site-search')?.dataset ?? {};
    if (!(field instanceof HTMLInputElement) || field.value) return;
    field.value = addressWords(location.pathname, base, (this.dataset['locales'] ?? '').split(' '));
    // The field may be awake already, or it reads its own value when it wakes.
    if (field.value) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}
