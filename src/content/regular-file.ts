import { lstatSync, readFileSync } from 'node:fs';

/**
 * Reads a text file. Throws for anything else that has a name: reading a pipe or a device may never end, a link may lead to
 * other files of this machine.
 */
export function readRegularFile(path: string): string {
  if (!lstatSync(path).isFile()) throw new Error(`${path} is not a regular file.`);
  return readFileSync(path, 'utf8');
}
