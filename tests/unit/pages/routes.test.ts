import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/load.ts';
import { languageLinks } from '../../../src/components/language-links.ts';
import { shownLink } from '../../../src/content/links.ts';
import { sitemapFiles } from '../../../src/pages/_feeds/sitemap-files.ts';
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

describe('a page of its own', () => {
  const pages = routes(content).filter((route) => route.view === 'page');

  test('stands beside the categories, under its own name in each language, and knows its translation', () => {
    const alternates = { it: '/note-legali/', en: '/en/legal-notice/' };
    expect(pages.filter(({ page }) => page.key === 'legal-notice')).toMatchObject([
      { locale: 'en', path: alternates.en, alternates },
      { locale: 'it', path: alternates.it, alternates },
    ]);
  });

  test('is in the sitemap, and no answer', () => {
    const [{ xml = '' } = {}] = sitemapFiles(content);
    for (const { path } of pages) expect(xml).toContain(`<loc>${new URL(path, content.site.url).href}</loc>`);
    expect(content.articles.map(({ file }) => file).filter((file) => file.startsWith('pages/'))).toEqual([]);
  });
});

describe('a link of the settings', () => {
  test('has the title and the address of its page in the language of the reader', () => {
    const link = { page: 'accessibility' };
    expect(shownLink(content, link, 'it')).toMatchObject({ href: '/accessibilita/', text: 'Accessibilità' });
    expect(shownLink(content, link, 'en')).toMatchObject({ href: '/en/accessibility/', text: 'Accessibility' });
  });

  test('leads to the page in another language where there is no translation, and says so', () => {
    const pages = content.pages.filter(({ locale }) => locale === 'it');
    expect(shownLink({ ...content, pages }, { page: 'privacy' }, 'en')).toEqual({
      href: '/privacy/',
      text: 'Privacy',
      lang: 'it',
      hreflang: 'it',
    });
  });

  test('leads to an address per language, to an answer by its number, or out', () => {
    const label = { it: 'A', en: 'B' };
    const url = { it: '/1010', en: 'https://www.example.com/terms' };
    const [first] = content.articles.filter(({ id, locale }) => id === 1010 && locale === 'it');
    expect(shownLink(content, { label, url }, 'it')).toMatchObject({
      text: 'A',
      href: `/${first?.categorySlug}/${first?.slug}/`,
    });
    expect(shownLink(content, { label, url }, 'en')).toMatchObject({ text: 'B', href: url.en });
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
