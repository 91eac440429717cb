import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../content/root.ts';
import { addedLanguages } from './messages/added-languages.ts';
import type { MessageLanguage } from './problems.ts';
import { UsageError } from '../usage-error.ts';

/** The languages in which everything is told. */
const complete: readonly MessageLanguage[] = ['en', 'it'];

/** The languages that the mistakes of content are told in. */
export const problemLanguages = (): readonly string[] => [...complete, ...addedLanguages()];

const languageOf = (locale: string) => locale.toLowerCase().split(/[-_.@]/)[0] ?? '';

/** The default language of the site, however broken its settings are otherwise. */
function siteLanguage(env: NodeJS.ProcessEnv): string {
  try {
    const settings = readFileSync(join(contentRoot(env), 'site.yaml'), 'utf8');
    return languageOf(/^defaultLocale:[ \t]*['"]?([\w-]+)/m.exec(settings)?.[1] ?? '');
  } catch {
    return '';
  }
}

/** The first of `ready` that is asked for: by an option, by the editor's locale, by the site; else English. */
function choose<Language extends string>(
  requested: string | undefined,
  env: NodeJS.ProcessEnv,
  ready: readonly Language[],
) {
  // "C" and "POSIX" are the locales of programs, as in continuous integration.
  const own = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').replace(/^(C|POSIX)\b.*/, '');
  // Windows tells its language by no variable.
  const ofSystem = !own && process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
  const wanted = requested !== undefined ? [requested] : [own || ofSystem, siteLanguage(env)].map(languageOf);
  return wanted.map((one) => ready.find((language) => language === one)).find((one) => one !== undefined);
}

/**
 * The language that the mistakes of content are told in: `--lang`, else the editor's locale, else the site's default language; English
 * where there are no messages in any of these. Throws `UsageError` when an option names another.
 */
export function problemLanguage(requested: string | undefined, env: NodeJS.ProcessEnv): string {
  const ready = problemLanguages();
  if (requested !== undefined && !ready.includes(requested))
    throw new UsageError(`--lang ${requested}: ${ready.join(', ')}`);
  return choose(requested, env, ready) ?? 'en';
}

/** The language that commands themselves print in, chosen in the same way among those in which all is told. */
export function messageLanguage(requested: string | undefined, env: NodeJS.ProcessEnv): MessageLanguage {
  if (requested !== undefined) problemLanguage(requested, env);
  return choose(requested, env, complete) ?? 'en';
}
