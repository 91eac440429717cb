import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/components/article-body.ts';
import { attachedFile } from '../../../src/content/attached-files.ts';
import { articleComponents, writtenComponent } from '../../../src/content/components/index.ts';
import { bodyText } from '../../../src/content/plain-text.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { articleMarkdown } from '../../../src/formats/markdown-alternate.ts';
import { articleOf, withArticle } from '../pages/content.ts';

const part = (name = '') => `<${name} title="Un titolo">\n\nQualcosa dentro.\n\n</${name}>`;
const bodyWith = (component: (typeof articleComponents)[number]) => {
  // No file lies beside the answers here, but one above them.
  const opening = writtenComponent(component, ({ names, example }) =>
    names === 'file' ? '../../../site.yaml' : example,
  );
  const inside = {
    parts: `${part(component.parts?.[0])}\n\n${part(component.parts?.[0])}`,
    none: '',
    text: 'Qualcosa dentro.',
    list: '1. Qualcosa dentro.',
    picture: '![Una borsa](/borsa.png)\n\nUna didascalia.',
  }[component.content];
  return inside ? `${opening}\n\n${inside}\n\n</${component.name}>` : `Prima ${opening} dopo.`;
};

describe.each(articleComponents.map((component) => [component.name, component] as const))('<%s>', (_, component) => {
  const content = withArticle(1010, 'it', { body: bodyWith(component) });
  const article = articleOf(content, 1010, 'it');

  test('is rendered for the page with the styles of its own classes', async () => {
    const { html, styles } = await renderBody(article, content);
    expect(html).not.toContain(`<${component.name}`);
    for (const [, name] of (component.styles ?? '').matchAll(/^\s*\.([a-z]+) \{/gm)) expect(html).toContain(`${name}`);
    expect(styles).toHaveLength(component.styles ? 1 : 0);
  });

  test('says as much in Markdown and in plain words', () => {
    const markdown = articleMarkdown(content, article);
    expect(markdown).not.toMatch(/<[A-Z]/);
    const lines = bodyText(article, content)
      .split('\n')
      .filter((line) => component.name !== 'Channel' && line);
    for (const line of lines) expect(markdown.replace(/[*[\]]|\([^)]*\)/g, '').replace(/ +/g, ' ')).toContain(line);
  });
});

test('a page carries the styles of the components in it, and of no other', async () => {
  const content = withArticle(1010, 'it', { body: '<Note>\n\nUna nota.\n\n</Note>' });
  const { styles } = await renderBody(articleOf(content, 1010, 'it'), content);
  expect(styles.join('')).toContain('.callout{');
  expect(styles.join('')).not.toContain('.steps');
});

test.each([' ../../../site.yaml', String.raw`..\..\..\site.yaml`, '../../../../../site.yaml'])(
  'a file that the check finds as it is named is found by the build: %j',
  (written) => {
    expect(attachedFile('articles/it/consegna/tempi.mdx', written).file).toBe(join(contentRoot(), 'site.yaml'));
  },
);
