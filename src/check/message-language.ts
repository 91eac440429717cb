import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../content/root.ts';
import { addedLanguages } from './messages/added-languages.ts';
import type { MessageLanguage } from './problems.ts';
import { UsageError } from '../usage-error.ts';

const completeLanguages: readonly MessageLanguage[] = ['en', 'it'];

/** Languages that problem messages exist in, wholly or in part. */
export const problemLanguages = (): readonly string[] => [...completeLanguages, ...addedLanguages()];

const languageOf = (locale: string) => locale.toLowerCase().split(/[-_.@]/)[0] ?? '';

/** The default language of the site, even when its other settings are invalid. */
function siteLanguage(env: NodeJS.ProcessEnv): string {
  try {
    const settings = readFileSync(join(contentRoot(env), 'site.yaml'), 'utf8');
    return languageOf(/^defaultLocale:[ \t]*['"]?([\w-]+)/m.exec(settings)?.[1] ?? '');
  } catch {
    return '';
  }
}

/** The first of `ready` that is requested by an option, by the editor's locale or by the site; else English. */
function chooseLanguage<Language extends string>(
  requested: string | undefined,
  env: NodeJS.ProcessEnv,
  ready: readonly Language[],
) {
  // "C" and "POSIX" are the locales of programs, as in continuous integration.
  const own = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').replace(/^(C|POSIX)\b.*/, '');
  // Windows has no environment variable for its language.
  const ofSystem = !own && process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
  const wanted = requested !== undefined ? [requested] : [own || ofSystem, siteLanguage(env)].map(languageOf);
  return wanted.map((one) => ready.find((language) => language === one)).find((one) => one !== undefined);
}

/** The language of problem messages: `--lang`, the editor's locale, the site's default, English. Throws `UsageError` for a language without messages. */
export function problemLanguage(requested: string | undefined, env: NodeJS.ProcessEnv): string {
  const ready = problemLanguages();
  if (requested !== undefined && !ready.includes(requested))
    throw new UsageError(`--lang ${requested}: ${ready.join(', ')}`);
  return chooseLanguage(requested, env, ready) ?? 'en';
}

/** The language in which commands print, chosen in the same way among the completely translated ones. */
export function messageLanguage(requested: string | undefined, env: NodeJS.ProcessEnv): MessageLanguage {
  if (requested !== undefined) problemLanguage(requested, env);
  return chooseLanguage(requested, env, completeLanguages) ?? 'en';
}
