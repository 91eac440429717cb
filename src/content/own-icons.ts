import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { publicRoot } from './root.ts';

/** Icons that the build draws unless the folder of public files has its own. */
export const iconFiles = [
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icon-192.png',
  'icon-512.png',
] as const;

/** Those that the company brought itself. */
export const ownIcons = (): Set<string> =>
  new Set(iconFiles.filter((name) => lstatSync(join(publicRoot(), name), { throwIfNoEntry: false })?.isFile()));
