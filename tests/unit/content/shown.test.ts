import { describe, expect, test } from 'vitest';
import { redirects } from '../../../src/content/links.ts';
import { answerShown, answersShownIn, mostUsefulAnswers } from '../../../src/content/queries.ts';
import { routes } from '../../../src/pages/_routes.ts';
import { withArticle } from '../pages/content.ts';

const id = 1015;
const number = (locale: string) => (locale === 'it' ? `/${id}/` : `/${locale}/${id}/`);
const wayTo = (content: ReturnType<typeof withArticle>, locale: string) =>
  routes(content).find(({ path }) => path === number(locale));

describe('an answer that a language lacks', () => {
  test('is shown in the default language while it is a draft', () => {
    const content = withArticle(id, 'en', { status: 'draft' });
    expect(answerShown(content, id, 'en')?.article.locale).toBe('it');
    expect(answersShownIn(content, 'en').length).toBe(answersShownIn(content, 'it').length);
  });

  test('is where the switch of languages leads, though search engines are not told of it', () => {
    const content = withArticle(id, 'en', { status: 'draft' });
    const pages = routes(content);
    const [it, en] = ['it', 'en'].map((locale) =>
      pages.find((page) => page.view === 'answer' && page.locale === locale && page.shown.article.id === id),
    );
    expect(it?.alternates).toEqual({ it: it?.path });
    expect(it?.shownAt).toEqual({ it: it?.path, en: en?.path });
    expect(en?.shownAt).toEqual(it?.shownAt);
  });

  test('is not shown once it is archived, and its addresses lead on', () => {
    const content = withArticle(id, 'it', { status: 'archived' });
    expect(answerShown(content, id, 'it')).toBeUndefined();
    expect(answerShown(content, id, 'en')?.article.locale).toBe('en');
    const old = redirects(content).find(({ from }) => from.includes('al-piano'));
    expect(old?.to).toBe('/consegna/');
    expect(redirects(content)).toContainEqual({ from: number('it'), to: '/consegna/' });
    expect(wayTo(content, 'it')).toMatchObject({ view: 'moved', to: '/consegna/' });
    const paths = routes(content).map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });
});

test('who has not searched yet is offered the questions of the moment first, and something of every subject', () => {
  const content = withArticle(id, 'it', {});
  const site = { ...content.site, featured: [1022, 1007] };
  const offered = mostUsefulAnswers({ ...content, site }, 'en', 10).map(({ article }) => article);
  expect(offered.slice(0, 2).map((article) => article.id)).toEqual([1022, 1007]);
  expect(new Set(offered.map((article) => article.id)).size).toBe(10);
  expect(new Set(offered.map(({ category }) => category)).size).toBe(content.categories.length);
});
