import { expect, it } from 'vitest';
import { inspect } from '../../../src/check/check.ts';
import { slugify } from '../../../src/check/readers/nearest.ts';
import { newArticle } from '../../../src/authoring/new-answer.ts';
import { folder, sound } from './sample.ts';

it.each([
  ['Wie gebe ich etwas zurück?', 'de', 'wie-gebe-ich-etwas-zurueck'],
  ['Öffnungszeiten für Fußgänger', 'de-AT', 'oeffnungszeiten-fuer-fussgaenger'],
  ['Für später'.normalize('NFD'), 'de', 'fuer-spaeter'],
  ['¿Cómo pido la baja? Ü', 'es', 'como-pido-la-baja-u'],
  ['Bøger og æbler', 'da', 'boger-og-aebler'],
  ['Où est l’œuvre ?', 'fr', 'ou-est-l-oeuvre'],
  ['Perché così?', 'it', 'perche-cosi'],
  ['Straße', '', 'strasse'],
  ['أين الطرد؟', 'ar', ''],
])('%s is an address as its language (%s) writes one: %s', (text, locale, slug) => {
  expect(slugify(text, locale)).toBe(slug);
});

it('a new answer in German is named as German is written without umlauts', () => {
  const root = 'tests/fixtures/german';
  const { contentIndex } = inspect(root, { cache: false });
  const made = newArticle(root, contentIndex, {
    today: '2026-11-26',
    question: 'Wie gebe ich ein Rad zurück?',
    category: 'leihrad',
  });
  expect(made.file).toBe('articles/de/leihrad/wie-gebe-ich-ein-rad-zurueck.mdx');
});

it('names that cannot be addresses are corrected in the language of their folder', () => {
  const german = { 'site.yaml': sound['site.yaml']!.replace('[it, en]', '[it, en, de]') };
  const text = sound['articles/it/ordini/fare-un-ordine.mdx']!;
  const { report } = inspect(folder({ ...german, 'articles/de/ordini/zurück.mdx': text }), { cache: false });
  expect(report.problems.filter(({ code }) => code === 'P-FILE-NAME').map(({ args }) => args['suggestion'])).toEqual([
    'zurueck.mdx',
  ]);
});
