import { openFolder } from '../../i18n/load-dictionaries.ts';
import type { Args, Prose } from './entry.ts';
import { fillMessage } from './message-template.ts';

/** The words around the mistakes where a person reads them. */
export interface ReportWords {
  error: string;
  warning: string;
  /** Before what to write instead. */
  write: string;
  /** Before the other place involved. */
  see: string;
  articles(n: number): string;
  errors(n: number): string;
  warnings(n: number): string;
  /** Behind the counts of mistakes. */
  files(n: number): string;
  folded(n: number): string;
  nothing: string;
  must: string;
  may: string;
}

/** What a further language tells: what it leaves out is told in English. Its texts are those of `message-template.ts`. */
export interface LanguageMessages {
  /** The words around the mistakes; what is counted is `{n}`. */
  report?: Partial<Record<keyof ReportWords, string>>;
  /** By code, what is told of a mistake; its places are what the English message quotes. */
  problems?: Record<string, Prose>;
}

/** The folder is listed when somebody asks: pages in the making have this file bundled with them, far from it. */
let folder: ReturnType<typeof openFolder> | undefined;
const languages = () => (folder ??= openFolder(new URL('./languages/', import.meta.url)));

/** The languages besides Italian and English: a file each in `languages/`. */
export const addedLanguages = (): string[] => languages().names.toSorted();

const read = new Map<string, LanguageMessages>();

/** What a language tells of its own; nothing where it has no file. */
export function addedMessages(language: string): LanguageMessages {
  let messages = read.get(language);
  if (!messages) {
    const { names, load } = languages();
    messages = names.includes(language) ? (load(language) as LanguageMessages) : {};
    read.set(language, messages);
  }
  return messages;
}

/** What is told of a mistake in a language that has its own words for it. */
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
