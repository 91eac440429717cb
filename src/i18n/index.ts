import { missingWords, type Dictionary, type Plural } from './dictionary.ts';
import it from './languages/it.ts';

export type { Dictionary, Plural };

/** A language folder holds a file that is no complete dictionary. */
export class DictionaryError extends Error {
  override name = 'DictionaryError';
}

// The bundler lists the folder while it builds; Node reads it.
const found: Record<string, unknown> = import.meta.env
  ? import.meta.glob('./languages/*.ts', { eager: true, import: 'default' })
  : await (await import('./load-dictionaries.ts')).loadDictionaries();

function checked(locale: string, words: unknown): Dictionary {
  const missing = missingWords(it, words);
  if (missing.length > 0)
    throw new DictionaryError(`src/i18n/languages/${locale}.ts is not complete, it lacks: ${missing.join(', ')}.`);
  return words as Dictionary;
}

/** Every language there are words for, by the name of its file in `languages/`. Throws when one is not complete. */
export const dictionaries: Record<string, Dictionary> = Object.fromEntries(
  Object.entries(found)
    .map(([path, words]) => [path.replace(/^.*\/|\.ts$/g, ''), words] as const)
    .map(([locale, words]) => [locale, checked(locale, words)]),
);

/** The dictionary of a locale. Throws when there is none: a site may not speak half a language. */
export function dictionary(locale: string): Dictionary {
  const words = dictionaries[locale];
  if (!words) throw new DictionaryError(`No dictionary for "${locale}": add src/i18n/languages/${locale}.ts.`);
  return words;
}

/** The dictionary for a locale that came from outside: its own, its language's, else English. Never throws. */
export function nearestDictionary(locale: string): Dictionary {
  const own = (key: string) => (Object.hasOwn(dictionaries, key) ? dictionaries[key] : undefined);
  return own(locale) ?? own(locale.split('-')[0] ?? '') ?? own('en') ?? it;
}
