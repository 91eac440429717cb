import { lstatSync } from 'node:fs';

/** A file modified more recently than this may change again without a change of its times (as in git's index). */
const minAgeMs = 2000;

/** Fingerprint of a file from inode, size and times; `''` when it is missing or was modified too recently. */
export function fingerprint(path: string, now: number = Date.now()): string {
  try {
    const { ino, size, mtimeNs, ctimeNs, mtimeMs } = lstatSync(path, { bigint: true });
    return now - Number(mtimeMs) < minAgeMs ? '' : [ino, size, mtimeNs, ctimeNs].join(':');
  } catch {
    return '';
  }
}
