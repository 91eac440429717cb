import { type Plural, isPlural } from '../../i18n/dictionary.ts';
import { pluralRules } from '../../i18n/intl.ts';
import type { ContentIndex, YamlText } from '../model.ts';
import model from '../../i18n/languages/it.ts';

/** One phrase of a words file. */
export interface OwnPhrase {
  file: string;
  /** The language of the file. */
  tag: string;
  yaml: YamlText;
  /** Where it is: `['search', 'found', 'one']`. */
  path: readonly string[];
  text: string;
  /** The form of a counted phrase; `undefined` when the phrase is not counted. */
  form?: Intl.LDMLPluralRule;
  /** The same phrase as the model has it; of a counted phrase its form `other`. */
  expected: string;
}

type Node = string | { [key: string]: Node };

/** A counted phrase of a words file, with the forms that are written. */
export interface OwnForms extends Pick<OwnPhrase, 'file' | 'tag' | 'yaml' | 'path'> {
  forms: Partial<Plural>;
}

function walk(
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

/** Every phrase of every words file; of a counted one each form by itself. */
export function ownPhrases(index: ContentIndex): OwnPhrase[] {
  const found: OwnPhrase[] = [];
  walk(index, (at, actual, expected) => {
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

/** Every counted phrase of every words file. */
export function ownForms(index: ContentIndex): OwnForms[] {
  const found: OwnForms[] = [];
  walk(index, (at, actual, expected) => {
    if (typeof actual !== 'string' && typeof expected !== 'string' && isPlural(expected))
      found.push({ ...at, forms: actual as Partial<Plural> });
  });
  return found;
}

/** `{places}` of a text. */
export const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** What is written between braces and filled by nobody: `{nmae}`, `{ n }`, a brace alone. */
export const strangePlaces = ({ text, expected }: OwnPhrase): string[] => {
  const allowed = placesOf(expected).map((place) => `{${place}}`);
  return [...text.matchAll(/\{[^{}]*\}?|\}/g)].map(([place]) => place).filter((place) => !allowed.includes(place));
};

/**
 * The forms that a language counts with, each with the first numbers that take it: Arabic has six, Japanese one. What only
 * millions take is left out, since nothing here is counted so far.
 */
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
