import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { contentRoot } from '../../content/root.ts';
import { inspect } from '../check.ts';
import { collectionFiles } from '../vscode/collections.ts';
import { vscodeFiles } from '../vscode/files.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** `npm run vscode`: writes the editor support for this content. */
export function vscodeCommand(_args: string[], { env, print }: Surroundings): ExitCode {
  print(writeVscode(contentRoot(env)).join('\n'));
  return 0;
}

/** Writes what differs and removes what is no longer made. Out: the files touched. */
export function writeVscode(root: string): string[] {
  const { library } = inspect(root);
  const files = {
    ...vscodeFiles(library, relative('.', root).replaceAll('\\', '/')),
    ...collectionFiles(library, root),
  };
  const touched: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    touched.push(file);
  }
  for (const file of globSync('.vscode/schemas/*.json')) {
    if (file.replaceAll('\\', '/') in files) continue;
    rmSync(file);
    touched.push(file);
  }
  return touched;
}
