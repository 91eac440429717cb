import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messageLanguage } from '../../check/message-language.ts';
import { normaliseText } from '../../content/frontmatter.ts';
import { contentRoot } from '../../content/root.ts';
import { currentFormat } from '../../content/schema/site.ts';
import { ContentChanges } from '../content-changes.ts';
import { applyLineEdit, showLineEdit } from '../migrate/line-edit.ts';
import { formatOf, planMigration } from '../migrate/migrations.ts';
import type { CommandContext, ExitCode } from './command-io.ts';

const words = {
  it: {
    noSite: (path: string) => `Qui non c’è nessun centro assistenza: manca ${path}.`,
    newer: (found: number) =>
      `I contenuti hanno il formato ${found}, questa versione di Prontuario conosce fino al ${currentFormat}: npm update prontuario`,
    nothing: `I contenuti hanno già il formato di questa versione (${currentFormat}). Non c’è niente da fare.`,
    next: (files: string) => `Cambierebbe: ${files}. Per scriverlo: ripeti il comando con --write`,
    wrote: (files: string) => `Scritto: ${files}. Ora: npm run check`,
  },
  en: {
    noSite: (path: string) => `There is no help centre here: ${path} is missing.`,
    newer: (found: number) =>
      `The content has format ${found}, this version of Prontuario knows those up to ${currentFormat}: npm update prontuario`,
    nothing: `The content has the format of this version already (${currentFormat}). There is nothing to do.`,
    next: (files: string) => `This would change: ${files}. To write it: run the command again with --write`,
    wrote: (files: string) => `Wrote: ${files}. Now: npm run check`,
  },
};

/** `npm run migrate`: shows the edits that a newer version needs in `content/`, and with `--write` applies them. */
export function migrateCommand(args: string[], { env, print, warn }: CommandContext): ExitCode {
  const { values } = parseArgs({
    args,
    options: { write: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean' }, lang: { type: 'string' } },
  });
  const t = words[messageLanguage(values.lang, env)];
  const root = contentRoot(env);
  const read = (file: string) => {
    const path = join(root, file);
    return existsSync(path) ? normaliseText(readFileSync(path, 'utf8')) : undefined;
  };
  const site = read('site.yaml');
  if (site === undefined) {
    warn(t.noSite(join(root, 'site.yaml')));
    return 1;
  }
  const format = formatOf(site);
  if (format > currentFormat) {
    warn(t.newer(format));
    return 1;
  }
  const edits = format === currentFormat ? [] : planMigration(format, read);
  if (edits.length === 0) {
    print(t.nothing);
    return 0;
  }
  const files = edits.map(({ file }) => file).join(', ');
  print(edits.map(showLineEdit).join('\n'));
  if (!values.write || values['dry-run']) {
    print(`\n${t.next(files)}`);
    return 0;
  }
  const changes = new ContentChanges(root);
  for (const edit of edits) changes.write(edit.file, applyLineEdit(read(edit.file) ?? '', edit));
  changes.apply();
  print(`\n${t.wrote(files)}`);
  return 0;
}
