import { en } from './en.ts';
import { it, type Dictionary, type Plural } from './it.ts';

export type { Dictionary, Plural };

/** One line for each language: its folder name in `content/articles` and its dictionary. */
export const dictionaries: Record<string, Dictionary> = { it, en };

/** The dictionary of a locale. Throws when there is none: a site may not speak half a language. */
export function dictionary(locale: string): Dictionary {
  const found = dictionaries[locale];
  if (!found)
    throw new Error(`No dictionary for "${locale}": add src/locale/${locale}.ts and its line in src/locale/index.ts.`);
  return found;
}
