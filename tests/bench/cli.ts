import { globSync } from 'node:fs';
import { dirname, basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `npm run bench -- <name> …` runs `tests/bench/<name>/cli.ts` with the rest of the arguments. */
const folder = import.meta.dirname;
const names = globSync('*/cli.ts', { cwd: folder }).map((path) => basename(dirname(path)));
const [name = '', ...rest] = process.argv.slice(2);
if (names.includes(name)) {
  const entry = join(folder, name, 'cli.ts');
  process.argv = [process.argv[0] as string, entry, ...rest];
  await import(pathToFileURL(entry).href);
} else {
  console.error(`Which bench? ${names.sort().join(', ')}`);
  process.exitCode = 1;
}
