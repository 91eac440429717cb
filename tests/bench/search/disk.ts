import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Loader, Pagefind } from '../../../src/search/types.ts';

/** Counts what a browser would fetch: text as a host would compress it, Pagefind's own files as they are. */
export interface Meter {
  bytes: number;
  requests: number;
}

const meters = new Set<Meter>();
let isPatched = false;

function count(path: string, content: Buffer): void {
  const size = /\.(js|json)$/.test(path) ? brotliCompressSync(content).length : content.length;
  for (const meter of meters) {
    meter.bytes += size;
    meter.requests++;
  }
}

/** Pagefind's client fetches its files beside itself; here they lie on disk, which `fetch` does not read. */
function patchFetch(): void {
  if (isPatched) return;
  isPatched = true;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith('file:')) return original(input, init);
    const url = new URL(address);
    const content = readFileSync(url);
    count(url.pathname, content);
    return new Response(new Uint8Array(content));
  };
}

/** Reads a built folder as a browser would; addresses are paths from its root. */
export function diskLoader(folder: string): Loader {
  patchFetch();
  return {
    async json<T>(url: string) {
      const content = readFileSync(join(folder, url));
      count(url, content);
      return JSON.parse(content.toString('utf8')) as T;
    },
    async pagefind(url) {
      const [file = '', query] = url.split('?');
      const path = join(folder, file);
      count(path, readFileSync(path));
      return (await import(pathToFileURL(path).href + (query ? `?${query}` : ''))) as Pagefind;
    },
  };
}

/** Counts until the work is done. */
export async function metered(work: () => Promise<unknown>): Promise<Meter> {
  const meter: Meter = { bytes: 0, requests: 0 };
  meters.add(meter);
  await work();
  meters.delete(meter);
  return meter;
}
