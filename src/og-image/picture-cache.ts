import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot } from '../content/root.ts';

/** Pictures that were drawn before are kept here, by what they show. */
const picturesFolder = join(cacheRoot(), 'pictures');

/** Without waiting for the disk: threads that take turns for each picture cost more than it does. */
function readPicture(file: string): Uint8Array | undefined {
  try {
    return existsSync(file) ? readFileSync(file) : undefined;
  } catch {
    // Cleared away by another build since it was looked for.
    return undefined;
  }
}

/** Returns a cached picture, else draws and stores it. In: all that it depends on, as JSON. Out: the file's bytes. */
export async function cachedPicture(key: unknown, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const digest = hash('sha256', JSON.stringify(key)).slice(0, 32);
  const file = join(picturesFolder, digest);
  const known = readPicture(file);
  if (known) return known;
  const drawn = await draw();
  if (!existsSync(picturesFolder)) mkdirSync(picturesFolder, { recursive: true });
  // Written aside and moved: a build that runs at the same time never reads half a file.
  const aside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(aside, drawn);
  renameSync(aside, file);
  return drawn;
}
