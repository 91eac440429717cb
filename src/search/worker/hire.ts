import { trustWorkers } from '../trusted.ts';
import { scriptsOf } from './scripts.ts';
import type { inPage, Open } from './search-in.ts';

/** What is under way from the moment the reader shows intent. */
export interface Crew {
  /** Missing where the browser can have none, as when scripts come from another origin. */
  worker: Worker | undefined;
  /** Whether the worker runs; false also where there is none. */
  ready: Promise<boolean>;
  /** The script of the worker, for the page itself. */
  here(): Promise<Open>;
  index: Promise<ArrayBuffer | undefined>;
}

const absolute = (url: string) => new URL(url, location.href);

async function load(script: string): Promise<Open> {
  await import(/* @vite-ignore */ script);
  return (globalThis as typeof inPage).prontuarioSearch![absolute(script).href]!;
}

function start(script: string): Worker | undefined {
  // The policy would refuse it, and say so.
  if (absolute(script).origin !== location.origin) return undefined;
  try {
    return new Worker(script, { type: 'module' });
  } catch {
    return undefined;
  }
}

/** Asks at once for the worker of a locale and for its index, so that both travel together. */
export function hire(locale: string, indexUrl: string, pagefindUrl: string): Crew {
  const [script = '', plain = ''] = scriptsOf(locale);
  const index = fetch(indexUrl)
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    // Whoever opens the index asks for it again and hears then whether it can be had.
    .catch(() => undefined);
  // Pagefind starts a worker of its own where the page searches by itself.
  trustWorkers(script, new URL('pagefind-worker.js', absolute(pagefindUrl)).href);
  const worker = start(script);
  const here = () => load(script).catch(() => load(plain));
  if (!worker) here().catch(() => undefined);
  const ready = new Promise<boolean>((resolve) => {
    if (!worker) resolve(false);
    worker?.addEventListener('message', () => resolve(true), { once: true });
    worker?.addEventListener('error', () => resolve(false), { once: true });
  });
  return { worker, ready, here, index };
}
