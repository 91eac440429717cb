import { expect, test, vi } from 'vitest';
import { dictionary, type Dictionary } from '../../../../src/i18n/index.ts';
import { plural } from '../../../../src/i18n/phrases.ts';

const [searchIt, searchEn] = [dictionary('it').search, dictionary('en').search];

type Leaf = [path: string, text: string];
const leaves = (node: object, path = ''): Leaf[] =>
  Object.entries(node).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as Leaf] : leaves(value, `${path}${key}.`),
  );
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('both languages fill the same places of the same words', () => {
  const english = new Map(leaves(searchEn));
  expect(leaves(searchIt).map(([path, text]) => [path, places(text)])).toEqual(
    leaves(searchIt).map(([path]) => [path, places(english.get(path) ?? '')]),
  );
});

test('no place is named that the field does not fill', () => {
  const filled: Partial<Record<keyof Dictionary['search'], string[]>> = {
    found: ['n'],
    foundFor: ['n', 'query'],
    refine: ['n'],
    nearest: ['query'],
    none: ['query'],
    meant: ['meant'],
    number: ['id'],
    inCategory: ['category'],
    all: ['n'],
    cut: ['n'],
  };
  for (const strings of [searchIt, searchEn])
    for (const [path, text] of leaves(strings)) {
      const allowed = filled[path.split('.')[0] as keyof Dictionary['search']] ?? [];
      expect(places(text).filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
    }
});

test('a small count is written without a format of numbers, which a telephone is slow to make, where digits are Latin', () => {
  const format = vi.spyOn(Number.prototype, 'toLocaleString');
  expect(plural({ one: '{n} risposta', other: '{n} risposte' }, 12, 'it')).toBe('12 risposte');
  expect(format).not.toHaveBeenCalled();
  expect(plural({ one: '{n} Antwort', other: '{n} Antworten' }, 1234, 'de')).toBe('1.234 Antworten');
  expect(plural({ one: '{n}', other: '{n} إجابات' }, 12, 'ar-EG')).toBe('١٢ إجابات');
});
