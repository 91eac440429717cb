import { expect, test } from 'vitest';
import { bodyText } from '../../../src/content/plain-text.ts';
import { articleOf, content, withArticle } from '../pages/content.ts';

const naming = { file: 'articles/en/orders/a.mdx', locale: 'en', body: 'See <Answer id="1054" />' };

test('an answer that is named is called as its own language calls it', () => {
  expect(bodyText(naming, content)).toBe(`See ${articleOf(content, 1054, 'en').question}`);
});

test.each(['draft', 'archived'] as const)('the words of its %s translation are not told', (status) => {
  const changed = withArticle(1054, 'en', { status, question: 'Not for readers?' });
  expect(bodyText(naming, changed)).toBe(`See ${articleOf(content, 1054, 'it').question}`);
});
