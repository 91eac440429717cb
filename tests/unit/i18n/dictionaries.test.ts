import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { isPlural, missingWords } from '../../../src/i18n/dictionary.ts';
import {
  createDictionaries,
  dictionary,
  nearestDictionary,
  shippedLanguages,
  useWords,
  type Dictionary,
  type Phrases,
} from '../../../src/i18n/index.ts';
import { openFolder } from '../../../src/i18n/load-dictionaries.ts';

const model = dictionary('it');
const box = createDictionaries();
const node = openFolder();
const files = readdirSync('src/i18n/languages').map((file) => file.replace('.ts', ''));

/** Every text with its path; a counted phrase has one for each form. */
function texts(node: object, path = ''): [path: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]: [string, string | object]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : texts(value, `${path}${key}.`),
  );
}
/** The same text of the model; of a counted phrase its form `other`, since languages count differently. */
function modelText(path: string): string {
  const [last = '', ...parents] = path.split('.').toReversed();
  const parent = parents
    .toReversed()
    .reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, model as never);
  return String(isPlural(parent) ? parent.other : parent[last]);
}
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every file of the languages folder is a language, under its own name', () => {
  expect([...shippedLanguages]).toEqual(files.toSorted());
});

test('a language imports nothing that runs: Playwright could not read it at once', () => {
  const folder = new URL('../../../src/i18n/languages/', import.meta.url);
  for (const file of readdirSync(folder))
    expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/^import (?!type\b)/m);
});

test('Node finds by itself the very dictionaries that the bundler finds', () => {
  expect([...node.names].toSorted()).toEqual([...shippedLanguages]);
  expect(node.load('it')).toEqual(model);
  expect(node.load('en')).toEqual(dictionary('en'));
});

describe.each([...shippedLanguages])('the words of %s', (name) => {
  const words = node.load(name) as Phrases;
  const missing = missingWords(model, words);

  it('are nearly all there, and English where they are not', () => {
    // Whoever adds a phrase need not know every language: what is still to be translated is listed here.
    if (missing.length > 0) console.warn(`${name} lacks ${missing.length} phrases: ${missing.join(', ')}`);
    expect(missing.length).toBeLessThan(texts(model).length / 10);
    expect(box.missing(name)).toEqual(missing);
    expect(missingWords(model, box.find(name))).toEqual([]);
  });

  it('fill the same places as the model, and count in the forms of the language', () => {
    const isRight = ([path, text]: [string, string]) => {
      const [own, wanted] = [places(text), places(modelText(path))];
      // "One answer" needs no figure.
      return (
        `${own}` === `${wanted}` ||
        (/\.(one|two|zero)$/.test(path) && `${own}` === `${wanted.filter((place) => place !== 'n')}`)
      );
    };
    expect(texts(words).filter((one) => !isRight(one))).toEqual([]);
    const forms = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
    const { one, other, ...others } = words.answers ?? {};
    expect([one, other]).toEqual([expect.any(String), expect.any(String)]);
    expect(forms).toEqual(expect.arrayContaining(Object.keys(others)));
  });

  it('quote what readers typed as books of the language do, with no sign of a typewriter', () => {
    const quotes: Record<string, string> = { it: '«»', es: '«»', fr: '«\u00A0\u00A0»', de: '„“', en: '“”', pt: '“”' };
    expect(words.search?.foundFor?.other?.replace(/.*?([«„“]\u00A0?)\{query\}(\u00A0?[»“”]).*/, '$1$2')).toBe(
      quotes[name],
    );
    const typed = texts(words).filter(([, text]) => /["']/.test(text));
    expect(typed).toEqual([]);
  });
});

test('no French sign stands behind a space that may break', () => {
  expect(texts(node.load('fr') as object).filter(([, text]) => /(^|[^{]) [?!;:»]|« /.test(text))).toEqual([]);
});

test('what a dictionary lacks is named by its path', () => {
  const lacking = structuredClone(dictionary('en')) as unknown as Record<string, Record<string, unknown>>;
  delete lacking['homeTitle'];
  delete lacking['search']!['none'];
  lacking['answers'] = { one: '{n} answer' };
  lacking['feedback']!['send'] = '';
  expect(missingWords(model, lacking).sort()).toEqual(['answers.other', 'feedback.send', 'homeTitle', 'search.none']);
});

describe('the words of a content folder', () => {
  const find = (words: Record<string, Phrases>, locale: string) => createDictionaries(words).find(locale) as Dictionary;

  it('go before those of the box, phrase by phrase and form by form', () => {
    const it = find({ it: { home: 'Casa', answers: { one: 'una risposta' }, search: { submit: 'Vai' } } }, 'it');
    expect(it).toEqual({
      ...model,
      home: 'Casa',
      answers: { ...model.answers, one: 'una risposta' },
      search: { ...model.search, submit: 'Vai' },
    });
  });

  it('add a language, in English where they say nothing, under its own name and in its direction', () => {
    const words = { ar: { home: 'الرئيسية' } };
    const ar = find(words, 'ar');
    expect(ar).toEqual({ ...dictionary('en'), home: 'الرئيسية', name: 'العربية', dir: 'rtl' });
    const missing = createDictionaries(words).missing('ar');
    expect(missing).toHaveLength(missingWords(model, {}).length - 3);
    expect(missing).not.toContain('home');
    expect(missing).toContain('search.found.other');
  });

  it('never mix the forms of two languages in one phrase', () => {
    const ar = find({ ar: { answers: { two: 'إجابتان', few: '{n} إجابات' } } }, 'ar');
    expect(ar.answers).toEqual({ two: 'إجابتان', few: '{n} إجابات', other: '{n} إجابات' });
  });

  it('fall back to a neighbour that is in the box', () => {
    expect(find({ ca: { home: 'Inici' } }, 'ca')).toEqual({ ...dictionary('es'), home: 'Inici', name: 'Català' });
  });

  it('of a language hold for its regions, which may say some of them otherwise', () => {
    const words = { de: { home: 'Anfang' }, 'de-AT': { contact: 'Servus' } };
    expect(find(words, 'de-AT')).toEqual({
      ...dictionary('de'),
      home: 'Anfang',
      contact: 'Servus',
      name: 'Österreichisches Deutsch',
    });
    expect(find({}, 'pt-PT').home).toBe('Início');
    expect(createDictionaries(words).missing('de-AT')).toEqual(box.missing('de'));
  });

  it('are what pages say from when they are handed over', () => {
    useWords({ it: { home: 'Casa' }, xx: { home: 'Xome' } });
    expect([dictionary('it').home, dictionary('xx').home, nearestDictionary('xx-XX').home]).toEqual([
      'Casa',
      'Xome',
      'Xome',
    ]);
    useWords({});
    expect(dictionary('it')).toEqual(model);
  });
});

test('a language without words is refused, and a stranger gets the nearest', () => {
  expect(() => dictionary('xx')).toThrow('content/words/xx.yaml');
  expect(nearestDictionary('it-CH')).toEqual(dictionary('it'));
  for (const odd of ['xx', 'constructor', '', '-', 'it-', '../it'])
    expect(missingWords(model, nearestDictionary(odd)), odd).toEqual([]);
  expect(nearestDictionary('xx')).toEqual(dictionary('en'));
});
