import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { publishedArticles } from '../../../src/content/queries.ts';
import { atomFeed } from '../../../src/pages/_feeds/atom.ts';
import { awkward, content, withArticle } from './content.ts';

/** Text constructs read as text or as an object, depending on their type. */
const said = (text: string | { value?: string | undefined } | undefined) =>
  typeof text === 'object' ? text.value : text;

describe.each(content.site.locales)('the feed in %s', (locale) => {
  const xml = atomFeed(content, locale);
  const feed = parseAtomFeed(xml);
  const entries = feed.entries ?? [];

  test('is well formed, and a feed reader finds what the format demands', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(feed.id).toMatch(/^https:.*atom\.xml$/);
    expect(said(feed.title)).toContain(content.site.title[locale]);
    expect(feed.links?.map(({ rel }) => rel)).toEqual(['self', 'alternate']);
    expect(feed.authors?.[0]?.name).toBe(content.site.name);
    for (const { id, title, updated, links } of entries) {
      expect(id, said(title)).toMatch(/\/\d+\/$/);
      expect(new Date(`${updated}`).toISOString().replace('.000', '')).toBe(updated);
      expect(links?.map(({ type }) => type)).toEqual(['text/html', 'text/markdown']);
    }
  });

  test('lists the latest fifty answers of the language, newest first, each once', () => {
    const newest = publishedArticles(content, locale)
      .map(({ updated }) => `${updated}T00:00:00Z`)
      .sort()
      .reverse()
      .slice(0, 50);
    expect(entries.map(({ updated }) => updated)).toEqual(newest);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(newest.length);
    expect(feed.updated).toBe(newest[0]);
  });

  test('says what the answer says, in full', () => {
    for (const entry of entries) {
      const article = content.articles.find(({ id, locale: own }) => own === locale && entry.id?.endsWith(`/${id}/`));
      const html = said(entry.content);
      expect(said(entry.title)).toBe(article?.question);
      expect(said(entry.summary)).toBe(article?.answer);
      expect(parseHTML(`<body>${html}</body>`).document.querySelector('strong')?.textContent).toBe(article?.answer);
    }
  });
});

test.each([
  [{ published: '2030-01-01' }, 'new', 'Risposta nuova, pubblicata il 1 gennaio 2030.'],
  [
    { published: '2029-03-04', changes: 'la soglia è scesa a 60 €.' },
    'changed',
    'Aggiornata il 1 gennaio 2030: la soglia è scesa a 60 €.',
  ],
  [{ published: '2029-03-04' }, 'verified', 'Verificata di nuovo il 1 gennaio 2030, pubblicata il 4 marzo 2029.'],
  [{ published: undefined }, 'verified', 'Verificata il 1 gennaio 2030.'],
])('an entry says whether the answer is new or changed, and when: %o', (front, term, sentence) => {
  const [entry] =
    parseAtomFeed(atomFeed(withArticle(1010, 'it', { updated: '2030-01-01', ...front }), 'it')).entries ?? [];
  expect(entry?.updated).toBe('2030-01-01T00:00:00Z');
  expect(entry?.published).toBe(front.published && `${front.published}T00:00:00Z`);
  expect(entry?.categories?.find(({ scheme }) => scheme?.endsWith('#news'))?.term).toBe(term);
  const { document } = parseHTML(`<body>${said(entry?.content)}</body>`);
  expect(document.querySelector('p')?.textContent).toBe(sentence);
});

test('hostile text stays text', () => {
  const changed = withArticle(1010, 'it', {
    question: awkward,
    answer: `${awkward}\u0000\u000B\uFFFE`,
    updated: '2030-01-01',
  });
  const entry = parseAtomFeed(atomFeed(changed, 'it')).entries?.[0];
  const html = said(entry?.content);
  expect(said(entry?.title)).toBe(awkward);
  expect(parseHTML(`<body>${html}</body>`).document.querySelector('[onclick]')).toBeNull();
});
