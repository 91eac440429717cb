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

/** There are no words for a language. */
export class DictionaryError extends Error {
  override name = 'DictionaryError';
}

interface ShippedWords {
  names: readonly string[];
  load(name: string): unknown;
}

/** The languages that come with the product. The bundler lists the folder while it builds; Node reads it. */
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

/** The languages that come with the product, in alphabetical order. */
export const shippedLanguages: readonly string[] = shippedWords.names.toSorted();

/** Words that a content folder says otherwise, or adds, by language. */
export type SiteWords = Readonly<Record<string, Phrases>>;

/** Finds the words of languages. */
export interface Dictionaries {
  /** The words of a locale: its own, else those of its language. `undefined` when there are none. */
  find(locale: string): Dictionary | undefined;
  /** The words of a locale that came from outside: its own, its language's, else English. Never throws. */
  nearest(locale: string): Dictionary;
  /** The phrases of a locale that are those of another language, as paths. */
  missing(locale: string): string[];
}

/** The model is at hand already. */
const load = (name: string) => (name === 'it' ? it : shippedWords.load(name)) as LanguagePhrases;

/** The words of a language in the box: those it lacks are English. */
function completeDictionary(name: string): Dictionary {
  const words = load(name);
  return isComplete(words) ? words : mergeWords(load('en') as Dictionary, words, false);
}

/** Nothing is lacking beside Italian, the model. */
const isComplete = (words: Phrases): words is Dictionary => missingWords(it, words).length === 0;

/** What is said in a language that there are no words for: a neighbour's words, under its own name. */
export const standInDictionary = (locale: string): Dictionary => ({
  ...completeDictionary(neighbourOf(locale)),
  name: ownName(locale),
  dir: directionOf(locale),
});

/** The words of the box with those of a content folder over them. */
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
    // Only of languages there are words for: what comes from outside may be any text, and is not kept.
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

/** Hands over what the content folder says in its own words: from then on every page and message is told in them. */
export function useWords(words: SiteWords): void {
  if (words !== current.words) current = { words, dictionaries: createDictionaries(words) };
}

/** The dictionary of a locale, where there is one. */
export const findDictionary = (locale: string): Dictionary | undefined => current.dictionaries.find(locale);

/** The phrases of a locale that are those of another language, as paths. */
export const missingPhrases = (locale: string): string[] => current.dictionaries.missing(locale);

/** The dictionary of a locale. Throws when there is none: no page is told in words of nobody. */
export function dictionary(locale: string): Dictionary {
  const words = findDictionary(locale);
  if (!words) throw new DictionaryError(`There are no words for "${locale}": write content/words/${locale}.yaml.`);
  return words;
}

/** The dictionary for a locale that came from outside: its own, its language's, else English. Never throws. */
export const nearestDictionary = (locale: string): Dictionary => current.dictionaries.nearest(locale);
