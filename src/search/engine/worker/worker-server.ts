import type { SearcherOptions, SearchState, Searcher } from '../../types.ts';

/** Opens a searcher; `index` is the prefetched entry file, if any. */
export type OpenSearcher = (options: SearcherOptions, index?: ArrayBuffer | undefined) => Searcher;

/** From the page: options first, then queries and aborts. A missing query means: warm up. */
export type WorkerRequest =
  | { options: SearcherOptions; index: ArrayBuffer | undefined }
  | { id: number; query?: string | undefined }
  | { stop: number };

/** From the worker: ready, then states and the end of queries; `fault` is an unexpected error. */
export type WorkerResponse = 'ready' | { id: number; state?: SearchState; fault?: string };

/** The messaging interface of a worker, or of its global scope. */
export interface WorkerPort {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export function serveSearcher(port: WorkerPort, open: OpenSearcher): void {
  const respond = (response: WorkerResponse) => port.postMessage(response);
  const running = new Map<number, AbortController>();
  let searcher: ReturnType<OpenSearcher> | undefined;

  async function answer(id: number, query: string | undefined): Promise<void> {
    const stop = new AbortController();
    running.set(id, stop);
    try {
      if (query === undefined) await searcher?.warm();
      else await searcher?.search(query, (state) => respond({ id, state }), stop.signal);
      respond({ id });
    } catch (error) {
      respond({ id, fault: String(error) });
    } finally {
      running.delete(id);
    }
  }

  port.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
    if ('options' in data) searcher = open(data.options, data.index);
    else if ('stop' in data) running.get(data.stop)?.abort();
    else void answer(data.id, data.query);
  });
  respond('ready');
}
