import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { publicRoot } from './root.ts';

/** Icons that are generated unless `public/` has them. */
export const iconFiles = [
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icon-192.png',
  'icon-512.png',
] as const;

export const ownIcons = (): Set<string> =>
  new Set(iconFiles.filter((name) => lstatSync(join(publicRoot(), name), { throwIfNoEntry: false })?.isFile()));
