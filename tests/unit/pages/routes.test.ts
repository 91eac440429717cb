import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/load.ts';
import { languageLinks } from '../../../src/components/language-links.ts';
import { routes } from '../../../src/pages/_routes.ts';
import { content } from './content.ts';

/** The content with English answers of these categories only. */
const withEnglish = (...categories: string[]): Content => ({
  ...content,
  articles: content.articles.filter(({ locale, category }) => locale === 'it' || categories.includes(category)),
});
const [first, second] = content.categories.map(({ id }) => id) as [string, string];
const categoryPages = (from: Content, category: string) =>
  routes(from).filter((route) => route.view === 'category' && route.category.id === category);

describe('a category', () => {
  test('is offered in the languages that have an answer of their own in it', () => {
    const some = withEnglish(first);
    for (const { alternates } of categoryPages(some, first)) expect(Object.keys(alternates)).toEqual(['it', 'en']);
    for (const { alternates, shownAt } of categoryPages(some, second)) {
      expect(Object.keys(alternates)).toEqual(['it']);
      // The switch of languages leads to the page of the other all the same, which says whose answers it shows.
      expect(Object.keys(shownAt ?? {})).toEqual(['it', 'en']);
    }
  });

  test('is there in every language all the same, and to be found where a link from before leads', () => {
    const paths = (from: Content) => categoryPages(from, second).map(({ path }) => path);
    expect(paths(withEnglish(first))).toEqual(paths(content));
  });

  test('does not count drafts as answers', () => {
    const articles = content.articles.map((article) =>
      article.locale === 'en' && article.category === first ? { ...article, status: 'draft' as const } : article,
    );
    for (const { alternates } of categoryPages({ ...content, articles }, first))
      expect(Object.keys(alternates)).toEqual(['it']);
  });
});

describe('the links to translations of a page', () => {
  const site = { ...content.site, locales: ['it', 'en', 'fr'] };

  test('name each language, and for all others the default one', () => {
    expect(languageLinks(site, '/en/a/', { en: '/en/a/', it: '/a/' })).toEqual([
      ['en', '/en/a/'],
      ['it', '/a/'],
      ['x-default', '/a/'],
    ]);
  });

  test('name for all others the first language of the site that has the page', () => {
    expect(languageLinks(site, '/fr/a/', { fr: '/fr/a/', en: '/en/a/' }).at(-1)).toEqual(['x-default', '/en/a/']);
  });

  test('are none where there is one language, or where the page is not one of them', () => {
    expect(languageLinks(site, '/a/', { it: '/a/' })).toEqual([]);
    expect(languageLinks(site, '/fr/a/', { it: '/a/', en: '/en/a/' })).toEqual([]);
  });
});
