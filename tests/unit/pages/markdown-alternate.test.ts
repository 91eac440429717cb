import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/content/links.ts';
import { publishedArticles, answerShown, type ShownAnswer } from '../../../src/content/queries.ts';
import { bodyText } from '../../../src/content/plain-text.ts';
import { articleMarkdown, markdownAlternate } from '../../../src/formats/markdown-alternate.ts';
import { articleOf, awkward, content, withArticle } from './content.ts';

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const all = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])];
const shown = (id: number) => answerShown(content, id, 'it') as ShownAnswer;
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe.each(content.site.locales)('twins in %s', (locale) => {
  const articles = publishedArticles(content, locale);

  test('read back as the question, the short answer and every word of the body', () => {
    expect(articles.length).toBeGreaterThan(10);
    for (const article of articles) {
      const [title, short, ...rest] = parse(markdownAlternate(content, article)).children;
      expect(title).toMatchObject({ type: 'heading', depth: 1 });
      expect(short?.type).toBe('blockquote');
      expect(title && textOf(title)).toBe(article.question);
      expect(short && textOf(short)).toBe(article.answer);
      const body = letters(rest.map(textOf).join(' '));
      for (const line of bodyText(article, content).split('\n')) {
        // A channel says its number or address on the page and in the twin, its label in plain text.
        if (!content.channels.channels.some(({ label }) => line.includes(label[locale] ?? '\0')))
          expect(body, article.file).toContain(letters(line));
      }
    }
  });

  test('keep no component, no HTML and no address that only works on the page', () => {
    for (const article of articles) {
      const nodes = all(parse(markdownAlternate(content, article)));
      expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
      for (const node of nodes)
        if (node.type === 'link') expect(node.url, article.file).toMatch(/^(https:\/\/|tel:\+|mailto:[^?]+$)/);
    }
  });
});

test('boxes are quotations with their name, tables are tables, steps are numbered', () => {
  const body =
    '<Note>\n\nA <Fact name="delivery.fee" />.\n\n</Note>\n\n<Steps>\n\n1. One\n2. Two\n\n</Steps>\n\n| a |\n| - |\n| <Answer id="1054" /> |\n\n<Channel id="phone" />';
  const changed = withArticle(1010, 'en', { body });
  const [, , note, steps, table, channel] = parse(markdownAlternate(changed, articleOf(changed, 1010, 'en'))).children;
  expect(note).toMatchObject({ type: 'blockquote' });
  expect(note && textOf(note)).toBe('Good to knowA €3.90.');
  expect(steps).toMatchObject({ type: 'list', ordered: true });
  expect(table?.type).toBe('table');
  expect(table && all(table).some((node) => node.type === 'link' && node.url.startsWith('https://'))).toBe(true);
  expect(channel && all(channel).some((node) => node.type === 'link' && node.url.startsWith('tel:'))).toBe(true);
});

test('hostile text stays text', () => {
  const changed = withArticle(1010, 'it', { question: awkward, answer: awkward });
  const [title, short] = parse(markdownAlternate(changed, articleOf(changed, 1010, 'it'))).children;
  expect(title && textOf(title)).toBe(awkward);
  expect(short && textOf(short)).toBe(awkward);
});

test('addresses written apart from their links are mended too', () => {
  const body = 'See [how][r] and [what](/1054).\n\n[r]: /1022#part';
  const changed = withArticle(1010, 'it', { body });
  const urls = all(parse(markdownAlternate(changed, articleOf(changed, 1010, 'it')))).flatMap((node) =>
    node.type === 'definition' || node.type === 'link' ? node.url : [],
  );
  expect(urls).toContain(new URL(`${addressOf(changed, shown(1022))}#part`, changed.site.url).href);
  expect(urls.filter((url) => /\/\d+(#|$)/.test(url))).toEqual([]);
});

test('an image that the build renames is told in its words, one of the site by its address', () => {
  const body = 'A ![bag *green*](./borsa.png) and ![a box](/cassa.png "Box")';
  const changed = withArticle(1010, 'it', { body });
  const text = markdownAlternate(changed, articleOf(changed, 1010, 'it'));
  expect(text).not.toContain('borsa.png');
  expect(text).toContain(`A bag green and ![a box](${new URL('/cassa.png', changed.site.url).href} "Box")`);
});

test('what is in italics within a word stays letters and digits', () => {
  const changed = withArticle(1010, 'it', { body: 'Fa 2*3*4, anzi*tutto* bene, e **be**ne.' });
  const text = markdownAlternate(changed, articleOf(changed, 1010, 'it'));
  expect(text).toContain('Fa 2*3*4, anzi*tutto* bene, e **be**ne.');
});

test('a body is parsed once for all that quote it as Markdown', () => {
  const changed = withArticle(1010, 'it', {});
  const article = articleOf(changed, 1010, 'it');
  const { body } = article;
  let parsed = 0;
  const counted = Object.defineProperty({ ...article }, 'body', {
    get: () => {
      parsed++;
      return body;
    },
  });
  expect(markdownAlternate(changed, counted)).toContain(articleMarkdown(changed, counted).trim());
  expect(articleMarkdown(changed, counted)).toBe(articleMarkdown(changed, article));
  expect(parsed).toBe(1);
});
