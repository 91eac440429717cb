import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot } from '../../content/root.ts';
import { inspect } from '../../check/check.ts';
import type { ContentIndex } from '../../check/content-index.ts';
import { translations } from '../../check/rules/translations.ts';
import { messageLanguage } from '../../check/message-language.ts';
import { archiveArticle } from '../archive.ts';
import { ContentChanges } from '../content-changes.ts';
import { setKey } from '../frontmatter.ts';
import { moveArticle } from '../move.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode, CommandContext } from './command-io.ts';
import { writeLocalFiles } from './vscode.ts';
import { UsageError } from '../../usage-error.ts';

const words = {
  it: { changed: 'Cambiati', look: 'Questi file nominano ancora la risposta: togli o cambia il riferimento.' },
  en: { changed: 'Changed', look: 'These files still name the answer: take the reference out or change it.' },
};

type Work = (contentIndex: ContentIndex, root: string) => string | Promise<string>;

/** Reads the content, runs `work` and prints the result; a refusal is exit code 1. */
export async function runOnContent({ env, print, warn }: CommandContext, work: Work): Promise<ExitCode> {
  const root = contentRoot(env);
  try {
    print(await work(inspect(root).contentIndex, root));
    // The numbers an editor may choose from have changed.
    if (existsSync('.vscode/schemas') && !relative('.', root).startsWith('..')) writeLocalFiles(root);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    warn(error.messageIn(messageLanguage(undefined, env)));
    return 1;
  }
}

export const parseNumber = (text: string | undefined, name: string): number => {
  if (!text || !/^\d+$/.test(text)) throw new UsageError(`${name}: ${text ?? '?'}`);
  return Number(text);
};

/** `npm run move -- <number> <category/slug>`. */
export function moveCommand(args: string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { locale: { type: 'string' } } });
  const [id, target] = positionals;
  if (!target || positionals.length !== 2) throw new UsageError('move <number> <category/slug>');
  const say = words[messageLanguage(undefined, context.env)];
  return runOnContent(context, (contentIndex, root) => {
    const changes = moveArticle(root, contentIndex, { id: parseNumber(id, 'move'), target, locale: values.locale });
    return `${say.changed}:\n${indent(changes.apply())}`;
  });
}

/** `npm run archive -- <number> [--to <number>]`. */
export function archiveCommand(args: string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { to: { type: 'string' } } });
  if (positionals.length !== 1) throw new UsageError('archive <number> [--to <number>]');
  const say = words[messageLanguage(undefined, context.env)];
  return runOnContent(context, (contentIndex, root) => {
    const to = values.to === undefined ? undefined : parseNumber(values.to, '--to');
    const { changes, look } = archiveArticle(root, contentIndex, { id: parseNumber(positionals[0], 'archive'), to });
    const changed = `${say.changed}:\n${indent(changes.apply())}`;
    return look.length ? `${changed}\n${say.look}\n${indent(look)}` : changed;
  });
}

/** `npm run translated -- <number> <lang>` or `-- --all`: marks translations as up to date. */
export function translatedCommand(args: string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  const [id, locale] = positionals;
  if (!values.all && (!id || !locale)) throw new UsageError('translated <number> <lang>, --all');
  const say = words[messageLanguage(undefined, context.env)];
  return runOnContent(context, (contentIndex, root) => {
    const chosen = translations(contentIndex).filter(
      (one) => one.article && (values.all ? one.state === 'unknown' : one.id === Number(id) && one.locale === locale),
    );
    if (!values.all && chosen.length === 0)
      throw CommandError.because('notTranslated', { id: Number(id), locale: locale ?? '' });
    const changes = new ContentChanges(root);
    for (const { article, source } of chosen)
      if (article) changes.edit(article.file, (text) => setKey(text, 'sourceDigest', `"${source.digest}"`));
    return `${say.changed}:\n${indent(changes.apply())}`;
  });
}

const indent = (files: readonly string[]): string => files.map((file) => `  ${file}`).join('\n');
