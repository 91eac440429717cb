import { slashKey } from './browser/slash-key.ts';

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
        await this.#enhance(signal);
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

  async #enhance(signal: AbortSignal): Promise<void> {
    const { locale, index, pagefind, base, limit } = this.dataset as Record<string, string>;
    // The index travels beside the script that will ask for it, not after it.
    const ahead = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: index };
    document.head.append(Object.assign(document.createElement('link'), ahead));
    const [{ enhance }, { createSearcher }] = await Promise.all([
      import('./browser/enhance.ts'),
      import('./searcher.ts'),
    ]);
    if (signal.aborted) return;
    const searcher = createSearcher({
      indexUrl: index!,
      pagefindUrl: pagefind!,
      locale: locale!,
      base: base!,
      limit: Number(limit),
    });
    searcher.warm();
    enhance(this, searcher, signal);
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
