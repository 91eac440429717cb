import { lstatSync } from 'node:fs';

/** A file changed this short a time ago may change again without a trace in its times (as in git's index). Milliseconds. */
const minAgeMs = 2000;

/**
 * What tells one state of a file from another without reading it: which file, how long, changed when.
 * Out: `''` when the file is gone or changed too recently to be sure.
 */
export function fingerprint(path: string, now: number = Date.now()): string {
  try {
    const { ino, size, mtimeNs, ctimeNs, mtimeMs } = lstatSync(path, { bigint: true });
    return now - Number(mtimeMs) < minAgeMs ? '' : [ino, size, mtimeNs, ctimeNs].join(':');
  } catch {
    return '';
  }
}
