import { addressWords } from './address-words.ts';

/**
 * The page that is not there: searches for what the address meant, in the field that stands inside. Hosts that know one such page
 * only show it for addresses of every language: the page of the right one is fetched, with the address behind its `#`.
 */
class NotFound extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input[type=search]');
    const { base = '/', locale } = this.querySelector<HTMLElement>('site-search')?.dataset ?? {};
    const locales = (this.dataset['locales'] ?? '').split(' ');
    const asked = location.hash.startsWith('#/') ? location.hash.slice(1) : location.pathname;
    const [folder = ''] = asked.slice(base.length).split('/');
    const better = `${base}${folder}/404.html`;
    if (folder !== locale && locales.includes(folder) && location.pathname !== better) {
      location.replace(`${better}#${asked}`);
      return;
    }
    if (!(field instanceof HTMLInputElement) || field.value) return;
    field.value = addressWords(asked, base, locales);
    // The field may be awake already, or it reads its own value when it wakes.
    if (field.value) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

customElements.define('not-found', NotFound);
