import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { beforeAll, expect, test } from 'vitest';
import { markdownOptions } from '../../../src/content/markdown-options.ts';
import { inspect } from '../../../src/check/check.ts';
import { folder, itCost, now, sound } from '../check/sample.ts';

let compile: (body: string, locale?: string) => Promise<string>;

beforeAll(async () => {
  const processor = satteri(markdownOptions('/content'));
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false } as never);
  if (!renderer) throw new Error('The processor compiles no MDX.');
  compile = async (body, locale = 'it') =>
    (await renderer.process(body, join('/content/articles', locale, 'ordini/prova.mdx'), {})).code;
});

const headingsIn = (code: string) =>
  JSON.parse(/getHeadings\(\) \{ return (.*); \}/.exec(code)?.[1] ?? 'null') as { slug: string; text: string }[];

test('the build gives headings the ids that the check knows', async () => {
  const body = [
    '## 🍕',
    '## ✅ Fatto',
    `## ${'Perché così'.normalize('NFD')}`,
    '## Da "quando" -- e c\'è... `a--b`',
    '## Con {/* un commento */} dentro',
    '### 🍕',
    '## 🍕 2 &amp; *più*',
    '## Fatto',
  ].join('\n\n');
  const { contentIndex } = inspect(folder({ [itCost]: `${sound[itCost]}\n${body}\n` }), { now, cache: false });
  const [, ...anchors] = contentIndex.byFile.get(itCost)?.body.anchors ?? [];
  const headings = headingsIn(await compile(body));
  expect(headings.map(({ slug }) => slug)).toEqual(anchors);
  expect(headings.map(({ text }) => text)).toContain('Con  dentro');
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('aligned columns are a matter of classes, which the policy of the site allows', async () => {
  const code = await compile('| A | B | C |\n| :-- | :-: | --: |\n| a | b | c |');
  expect(code).not.toContain('style');
  expect(code.match(/align-\w+/g)).toEqual(['align-center', 'align-end', 'align-center', 'align-end']);
});

test.each([
  ['it', 'Note', 'Torna al richiamo 1', 'Da fare', 'Fatto'],
  ['en', 'Notes', 'Back to reference 1', 'To do', 'Done'],
])('footnotes and tasks speak the language of the answer: %s', async (locale, ...words) => {
  const code = await compile('Una nota[^1].\n\n- [ ] uno\n- [x] due\n\n[^1]: Qui.', locale);
  for (const word of words) expect(code).toContain(`"${word}"`);
  if (locale !== 'en') expect(code).not.toMatch(/Footnotes|Back to/);
  expect(headingsIn(code)).toEqual([{ depth: 2, slug: 'footnote-label', text: words[0] }]);
});

test('code can be scrolled with the keyboard', async () => {
  expect(await compile('```\nx\n```')).toMatch(/tabindex: "0"/);
});
