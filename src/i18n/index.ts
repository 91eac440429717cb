import {
  mergeWords,
  missingWords,
  type Dictionary,
  type LanguagePhrases,
  type Phrases,
  type Plural,
} from './dictionary.ts';
import it from './languages/it.ts';
import { directionOf, neighbourOf, ownName, parentTags } from './nearest-language.ts';

export type { Dictionary, Phrases, Plural };

/** A language without dictionary. */
export class DictionaryError extends Error {
  override name = 'DictionaryError';
}

interface ShippedWords {
  names: readonly string[];
  load(name: string): unknown;
}

/** The shipped languages: listed by the bundler, else read by Node. */
const shippedWords: ShippedWords = import.meta.env
  ? bundledWords()
  : (await import('./load-dictionaries.ts')).openFolder();

function bundledWords(): ShippedWords {
  const files: Record<string, unknown> = import.meta.glob('./languages/*.ts', { eager: true, import: 'default' });
  return {
    names: Object.keys(files).map((path) => path.replace(/^.*\/|\.ts$/g, '')),
    load: (name) => files[`./languages/${name}.ts`],
  };
}

/** The shipped languages, sorted. */
export const shippedLanguages: readonly string[] = shippedWords.names.toSorted();

/** Phrases of a content folder, by language. */
export type SiteWords = Readonly<Record<string, Phrases>>;

export interface Dictionaries {
  /** The dictionary of a locale or its language, if any. */
  find(locale: string): Dictionary | undefined;
  /** The dictionary for an external locale: its own, its language's, else English. Never throws. */
  nearest(locale: string): Dictionary;
  /** Paths of phrases that are in another language. */
  missing(locale: string): string[];
}

/** Italian is already loaded. */
const load = (name: string) => (name === 'it' ? it : shippedWords.load(name)) as LanguagePhrases;

function completeDictionary(name: string): Dictionary {
  const words = load(name);
  return isComplete(words) ? words : mergeWords(load('en') as Dictionary, words, false);
}

/** Whether no phrase of Italian, the model, is missing. */
const isComplete = (words: Phrases): words is Dictionary => missingWords(it, words).length === 0;

/** The dictionary for a language without one: a neighbour's, under its own name. */
export const standInDictionary = (locale: string): Dictionary => ({
  ...completeDictionary(neighbourOf(locale)),
  name: ownName(locale),
  dir: directionOf(locale),
});

/** The shipped dictionaries, with the phrases of a content folder. */
export function createDictionaries(words: SiteWords = {}): Dictionaries {
  const made = new Map<string, Dictionary>();
  const layers = (locale: string) => {
    const tags = parentTags(locale);
    return {
      own: tags.flatMap((tag) => (Object.hasOwn(words, tag) ? (words[tag] ?? []) : [])),
      inBox: tags.find((tag) => shippedLanguages.includes(tag)),
    };
  };

  function make(locale: string): Dictionary | undefined {
    const { own, inBox } = layers(locale);
    if (own.length === 0 && inBox === undefined) return undefined;
    const base =
      inBox === undefined
        ? standInDictionary(locale)
        : { ...completeDictionary(inBox), ...(inBox !== locale && { name: ownName(locale) }) };
    return own.reduceRight<{ words: Dictionary; isSameLanguage: boolean }>(
      (merged, phrases) => ({ words: mergeWords(merged.words, phrases, merged.isSameLanguage), isSameLanguage: true }),
      { words: base, isSameLanguage: inBox !== undefined },
    ).words;
  }

  function find(locale: string): Dictionary | undefined {
    let found = made.get(locale);
    if (!found && (found = make(locale))) made.set(locale, found);
    return found;
  }
  return {
    find,
    // External locales may be any text, so unknown ones are not cached.
    nearest: (locale) =>
      find(parentTags(locale).find((tag) => Object.hasOwn(words, tag) || shippedLanguages.includes(tag)) ?? 'en') ?? it,
    missing(locale) {
      const { own, inBox } = layers(locale);
      const lacking = [...own, ...(inBox === undefined ? [] : [load(inBox)])].map(
        (phrases) => new Set(missingWords(it, phrases)),
      );
      return missingWords(it, {}).filter(
        (path) => path !== 'name' && path !== 'dir' && lacking.every((paths) => paths.has(path)),
      );
    },
  };
}

let current: { words: SiteWords; dictionaries: Dictionaries } = { words: {}, dictionaries: createDictionaries() };

/** Sets the content folder's own phrases for this process. */
export function useWords(words: SiteWords): void {
  if (words !== current.words) current = { words, dictionaries: createDictionaries(words) };
}

/** The dictionary of a locale, where there is one. */
export const findDictionary = (locale: string): Dictionary | undefined => current.dictionaries.find(locale);

/** Paths of phrases that are in another language. */
export const missingPhrases = (locale: string): string[] => current.dictionaries.missing(locale);

/** The dictionary of a locale. Throws `DictionaryError`. */
export function dictionary(locale: string): Dictionary {
  const words = findDictionary(locale);
  if (!words) throw new DictionaryError(`There are no words for "${locale}": write content/words/${locale}.yaml.`);
  return words;
}

/** The dictionary for an external locale, else English. Never throws. */
export const nearestDictionary = (locale: string): Dictionary => current.dictionaries.nearest(locale);
