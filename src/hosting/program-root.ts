import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheRoot } from '../content/root.ts';

/** The folder of the program itself, with `astro.config.mjs` and `src`; not that of the content, which is the working folder. */
export const programRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Whether npm installed it for somebody, and it is not the repository of the project. */
export const isInstalled = /[\\/]node_modules[\\/]/.test(programRoot);

/** Where compiled pages and what Vite prepares are kept: beside the content of who installed the program, else here. */
export const compiledRoot = (): string => (isInstalled ? cacheRoot() : join(programRoot, '.cache'));

/** Where Astro finds the program, and where it may write: what npm installed stays as npm made it. */
export function astroPlaces(): { root: string; configFile: string } {
  const root = isInstalled ? compiledRoot() : programRoot;
  return { root, configFile: relative(root, join(programRoot, 'astro.config.mjs')) };
}

/** What Node is told when it starts another process or thread of the program. */
export const nodeArguments: readonly string[] = ['--import', new URL('../read-typescript.mjs', import.meta.url).href];
