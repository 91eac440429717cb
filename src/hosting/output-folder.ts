import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { contentRoot, dataRoot, publicRoot } from '../content/root.ts';
import { UsageError } from '../usage-error.ts';

/** First line of the `_headers` that a build writes, which identifies its folder. Hosts ignore it as a comment. */
export const headersMarker = '# Written by "npm run build", which empties this folder each time.';

/** Output folders may be git worktrees: their repository is not removed. */
export const preservedEntry = '.git';

/** The path with symbolic links resolved, as far as it exists. */
function realPath(path: string): string {
  return existsSync(path) || path === dirname(path)
    ? realpathSync(path)
    : join(realPath(dirname(path)), basename(path));
}

const containsPath = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(outer, way) === inner;
};

/** Why a folder must not be emptied; `undefined` when it may be. */
export function outputFolderError(path: string): string | undefined {
  const folder = realPath(path);
  const own = [
    ['the content', contentRoot()],
    ['the votes', dataRoot()],
    ['the files that are copied as they are', publicRoot()],
  ] as const;
  if (containsPath(folder, realPath(resolve('.')))) return 'the project is in it';
  for (const [what, place] of own)
    if (containsPath(folder, realPath(place)) || containsPath(realPath(place), folder))
      return `it holds ${what}, or stands among them`;
  if (existsSync(folder) && !statSync(folder).isDirectory()) return 'it is a file';
  const empty = !existsSync(folder) || readdirSync(folder).every((name) => name === preservedEntry);
  const headers = join(folder, '_headers');
  if (empty || (existsSync(headers) && readFileSync(headers, 'utf8').startsWith(headersMarker))) return undefined;
  return 'there are files in it that no build wrote';
}

/** Throws `UsageError` when the folder contains, or may contain, files that no build wrote. */
export function refuseForeignFolder(folder: string): void {
  const why = outputFolderError(folder);
  if (why)
    throw new UsageError(
      `${folder} would be emptied by the build, but ${why}. Nothing was touched. Name an empty folder, or one that does not exist yet: PRONTUARIO_OUT=dist npm run build. If nothing in it is needed, delete it yourself first.`,
    );
}

/** Empties the output folder, marker first. Throws `UsageError` when it may contain files that no build wrote. */
export function emptyOutputFolder(folder: string): void {
  refuseForeignFolder(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '_headers'), `${headersMarker}\n`);
  for (const name of readdirSync(folder))
    if (name !== preservedEntry && name !== '_headers') rmSync(join(folder, name), { recursive: true, force: true });
}
