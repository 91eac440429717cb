import { openFolder } from '../../i18n/load-dictionaries.ts';
import type { Args, Prose } from './entry.ts';
import { fillMessage } from './message-template.ts';
import { en, it, type ReportWords } from './report-words.ts';
import { memoize } from '../../memoize.ts';

/** Messages of a further language as templates (`message-template.ts`); missing ones fall back to English. */
export interface LanguageMessages {
  /** Words of the text reporter; `{n}` is the count. */
  report?: Partial<Record<keyof ReportWords, string>>;
  /** Message by problem code, with the arguments of the English message as placeholders. */
  problems?: Record<string, Prose>;
}

/** Listed lazily: bundled into pages, this file is not beside the folder. */
const languages = memoize((_: void) => openFolder(new URL('./languages/', import.meta.url)));

/** The languages besides Italian and English: a file each in `languages/`. */
export const addedLanguages = (): string[] => languages().names.toSorted();

/** The messages of a language; empty where it has no file. */
export const addedMessages = memoize((language: string): LanguageMessages => {
  const { names, load } = languages();
  return names.includes(language) ? (load(language) as LanguageMessages) : {};
});

/** The message of a problem code in a language, where it is translated. */
export function addedProse(code: string, language: string): ((args: Args) => Prose) | undefined {
  const { problems = {} } = addedMessages(language);
  const prose = Object.hasOwn(problems, code) ? problems[code] : undefined;
  return (
    prose &&
    ((args) => {
      const why = prose.why && fillMessage(prose.why, args);
      return { what: fillMessage(prose.what, args), ...(why && { why }), fix: fillMessage(prose.fix, args) };
    })
  );
}

/** The words of the text reporter in a language, in English where they are not translated. */
export function reportWords(language: string): ReportWords {
  if (language === 'it' || language === 'en') return { it, en }[language];
  const { report = {} } = addedMessages(language);
  const own = Object.entries(report).map(([name, text]) => [
    name,
    typeof en[name as keyof ReportWords] === 'function' ? (n: number) => fillMessage(text, { n }) : text,
  ]);
  return { ...en, ...(Object.fromEntries(own) as Partial<ReportWords>) };
}
