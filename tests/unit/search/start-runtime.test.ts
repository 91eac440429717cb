import { afterEach, expect, test, vi } from 'vitest';
import { shardedFragment } from '../../../src/search/index/file-format.ts';
import { startRuntime } from '../../../src/search/engine/worker/start-runtime.ts';

vi.mock('../../../src/search/engine/worker/worker-urls.ts', () => ({ workerUrls: () => ['/it.js', '/plain.js'] }));
afterEach(() => vi.unstubAllGlobals());

/** Out: what is fetched, and the address of the worker. */
function start(index: string): { fetched: string[]; worker: string | undefined } {
  const found: { fetched: string[]; worker: string | undefined } = { fetched: [], worker: undefined };
  vi.stubGlobal('location', new URL('https://help.example/'));
  vi.stubGlobal('fetch', (url: string) => {
    found.fetched.push(url);
    return Promise.resolve(new Response('{}'));
  });
  vi.stubGlobal(
    'Worker',
    class {
      constructor(url: string) {
        found.worker = url;
      }
    },
  );
  startRuntime({ locale: 'it', index, pagefind: '/pagefind/pagefind.js' });
  return found;
}

test('the worker of a large site is told before the index has come that postings are in files of their own', () => {
  expect(start(`/_search/it.json${shardedFragment}`).worker).toBe(`/it.js${shardedFragment}`);
  expect(start('/_search/it.json')).toEqual({ fetched: ['/_search/it.json'], worker: '/it.js' });
});
