import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { storeFile } from '../collector/create-collector.ts';
import { bodyPattern } from '../content/body-files.ts';
import { contentRoot } from '../content/root.ts';

const pollMs = { files: 2_000, database: 15_000 } as const;

const statStamp = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && stat.size > 0 ? `${stat.mtimeMs} ${stat.size}` : '-';
};

/** Changes when the content or the SQLite file do; a database server always counts as changed. */
function signature(env: NodeJS.ProcessEnv): string {
  const root = contentRoot(env);
  const content = globSync(['**/*.yaml', `**/${bodyPattern}`], { cwd: root }).map((file) =>
    statStamp(join(root, file)),
  );
  const file = storeFile(env);
  const store = env.DATABASE_URL ? [String(Date.now())] : [statStamp(file), statStamp(`${file}-wal`)];
  return [...content, ...store].join('\n');
}

/** Calls `work` at once and after each change until SIGINT or SIGTERM. Errors go to `onError` and do not end it. */
export async function watch(
  env: NodeJS.ProcessEnv,
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const pause = env.DATABASE_URL ? pollMs.database : pollMs.files;
  let before = '';
  for (;;) {
    // Before the work, so that changes during it are seen at the next poll.
    const current = signature(env);
    if (current !== before) {
      before = current;
      try {
        await work();
      } catch (error) {
        onError(error);
      }
    }
    await wait(pause, undefined, { signal: stop.signal }).catch(() => {});
    if (stop.signal.aborted) return;
  }
}
