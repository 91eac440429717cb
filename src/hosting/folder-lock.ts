import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../usage-error.ts';

/** Locks held by this process: a failed build leaves its lock to the next one. */
const heldLocks = new Map<string, DatabaseSync>();

/** Converts SQLite's "unable to open" and "read-only" to the error of a file that cannot be written. */
function asFileError(cause: unknown, path: string): unknown {
  const { errcode } = cause as { errcode?: number };
  const [readOnly, cannotOpen] = [8, 14];
  if (errcode !== readOnly && errcode !== cannotOpen) return cause;
  return Object.assign(new Error(`${path} cannot be written.`, { cause }), { code: 'EACCES', path });
}

/** Like `lockFolder`, but waits while another process holds the lock. */
export async function waitForLock(file: string, folder: string): Promise<() => void> {
  for (;;)
    try {
      return lockFolder(file, folder);
    } catch (cause) {
      if (!(cause instanceof UsageError)) throw cause;
      await setTimeout(200);
    }
}

/**
 * Locks a folder against builds of other processes, which would remove each other's files, until the returned function is
 * called. The operating system releases the lock when the process ends, even when it is killed; a file with a process id would
 * not be released, and ids are reused, as in containers. SQLite is the only file lock in Node. In: the lock file, and the
 * folder for the message. Throws `UsageError` while another process holds the lock.
 */
export function lockFolder(file: string, folder: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  heldLocks.get(file)?.close();
  try {
    const lock = new DatabaseSync(file);
    heldLocks.set(file, lock);
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    if (!(cause instanceof Error && /locked/.test(cause.message))) throw asFileError(cause, file);
    throw new UsageError(
      `Another build is writing into ${folder}. Wait until it has ended, or name another folder: PRONTUARIO_OUT=other npm run build.`,
      { cause },
    );
  }
  return () => {
    heldLocks.get(file)?.close();
    heldLocks.delete(file);
  };
}
