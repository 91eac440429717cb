import { en } from './en.ts';
import { it, type Words } from './it.ts';

export type { Words };

const languages: Record<string, Words> = { it, en };

/** The language of the report for a locale, such as Italian for `it-CH` and `it_IT.UTF-8`; English when it is not translated. */
export function reportLanguage(locale: string): string {
  const base = locale.split(/[-_.]/)[0] ?? '';
  return Object.hasOwn(languages, base) ? base : 'en';
}

export const wordsOf = (locale: string): Words => languages[reportLanguage(locale)] ?? en;
