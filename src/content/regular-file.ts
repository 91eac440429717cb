import { lstatSync, readFileSync } from 'node:fs';

/** Reads a regular text file. Throws for pipes, devices and symbolic links. */
export function readRegularFile(path: string): string {
  if (!lstatSync(path).isFile()) throw new Error(`${path} is not a regular file.`);
  return readFileSync(path, 'utf8');
}
