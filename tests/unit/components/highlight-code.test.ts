import { expect, test } from 'vitest';
import { renderBody } from '../../../src/components/article-body.ts';
import { elementStyles } from '../../../src/components/markdown-elements.ts';
import { contrast } from '../../../src/styles/accent.ts';
import { palettes, type Ground } from '../../../src/styles/ground.ts';
import { articleOf, withArticle } from '../pages/content.ts';

async function bodyOf(body: string) {
  const content = withArticle(1010, 'it', { body });
  return renderBody(articleOf(content, 1010, 'it'), content);
}
const blockOf = (html: string) => /<pre[\s\S]*<\/pre>/.exec(html)?.[0] ?? '';
const program = '#include <Arduino.h>\n// Accende < spegne\nint led = 13;\n\nvoid setup() { Serial.println("ciao"); }';

test('code in a language that is known has its parts told apart by class, and no style that the policy forbids', async () => {
  const { html, styles } = await bodyOf(`\`\`\`cpp title="led.ino"\n${program}\n\`\`\``);
  const block = blockOf(html);
  for (const part of [
    '<span class="code-comment">// Accende &#x3C; spegne</span>',
    '<span class="code-number">13</span>',
    '<span class="code-string">"ciao"</span>',
    '<span class="code-name">setup</span>',
  ])
    expect(block).toContain(part);
  expect(html).not.toContain('style=');
  const text = block.replace(/<[^>]+>/g, '').replaceAll('&#x3C;', '<');
  expect(text.trim()).toBe(program);
  expect(styles.join('')).toContain('.code-keyword{');
});

test.each([
  '```\nint led = 13;\n```',
  '```text\nint led = 13;\n```',
  '```klingon\nint led = 13;\n```',
  'Un `int led = 13`.',
])('code without a language that is known is as it was, and its page carries no colours: %j', async (body) => {
  const { html, styles } = await bodyOf(body);
  expect(html).toContain('int led = 13');
  expect(html).not.toContain('code-number');
  expect(styles.join('')).not.toContain('.code-number');
});

test.each(Object.keys(palettes) as Ground[])('the colours of code can be read on the %s ground', (ground) => {
  const pairs = [...(elementStyles['code-colours'] ?? '').matchAll(/light-dark\((#\w+), (#\w+)\)/g)];
  expect(pairs).toHaveLength(2);
  for (const [, light = '', dark = ''] of pairs) {
    expect(contrast(light, palettes[ground].sunken[0])).toBeGreaterThanOrEqual(7);
    expect(contrast(dark, palettes[ground].sunken[1])).toBeGreaterThanOrEqual(7);
  }
});
