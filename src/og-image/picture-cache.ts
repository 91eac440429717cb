import { hash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheRoot } from '../content/root.ts';

/** Pictures that were drawn before are kept here, by what they show. */
const shelf = join(cacheRoot(), 'pictures');

/**
 * Takes a picture that was drawn before, or draws and keeps it.
 * In: all that the picture depends on, as JSON. Out: the file's bytes.
 */
export async function kept(key: unknown, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const digest = hash('sha256', JSON.stringify(key)).slice(0, 32);
  const file = join(shelf, digest);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const drawn = await draw();
  await mkdir(shelf, { recursive: true });
  // Written aside and moved: a build that runs at the same time never reads half a file.
  const aside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(aside, drawn);
  await rename(aside, file);
  return drawn;
}
