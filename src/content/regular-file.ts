import { readFileSync, statSync } from 'node:fs';

/** Reads a text file. Throws for anything else that has a name: reading a pipe or a device may never end. */
export function readRegularFile(path: string): string {
  if (!statSync(path).isFile()) throw new Error(`${path} is not a regular file.`);
  return readFileSync(path, 'utf8');
}
