import { expect, test } from 'vitest';
import { triageSchema } from '../../../src/content/schema/triage.ts';
import { triageSections } from '../../../src/triage/sections.ts';
import { routes } from '../../../src/pages/_routes.ts';
import { content } from '../pages/content.ts';

const both = (text: string) => ({ it: text, en: text });
const { parcel } = triageSchema.parse({
  parcel: {
    slug: both('parcel'),
    title: both('Parcel'),
    steps: {
      start: {
        question: both('Here?'),
        choices: [
          { label: both('No'), next: 'when' },
          { label: both('Yes'), answers: [1013] },
        ],
      },
      when: {
        question: both('When?'),
        choices: [
          { label: both('Late'), answers: [1013], channel: 'phone', human: 'first' },
          { label: both('Soon'), answers: [1007, 1012] },
          { label: both('Other'), form: both('Never came') },
        ],
      },
    },
  },
});
const sections = triageSections(content, parcel!, 'it');

test('each question is a card, followed by the cards of where its choices lead', () => {
  expect(sections.map(({ id, back }) => [id, back])).toEqual([
    ['start', undefined],
    ['when', 'start'],
    ['when-1', 'when'],
    ['when-2', 'when'],
  ]);
  expect(sections[1]?.choices?.map(({ href }) => href)).toEqual([
    '#when-1',
    '#when-2',
    '/contatti/?s=Parcel%3A+Never+came#form',
  ]);
});

test('a choice with one answer and nothing beside leads to its page', () => {
  expect(sections[0]?.choices?.[1]?.href).toBe('/consegna/consegna-in-ritardo/');
});

test('a delicate choice offers a person first, and its answers too', () => {
  const [, , late, soon] = sections;
  expect(late).toMatchObject({ isHumanFirst: true, channel: { id: 'phone' }, answers: [{ article: { id: 1013 } }] });
  expect(soon).toMatchObject({ isHumanFirst: false });
});

test('a triage has a page in each language, unless site.yaml turns the part off', () => {
  const found = (of: typeof content) => routes(of).filter(({ view }) => view === 'triage');
  expect(found(content).map(({ path }) => path)).toEqual([
    '/percorso/problemi-con-la-consegna/',
    '/en/guide/delivery-problems/',
  ]);
  const parts = { ...content.site.parts, triage: false };
  expect(found({ ...content, site: { ...content.site, parts } })).toEqual([]);
});
