import { lstatSync, readFileSync } from 'node:fs';

/**
 * Reads a regular text file. Throws for other entries: reading a pipe or device may never end, a symbolic link may lead to
 * other files of this machine.
 */
export function readRegularFile(path: string): string {
  if (!lstatSync(path).isFile()) throw new Error(`${path} is not a regular file.`);
  return readFileSync(path, 'utf8');
}
