import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheRoot } from '../content/root.ts';

/** The folder of the program, with `astro.config.mjs` and `src`; the content is in the working folder. */
export const programRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Whether the program is an installed package, not the project's own repository. */
export const isInstalled = /[\\/]node_modules[\\/]/.test(programRoot);

/** Folder of compiled pages and Vite's caches: with the content when the program is an installed package, else here. */
export const compiledRoot = (): string => (isInstalled ? cacheRoot() : join(programRoot, '.cache'));

/** Astro's root, configuration and cache folders: the installed package is not written to. */
export function astroPlaces(): { root: string; configFile: string } {
  const root = isInstalled ? compiledRoot() : programRoot;
  return { root, configFile: relative(root, join(programRoot, 'astro.config.mjs')) };
}

/** Node arguments for child processes and threads of the program. */
export const nodeArguments: readonly string[] = ['--import', new URL('../read-typescript.mjs', import.meta.url).href];
