import { Worker } from 'node:worker_threads';
import { rememberFrontmatter } from '../content/article-files.ts';
import { contentRoot } from '../content/root.ts';
import type { Report } from '../check/check.ts';
import type { Result, Task } from './dev-worker.ts';
import { nodeArguments } from './program-root.ts';

/** A worker thread for one kind of task, started at its first task. */
function openThread() {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, { resolve(result: Result): void; reject(error: unknown): void }>();
  function start(): Worker {
    const started = new Worker(new URL('./dev-worker.ts', import.meta.url), { execArgv: [...nodeArguments] });
    started.on('message', ({ id, result, error }: { id: number; result?: Result; error?: unknown }) => {
      const pending = waiting.get(id);
      waiting.delete(id);
      // An idle worker must not keep the process alive.
      if (waiting.size === 0) started.unref();
      if (result) pending?.resolve(result);
      else pending?.reject(error);
    });
    started.on('error', (error) => {
      worker = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return started;
  }
  return {
    run(task: Task): Promise<Result> {
      worker ??= start();
      worker.ref();
      const id = ++last;
      const answer = new Promise<Result>((resolve, reject) => waiting.set(id, { resolve, reject }));
      worker.postMessage({ ...task, id });
      return answer;
    },
    close: async () => void (await worker?.terminate()),
  };
}

/** Work of `npm run dev` in worker threads: checking and indexing take seconds at ten thousand answers. */
export interface DevThreads {
  check(): Promise<Report>;
  /** A search file of the content after so many changes; `undefined` when there is none of that name. */
  searchFile(name: string, changes: number): Promise<string | undefined>;
  close(): Promise<void>;
}

export function openDevThreads(): DevThreads {
  const [checking, searching] = [openThread(), openThread()];
  return {
    async check() {
      const result = await checking.run({ task: 'check' });
      if (!('check' in result)) throw new Error('The thread answered another question.');
      // Pages are rendered in this thread, which then need not parse the frontmatter of unchanged files.
      for (const { file, ...known } of result.fronts) rememberFrontmatter(contentRoot(), file, known);
      return result.check;
    },
    async searchFile(name, changes) {
      const result = await searching.run({ task: 'search', name, changes });
      return 'body' in result ? result.body : undefined;
    },
    async close() {
      await Promise.all([checking.close(), searching.close()]);
    },
  };
}
