import nodePath from 'node:path';

/** A path as addresses and messages have it, with `/`, whatever the system puts between folders. */
export function posixPath(path: string, { sep }: Pick<typeof nodePath, 'sep'> = nodePath): string {
  return path.split(sep).join('/');
}
