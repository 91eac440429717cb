import { constants, copyFileSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publicEntries } from '../content/public-files.ts';
import { UsageError } from './usage-error.ts';

/**
 * Copies the files of `public/` into a built site. The builder's own copy would follow links, which lead to other files of this
 * machine, publish hidden files and replace pages.
 * Throws `UsageError` for a link, and for a file that the site has already.
 */
export function copyPublicFiles(from: string, to: string): void {
  for (const { name, kind } of publicEntries(from)) {
    const source = join(from, name);
    if (kind === 'link')
      throw new UsageError(`${source} is a symbolic link, which is not published. Put the real file there instead.`);
    if (kind !== 'file') continue;
    const target = join(to, name);
    if (lstatSync(target, { throwIfNoEntry: false }))
      throw new UsageError(`${source} would replace a file of the site itself. Give it another name.`);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target, constants.COPYFILE_EXCL);
  }
}
