import fc from '../../properties.ts';
import { expect, test, vi } from 'vitest';
import { wordsAtRisk, wordsOfLanguage } from '../../../src/search/index/common-word-guard.ts';
import { nearWords } from '../../../src/search/index/near-words.ts';
import { analyserFor } from '../../../src/text/analysers.ts';

/** How many words those that were looked up might have been compared with. */
let compared = 0;
vi.mock('../../../src/search/index/near-words.ts', async (original) => {
  const real = await original<{ nearWords: typeof nearWords }>();
  return {
    nearWords(words: Iterable<string>) {
      const known = [...words];
      const find = real.nearWords(known);
      return (...asked: Parameters<typeof find>) => {
        compared += known.length;
        return find(...asked);
      };
    },
  };
});

const analyser = analyserFor('it');
const { common, rare } = wordsOfLanguage('it');

function find(words: readonly string[], forms: readonly string[], kept: Map<string, string>): string[] {
  const terms = [...new Set(forms.map((form) => analyser.key(form)))].sort();
  return wordsAtRisk(words, { forms, terms, analyser }, { cache: kept, key: 'words' });
}

test('words at risk are those found from nothing, whatever was found in other indexes before', () => {
  const some = fc.subarray(common.slice(0, 400), { minLength: 1 });
  const word = fc
    .constantFrom(...common.slice(0, 400))
    .chain((text) => fc.constantFrom(text.slice(1), `${text}a`, text));
  fc.assert(
    fc.property(fc.array(fc.tuple(some, fc.array(word)), { minLength: 2, maxLength: 5 }), (indexes) => {
      const kept = new Map<string, string>();
      for (const [words, forms] of indexes) expect(find(words, forms, kept)).toEqual(find(words, forms, new Map()));
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('a word is known from one list alone unless it is very rare, and a slip of the pen is not', () => {
  const english = new Set(wordsOfLanguage('en').rare);
  expect(['lottery', 'freezer', 'turtle', 'kettle'].filter((word) => !english.has(word))).toEqual([]);
  expect(['pasword', 'acount', 'recieve', 'adress'].filter((word) => english.has(word))).toEqual([]);
});

test('after an edit the words of a language are compared with the new words alone', () => {
  const kept = new Map<string, string>();
  const [words, forms] = [common.slice(0, 1_000), rare.slice(0, 1_000)];
  find(words, forms, kept);
  const cold = compared;
  expect(cold).toBeGreaterThan(100_000);
  compared = 0;
  find(words, [...forms.slice(1), 'zuccherofilato'], kept);
  expect(compared).toBeLessThan(cold / 50);
});
