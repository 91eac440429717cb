import { isSlashOn } from './slash-key.ts';
import { startRuntime } from '../engine/worker/start-runtime.ts';

const retryDelayMs = 3000;

/** `<site-search>`: waits for intent and the `/` key, then loads the rest of the search; when that fails, says so and retries. */
class SiteSearch extends HTMLElement {
  #lifetime: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#lifetime = new AbortController());
    const field = this.querySelector('form')!;
    const input = this.querySelector('input')!;
    const isPage = this.dataset.variant === 'page';
    let isActive = false;
    let failures = 0;
    /** Address of a script that could not be loaded. */
    let failedScript: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let list: HTMLElement | undefined;
    /** The list when search is unavailable: the reason, and other links. */
    const drawFailure = () => {
      if (failures < 2 || !(isPage || input.value)) return list?.remove();
      const { content } = document.getElementById(`${input.id}-template`) as HTMLTemplateElement;
      list ??= content.firstElementChild!.cloneNode(true) as HTMLElement;
      list.dataset.only = navigator.onLine ? 'failed' : 'offline';
      list.hidden = false;
      if (!list.isConnected) field.after(list);
    };
    const activate = async (trigger?: Event) => {
      if (isActive || signal.aborted) return;
      isActive = true;
      // Page script, worker script and index are downloaded in parallel.
      const runtime = startRuntime(this.dataset);
      const endWorker = () => runtime.worker?.terminate();
      signal.addEventListener('abort', endWorker);
      try {
        // Browsers and caches may remember a failed script, so that it is requested under another address
        // (https://github.com/whatwg/html/issues/6768).
        const { startSearch } = (await (failedScript
          ? import(/* @vite-ignore */ `${failedScript}?${Date.now()}`)
          : import('./start.ts'))) as typeof import('./start.ts');
        if (!signal.aborted) startSearch(this, runtime, { signal, trigger });
        failures = 0;
      } catch (error) {
        endWorker();
        failedScript ??= /http.+js/.exec(String(error))?.[0];
        // The first retry is immediate, under another address.
        timer = setTimeout(again, retryDelayMs * failures++);
        // A deploy may have removed the scripts of this page: reload once, unless somebody is typing.
        const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        if (isPage && failures > 1 && navigator.onLine && !input.value && visit?.type !== 'reload') location.reload();
      }
      drawFailure();
    };
    const again = () => {
      clearTimeout(timer);
      isActive = false;
      void activate();
    };
    for (const intent of ['focusin', 'pointerover']) field.addEventListener(intent, activate, { signal });
    field.addEventListener('input', drawFailure, { signal });
    addEventListener('online', () => failures && again(), { signal });
    // The reader may have typed before this script ran, or comes back to a search (`overlay.ts`).
    const kept = (history.state as Record<string, unknown> | null)?.[input.id];
    if (isPage || kept || field.contains(document.activeElement)) void activate();
  }

  disconnectedCallback(): void {
    this.#lifetime?.abort();
  }
}

/** `/` focuses the most prominent field of the page, unless the reader is typing or has turned the key off. */
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return;
  if ((target as Element).closest('input, textarea, select, [contenteditable]') || !isSlashOn()) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>('site-search input[type=search]')];
  const field = fields.find((one) => one.id !== 'search-header') ?? fields[0];
  if (field) event.preventDefault();
  field?.select();
});

// A separate task, which is shorter on slow phones.
setTimeout(() => customElements.define('site-search', SiteSearch));
