import { slashKey } from './browser/slash-key.ts';
import { hire } from './worker/hire.ts';

/**
 * `<site-search>`: a form that works by itself and, once the reader shows intent, answers while they type. All that
 * is loaded with the page is this file: it waits for intent, and minds the `/` key.
 */
class SiteSearch extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#life = new AbortController());
    const field = this.querySelector('form')!;
    const isPage = this.dataset.variant === 'page';
    let isAwake = false;
    const wake = async () => {
      if (isAwake) return;
      isAwake = true;
      try {
        await this.#start(signal);
      } catch {
        // The form goes to the search page all the same; the next intent tries again.
        isAwake = false;
      }
    };
    const compose = ({ type }: Event) => this.toggleAttribute('data-composing', type === 'compositionstart');
    for (const intent of ['focusin', 'pointerover']) field.addEventListener(intent, wake, { signal });
    for (const step of ['compositionstart', 'compositionend']) field.addEventListener(step, compose, { signal });
    document.addEventListener('keydown', (event) => this.#slash(event), { signal });
    // The reader may have been faster than this script.
    if (isPage || field.contains(document.activeElement)) void wake();
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }

  /** Everything a first search needs travels at once: script of the page, of the worker, index. */
  async #start(signal: AbortSignal): Promise<void> {
    const { locale, index, pagefind } = this.dataset as Record<string, string>;
    const crew = hire(locale!, index!, pagefind!);
    const dismiss = () => crew.worker?.terminate();
    signal.addEventListener('abort', dismiss);
    try {
      const { start } = await import('./browser/start.ts');
      if (!signal.aborted) start(this, crew, signal);
    } catch (error) {
      dismiss();
      throw error;
    }
  }

  /** `/` goes to the most prominent field of the page, unless the reader is writing or has turned the key off. */
  #slash(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return;
    if ((target as Element).closest('input, textarea, select, [contenteditable]')) return;
    if (
      this !==
      (document.querySelector('site-search:not([data-variant="header"])') ?? document.querySelector('site-search'))
    )
      return;
    if (!slashKey.isOn()) return;
    event.preventDefault();
    this.querySelector('input')!.select();
  }
}

customElements.define('site-search', SiteSearch);
