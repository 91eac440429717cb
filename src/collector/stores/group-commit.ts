import { StoreError } from './contract.ts';

interface PendingCommit<T> {
  rows: readonly T[];
  resolve: () => void;
  reject: (reason: unknown) => void;
}

export interface GroupCommitOptions<T> {
  commit: (rows: T[]) => void | Promise<void>;
  /** Maximum rows of one transaction; one call is never split. */
  maxRows?: number | undefined;
  /** Maximum queued rows, beyond which `append` rejects with `busy`. */
  maxQueue?: number | undefined;
  concurrency?: number | undefined;
}

/** Commits rows of one turn of the event loop together, so that they share one sync of the log (group commit, DeWitt et al. 1984), without delay. */
export function createGroupCommit<T>({
  commit,
  maxRows = 500,
  maxQueue = 5000,
  concurrency = 1,
}: GroupCommitOptions<T>) {
  let waiting: PendingCommit<T>[] = [];
  let queued = 0;
  let running = 0;
  let scheduled = false;
  const idle: (() => void)[] = [];

  function take(): PendingCommit<T>[] {
    let rows = 0;
    let count = 0;
    for (const item of waiting) {
      if (count > 0 && rows + item.rows.length > maxRows) break;
      rows += item.rows.length;
      count += 1;
    }
    const group = waiting.slice(0, count);
    waiting = waiting.slice(count);
    return group;
  }

  async function commitNextGroup(): Promise<void> {
    scheduled = false;
    if (running >= concurrency || waiting.length === 0) return;
    running += 1;
    const group = take();
    if (running < concurrency) schedule();
    const rows = group.flatMap((item) => item.rows);
    try {
      await commit(rows);
      for (const item of group) item.resolve();
    } catch (cause) {
      const error = cause instanceof StoreError ? cause : new StoreError('unavailable', 'The commit failed.', cause);
      for (const item of group) item.reject(error);
    }
    queued -= rows.length;
    running -= 1;
    if (waiting.length > 0) schedule();
    else if (running === 0) for (const done of idle.splice(0)) done();
  }

  function schedule(): void {
    if (scheduled || waiting.length === 0) return;
    scheduled = true;
    setImmediate(commitNextGroup);
  }

  return {
    /** Resolves when the rows are committed. Rejects with `StoreError`. */
    append(rows: readonly T[]): Promise<void> {
      if (rows.length === 0) return Promise.resolve();
      if (queued + rows.length > maxQueue)
        return Promise.reject(new StoreError('busy', 'Too many events are waiting.'));
      queued += rows.length;
      return new Promise((resolve, reject) => {
        waiting.push({ rows, resolve, reject });
        schedule();
      });
    },
    queued: () => queued,
    /** Resolves when the queue is empty. */
    idle(): Promise<void> {
      if (queued === 0) return Promise.resolve();
      return new Promise((resolve) => idle.push(resolve));
    },
  };
}
