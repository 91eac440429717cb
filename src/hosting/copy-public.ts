import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicEntries } from '../content/public-files.ts';
import type { OutputFolder } from './output.ts';
import { UsageError } from '../usage-error.ts';

/** Copies `public/`. Out: the paths in the site. Throws `UsageError` for symbolic links. */
export async function copyPublicFiles(from: string, output: Pick<OutputFolder, 'write'>): Promise<string[]> {
  const published: string[] = [];
  for (const { name, kind } of publicEntries(from)) {
    const path = join(from, name);
    if (kind === 'link')
      throw new UsageError(`${path} is a symbolic link, which is not published. Put the real file there instead.`);
    if (kind !== 'file') continue;
    const { ino, size, mtimeMs, ctimeMs } = lstatSync(path);
    await output.write(name, [path, ino, size, mtimeMs, ctimeMs].join(':'), () => readFileSync(path));
    published.push(name);
  }
  return published;
}
