import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { build } from 'astro';
import { setCompileSettings, type CompileSettings } from './compile-settings.ts';
import { astroPlaces } from './program-root.ts';

// Process started by `compile-pages.ts`. In: the output folder as an argument, the settings on standard input.
const [outDir = ''] = process.argv.slice(2);
setCompileSettings(JSON.parse(await text(process.stdin)) as CompileSettings);
// There are no content collections: to look for them takes a server of Vite's own.
const options = { devOutput: false, sync: false };
await build({ ...astroPlaces(), logLevel: 'warn', outDir, publicDir: join(outDir, 'no-public') }, options);
