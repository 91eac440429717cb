import type it from './languages/it.ts';

/** Forms of a counted phrase by plural category (CLDR); `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

type Shape<T> = {
  [K in keyof T]: T[K] extends { one: string; other: string } ? Plural : T[K] extends object ? Shape<T[K]> : T[K];
};
type Part<T> = {
  [K in keyof T]?: (T[K] extends Plural ? Partial<Plural> : T[K] extends object ? Part<T[K]> : T[K]) | undefined;
};

/** All phrases for readers: the keys of the Italian dictionary. */
export type Dictionary = Shape<typeof it>;

/** A partial dictionary. */
export type Phrases = Part<Dictionary>;

/** A shipped language; missing phrases are English. */
export type LanguagePhrases = Phrases & Pick<Dictionary, 'name' | 'dir'>;

type Node = string | { [key: string]: Node };

/** Whether a part of a dictionary is a counted phrase. */
export const isPlural = (value: object): value is Plural => 'other' in value;

/** The paths that a dictionary lacks: `search.none`, `answers.other`. Every counted phrase needs `other`. */
export function missingWords(model: object, words: unknown, path = ''): string[] {
  return Object.entries(model).flatMap(([key, expected]: [string, unknown]) => {
    const at = `${path}${key}`;
    const found = (words as Record<string, unknown> | undefined)?.[key];
    if (typeof expected === 'string') return typeof found === 'string' && found ? [] : [at];
    if (typeof expected !== 'object' || expected === null) return [];
    const needed = isPlural(expected) ? { other: '' } : expected;
    return missingWords(needed, found, `${at}.`);
  });
}

/** Plural forms are never mixed between languages. */
function mergeForms(base: Plural, own: Partial<Plural>, isSameLanguage: boolean): Plural {
  const given = Object.fromEntries(Object.entries(own).filter(([, text]) => text)) as Partial<Plural>;
  if (isSameLanguage) return { ...base, ...given };
  // Without `other`, the form of the highest numbers replaces it.
  const { many, few, two, one, zero } = given;
  const other = given.other ?? many ?? few ?? two ?? one ?? zero;
  return other === undefined ? base : { ...given, other };
}

/** A complete dictionary with some phrases replaced; unknown ones are ignored. */
export function mergeWords(base: Dictionary, own: Phrases, isSameLanguage: boolean): Dictionary {
  const merge = (words: Node, own: Node | undefined): Node => {
    if (typeof words === 'string') return (typeof own === 'string' && own) || words;
    if (typeof own !== 'object') return words;
    if (isPlural(words)) return mergeForms(words, own as Partial<Plural>, isSameLanguage);
    return Object.fromEntries(
      Object.entries(words).map(([key, word]) => [key, merge(word, Object.hasOwn(own, key) ? own[key] : undefined)]),
    );
  };
  return merge(base as unknown as Node, own as Node) as unknown as Dictionary;
}
