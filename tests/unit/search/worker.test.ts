import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { serveSearcher, type WorkerPort, type OpenSearcher } from '../../../src/search/engine/worker/worker-server.ts';
import { createWorkerClient } from '../../../src/search/engine/worker/worker-client.ts';
import type { Searcher, SearcherOptions, SearchState } from '../../../src/search/types.ts';

const options: SearcherOptions = { indexUrl: '/i.json', pagefindUrl: '/p.js', locale: 'it', base: '/' };
const state = (query: string, layer: SearchState['layer'] = 'index'): SearchState => ({
  query,
  hits: [],
  total: 0,
  layer,
  nearest: false,
});
const tick = () => new Promise((resolve) => setTimeout(resolve, 20));
let channel = new MessageChannel();
afterEach(() => channel.port1.close());

/** Both ends of a real line between two ports. */
function line(searcher: Searcher, index?: ArrayBuffer) {
  channel = new MessageChannel();
  const opened: Parameters<OpenSearcher>[] = [];
  const open: OpenSearcher = (...how) => {
    opened.push(how);
    return searcher;
  };
  serveSearcher(channel.port2 as unknown as WorkerPort, open);
  const remote = createWorkerClient(channel.port1 as unknown as WorkerPort, options, index);
  channel.port1.start();
  channel.port2.start();
  return { remote, opened };
}

const quiet: Searcher = { warm: async () => undefined, search: async () => undefined };

describe('a searcher in a worker', () => {
  it('is opened once, with its options and the index that came with them', async () => {
    const index = new TextEncoder().encode('{"v":1}').buffer;
    const { remote, opened } = line(quiet, index);
    await remote.warm();
    await remote.search('a', () => undefined);
    expect(opened).toHaveLength(1);
    expect(opened[0]?.[0]).toEqual(options);
    expect(new TextDecoder().decode(opened[0]?.[1])).toBe('{"v":1}');
    expect(index.byteLength).toBe(0);
  });

  it('tells every state in order and settles after the last', async () => {
    const { remote } = line({
      ...quiet,
      async search(query, onState) {
        onState(state(query));
        await tick();
        onState(state(query, 'fullText'));
      },
    });
    const said: SearchState[] = [];
    await remote.search('reso', (one) => said.push(one));
    expect(said).toEqual([state('reso'), state('reso', 'fullText')]);
  });

  it('keeps two searches at once apart', async () => {
    const { remote } = line({
      ...quiet,
      async search(query, onState) {
        if (query === 'slow') await tick();
        onState(state(query));
      },
    });
    const said: string[] = [];
    await Promise.all(
      ['slow', 'fast'].map((query) => remote.search(query, (one) => said.push(`${query}=${one.query}`))),
    );
    expect(said).toEqual(['fast=fast', 'slow=slow']);
  });

  it('is silent once aborted, and stops the work over there', async () => {
    let stopped = false;
    const { remote } = line({
      ...quiet,
      async search(query, onState, signal) {
        onState(state(query));
        signal?.addEventListener('abort', () => (stopped = true));
        await tick();
        onState(state(query, 'fullText'));
      },
    });
    const stop = new AbortController();
    const said: string[] = [];
    await remote.search(
      'reso',
      ({ layer }) => {
        said.push(layer);
        stop.abort();
      },
      stop.signal,
    );
    await tick();
    await tick();
    expect(said).toEqual(['index']);
    expect(stopped).toBe(true);
    await remote.search('reso', () => said.push('never'), stop.signal);
    expect(said).toEqual(['index']);
  });

  it('hands over what broke', async () => {
    const { remote } = line({ ...quiet, search: () => Promise.reject(new Error('a fault of the program')) });
    await expect(remote.search('reso', () => undefined)).rejects.toThrow('a fault of the program');
    await remote.warm();
  });
});
