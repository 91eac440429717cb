import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingWords } from '../../../src/i18n/dictionary.ts';
import { dictionaries, dictionary, nearestDictionary } from '../../../src/i18n/index.ts';
import { loadDictionaries } from '../../../src/i18n/load-dictionaries.ts';

const model = dictionary('it');
const files = readdirSync('src/i18n/languages').map((file) => file.replace('.ts', ''));

/** Every text with its path; a counted phrase is its `other` form, since languages count differently. */
function texts(node: object, path = ''): [path: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]: [string, string | object]) => {
    if (typeof value === 'string') return [[path + key, value]];
    return 'other' in value ? [[path + key, value.other as string]] : texts(value, `${path}${key}.`);
  }) as [string, string][];
}
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every file of the languages folder is a language, under its own name', () => {
  expect(Object.keys(dictionaries).sort()).toEqual(files.sort());
});

test('Node finds by itself the very dictionaries that the bundler finds', async () => {
  const found = await loadDictionaries();
  expect(Object.keys(found).sort()).toEqual(files.map((name) => `./languages/${name}.ts`).sort());
  for (const name of files) expect(found[`./languages/${name}.ts`]).toEqual(dictionaries[name]);
});

for (const [name, words] of Object.entries(dictionaries))
  test(`${name} has every word, and fills the same places as the model`, () => {
    expect(missingWords(model, words)).toEqual([]);
    const own = new Map(texts(words));
    const different = texts(model).filter(([path, text]) => `${places(own.get(path) ?? '')}` !== `${places(text)}`);
    expect(different.map(([path]) => path)).toEqual([]);
  });

test('what a dictionary lacks is named by its path', () => {
  const lacking = structuredClone(dictionary('en')) as unknown as Record<string, Record<string, unknown>>;
  delete lacking['homeTitle'];
  delete lacking['search']!['none'];
  lacking['answers'] = { one: '{n} answer' };
  lacking['feedback']!['send'] = '';
  expect(missingWords(model, lacking).sort()).toEqual(['answers.other', 'feedback.send', 'homeTitle', 'search.none']);
});

test('a language without words is refused, and a stranger gets the nearest', () => {
  expect(() => dictionary('xx')).toThrow('src/i18n/languages/xx.ts');
  expect(nearestDictionary('it-CH')).toBe(dictionary('it'));
  expect(nearestDictionary('xx')).toBe(dictionary('en'));
  expect(nearestDictionary('constructor')).toBe(dictionary('en'));
});
