import type it from './languages/it.ts';

/** Forms of a counted phrase by plural category (CLDR); `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

type Shape<T> = {
  [K in keyof T]: T[K] extends { one: string; other: string } ? Plural : T[K] extends object ? Shape<T[K]> : T[K];
};

/** Every word a reader meets, in one language: what the Italian dictionary has, key by key. */
export type Dictionary = Shape<typeof it>;

const isPlural = (value: object) => 'other' in value;

/**
 * What a dictionary lacks beside the model, as paths: `search.none`, `answers.other`. Empty when it is complete.
 * A site is not built with a language that is complete only in part, also where nobody ran the type check.
 */
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
