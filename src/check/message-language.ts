import type { MessageLanguage } from './problems.ts';

/** Wrong options: shown with the usage, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The language messages are told in: `--lang`, else the editor's locale, else English. */
export function messageLanguage(asked: string | undefined, env: NodeJS.ProcessEnv): MessageLanguage {
  if (asked === 'it' || asked === 'en') return asked;
  if (asked !== undefined) throw new UsageError(`--lang ${asked}: it, en`);
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('it') ? 'it' : 'en';
}
