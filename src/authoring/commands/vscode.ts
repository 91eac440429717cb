import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { contentRoot } from '../../content/root.ts';
import { inspect } from '../../check/check.ts';
import { vscodeFiles } from '../vscode/files.ts';
import { localFiles } from '../vscode/local-files.ts';
import type { ExitCode, CommandContext } from './command-io.ts';

/** `npm run vscode`: writes the editor support for this content. */
export function vscodeCommand(_args: string[], { env, print }: CommandContext): ExitCode {
  print(writeVscode(contentRoot(env)).join('\n'));
  return 0;
}

/** Writes changed files and removes obsolete ones. Out: the affected files. */
function writeVscode(root: string): string[] {
  const { contentIndex } = inspect(root);
  const files = vscodeFiles(contentIndex, relative('.', root).replaceAll('\\', '/'));
  const touched = [...write(files), ...write(localFiles(contentIndex, root))];
  for (const file of globSync('.vscode/schemas/*.json')) {
    if (file.replaceAll('\\', '/') in files) continue;
    rmSync(file);
    touched.push(file);
  }
  return touched;
}

/** Updates the uncommitted files that depend on the answers. */
export function writeLocalFiles(root: string): void {
  write(localFiles(inspect(root).contentIndex, root));
}

function write(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
}
