import type { Searcher, SearcherOptions, SearchState } from '../../types.ts';
import type { WorkerRequest, WorkerPort, WorkerResponse } from './worker-server.ts';

interface Call {
  onState(state: SearchState): void;
  settle(fault?: string): void;
}

/** A searcher that forwards to a worker, which must be ready. */
export function createWorkerClient(
  port: WorkerPort,
  options: SearcherOptions,
  index: ArrayBuffer | undefined,
): Searcher {
  const post = (request: WorkerRequest, transfer: Transferable[] = []) => port.postMessage(request, transfer);
  const calls = new Map<number, Call>();
  let last = 0;

  port.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => {
    if (data === 'ready') return;
    const call = calls.get(data.id);
    if (data.state) call?.onState(data.state);
    else call?.settle(data.fault);
  });
  const call = (query: string | undefined, onState: Call['onState'], signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (signal?.aborted) return resolve();
      const id = ++last;
      const settle: Call['settle'] = (fault) => {
        calls.delete(id);
        if (fault === undefined) resolve();
        else reject(new Error(fault));
      };
      calls.set(id, { onState, settle });
      signal?.addEventListener(
        'abort',
        () => {
          if (!calls.has(id)) return;
          post({ stop: id });
          settle();
        },
        { once: true },
      );
      post({ id, query });
    });

  post({ options, index }, index && [index]);
  return {
    warm: () => call(undefined, () => undefined),
    search: (query, onState, signal) => call(query, onState, signal),
  };
}
