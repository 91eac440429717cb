import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot } from '../content/root.ts';

/** Cached pictures, by content. */
const picturesFolder = join(cacheRoot(), 'pictures');

/** Synchronous: asynchronous reads cost more than the disk. */
function readPicture(file: string): Uint8Array | undefined {
  try {
    return existsSync(file) ? readFileSync(file) : undefined;
  } catch {
    // Removed by a concurrent build.
    return undefined;
  }
}

/** Returns a cached picture, else draws and caches it. In: its dependencies, as JSON. */
export async function cachedPicture(key: unknown, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const digest = hash('sha256', JSON.stringify(key)).slice(0, 32);
  const file = join(picturesFolder, digest);
  const known = readPicture(file);
  if (known) return known;
  const drawn = await draw();
  if (!existsSync(picturesFolder)) mkdirSync(picturesFolder, { recursive: true });
  // Atomic: concurrent builds never read partial files.
  const aside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(aside, drawn);
  renameSync(aside, file);
  return drawn;
}
