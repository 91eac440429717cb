import { expect, test } from 'vitest';
import { preferredLanguage } from '../../../src/components/browser/preferred-language.ts';

test.each([
  [['en-GB', 'it'], 'it', ['en'], 'en'],
  [['it-IT', 'en'], 'it', ['en'], undefined],
  [['de', 'en'], 'it', ['en'], 'en'],
  [['de', 'it', 'en'], 'it', ['en'], undefined],
  [['de'], 'it', ['en'], undefined],
  [['pt-PT'], 'it', ['pt-BR', 'pt-PT'], 'pt-PT'],
  [['pt'], 'it', ['pt-BR', 'pt-PT'], 'pt-BR'],
  [[], 'it', ['en'], undefined],
])('a browser that prefers %j on a page in %s, also in %j, is told of %s', (wanted, own, others, told) => {
  expect(preferredLanguage(wanted, own, others)).toBe(told);
});
