import type { Heading, Link, List, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { answersInCategory } from '../../../src/content/queries.ts';
import { llmsText } from '../../../src/pages/_feeds/llms.ts';
import { content } from './content.ts';

const all = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])];

test.each(content.site.locales)('llms.txt in %s has the shape that llmstxt.org asks for', (locale) => {
  const tree = fromMarkdown(llmsText(content, locale));
  const [title, summary] = tree.children;
  expect(title).toMatchObject({ type: 'heading', depth: 1 });
  expect(summary?.type).toBe('blockquote');
  const sections = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 2);
  const used = content.categories.filter(({ id }) => answersInCategory(content, locale, id).length > 0);
  expect(sections).toHaveLength(used.length + 2);
  expect(tree.children.filter((node) => node.type === 'heading' && node.depth > 2)).toEqual([]);
  for (const list of tree.children.filter((node): node is List => node.type === 'list'))
    for (const item of list.children) {
      const links = all(item).filter((node): node is Link => node.type === 'link');
      expect(links).toHaveLength(1);
      expect(links[0]?.url).toMatch(/^https:\/\//);
    }
});

test.each(content.site.locales)('llms.txt in %s leads to the twin of every answer', (locale) => {
  const links = all(fromMarkdown(llmsText(content, locale))).filter((node): node is Link => node.type === 'link');
  const answers = content.categories.flatMap(({ id }) => answersInCategory(content, locale, id));
  expect(links.filter(({ url }) => url.endsWith('/index.md'))).toHaveLength(answers.length);
});
