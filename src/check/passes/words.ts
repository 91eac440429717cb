import { type Plural, isPlural } from '../../i18n/dictionary.ts';
import { pluralRules } from '../../i18n/intl.ts';
import type { ContentIndex, YamlText } from '../model.ts';
import model from '../../i18n/languages/it.ts';

export interface OwnPhrase {
  file: string;
  tag: string;
  yaml: YamlText;
  /** Path of its key: `['search', 'found', 'one']`. */
  path: readonly string[];
  text: string;
  /** Plural form; `undefined` when the phrase is not counted. */
  form?: Intl.LDMLPluralRule;
  /** The phrase of the model dictionary; of a counted phrase its form `other`. */
  expected: string;
}

type Node = string | { [key: string]: Node };

export interface OwnForms extends Pick<OwnPhrase, 'file' | 'tag' | 'yaml' | 'path'> {
  forms: Partial<Plural>;
}

function walkPhrases(
  index: ContentIndex,
  visit: (at: Pick<OwnPhrase, 'file' | 'tag' | 'yaml' | 'path'>, actual: Node, expected: Node) => void,
) {
  for (const [tag, { file, value, yaml }] of Object.entries(index.settings.words)) {
    if (!value || !yaml) continue;
    const inside = (path: readonly string[], actual: Node, expected: Node): void => {
      visit({ file, tag, yaml, path }, actual, expected);
      if (typeof actual === 'string' || typeof expected === 'string' || isPlural(expected)) return;
      for (const [key, one] of Object.entries(actual)) {
        const next = expected[key];
        if (next !== undefined && one !== undefined) inside([...path, key], one, next);
      }
    };
    inside([], value as Node, model as unknown as Node);
  }
}

/** All phrases of all words files, each plural form separately. */
export function ownPhrases(index: ContentIndex): OwnPhrase[] {
  const found: OwnPhrase[] = [];
  walkPhrases(index, (at, actual, expected) => {
    if (typeof actual === 'string' && typeof expected === 'string') found.push({ ...at, text: actual, expected });
    if (typeof actual === 'string' || typeof expected === 'string' || !isPlural(expected)) return;
    for (const [form, text] of Object.entries(actual))
      if (typeof text === 'string')
        found.push({
          ...at,
          path: [...at.path, form],
          text,
          form: form as Intl.LDMLPluralRule,
          expected: expected.other,
        });
  });
  return found;
}

/** All counted phrases of all words files. */
export function ownForms(index: ContentIndex): OwnForms[] {
  const found: OwnForms[] = [];
  walkPhrases(index, (at, actual, expected) => {
    if (typeof actual !== 'string' && typeof expected !== 'string' && isPlural(expected))
      found.push({ ...at, forms: actual as Partial<Plural> });
  });
  return found;
}

export const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** Braces that are no known placeholder: `{nmae}`, `{ n }`, a brace alone. */
export const unknownPlaceholders = ({ text, expected }: OwnPhrase): string[] => {
  const allowed = placeholdersOf(expected).map((place) => `{${place}}`);
  return [...text.matchAll(/\{[^{}]*\}?|\}/g)].map(([place]) => place).filter((place) => !allowed.includes(place));
};

/** The plural forms of a language, each with its first numbers; forms for millions only are left out. */
export function countedForms(locale: string): Map<Intl.LDMLPluralRule, number[]> {
  const rules = pluralRules(locale);
  const forms = new Map<Intl.LDMLPluralRule, number[]>();
  for (let n = 0; n <= 200; n += 1) {
    const form = rules.select(n);
    const numbers = forms.get(form) ?? [];
    if (numbers.length < 3) forms.set(form, [...numbers, n]);
  }
  return forms;
}
