import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError, loadContent } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';
import { asksForHelp } from '../usage-error.ts';
import { exportFormats } from './formats.ts';

const names = Object.keys(exportFormats);
const usage = `Usage: npm run export -- --format ${names.join('|')} [--out folder]`;

/** Runs one command line of `npm run export`. Out: the exit code: 0 done, 1 failed, 2 called wrongly. */
export function run(
  args: string[],
  env: NodeJS.ProcessEnv,
  { print, warn }: { print(text: string): void; warn(text: string): void },
): number {
  if (asksForHelp(args)) {
    print(usage);
    return 0;
  }
  let values: { format?: string | undefined; out?: string | undefined };
  try {
    ({ values } = parseArgs({ args, options: { format: { type: 'string' }, out: { type: 'string' } } }));
  } catch (error) {
    warn(`${error instanceof Error ? error.message : error}\n${usage}`);
    return 2;
  }
  const make = Object.hasOwn(exportFormats, values.format ?? '') ? exportFormats[values.format ?? ''] : undefined;
  if (!make) {
    warn(usage);
    return 2;
  }
  try {
    const folder = resolve(values.out ?? join('export', values.format ?? ''));
    const files = make(loadContent(contentRoot(env)));
    for (const { file, text } of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    print(`${files.length} ${files.length === 1 ? 'file' : 'files'} → ${folder}`);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    warn(error.message);
    return 1;
  }
}
