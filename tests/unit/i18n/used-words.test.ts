import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dictionary } from '../../../src/i18n/index.ts';

/** What a dictionary, or one part of it, is called where its words are taken. */
const names: Record<string, string> = {
  '': String.raw`\bt|\b(?:nearestD|d)ictionary\(\w+\)`,
  paths: String.raw`\bpaths`,
  search: String.raw`\blabels`,
  feedback: String.raw`\bstrings`,
  formAnswers: String.raw`\bwords`,
};

/** The words that no page takes, as paths. The editors' commands and the report have words of their own. */
function unused(model: object, sources: string): string[] {
  return Object.entries(names).flatMap(([part, name]) =>
    Object.keys(part ? (model as Record<string, object>)[part]! : model)
      .filter((key) => !new RegExp(String.raw`(?:${name})\.${key}\b`).test(sources))
      .map((key) => (part ? `${part}.${key}` : key)),
  );
}

const sources = globSync('src/**/*.{ts,astro}', { exclude: ['src/i18n/**', 'src/insights/**', 'src/check/**'] })
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every word that a language must translate is said somewhere', () => {
  expect(unused(dictionary('it'), sources)).toEqual([]);
});

test('a word that is said nowhere is found, also in a part of the dictionary', () => {
  const model = structuredClone(dictionary('it'));
  Object.assign(model, { neverSaid: 'Mai', hom: 'Quasi' });
  Object.assign(model.search, { neverSaid: 'Mai' });
  expect(unused(model, sources)).toEqual(['neverSaid', 'hom', 'search.neverSaid']);
});
