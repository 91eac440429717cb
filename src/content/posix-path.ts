import nodePath from 'node:path';

/** Converts a path to `/` separators on any system. */
export function posixPath(path: string, { sep }: Pick<typeof nodePath, 'sep'> = nodePath): string {
  return path.split(sep).join('/');
}
