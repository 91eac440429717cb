import fc from '../../properties.ts';
import { expect, test } from 'vitest';
import { nearWords } from '../../../src/search/index/near-words.ts';
import { editDistance } from '../../../src/text/edit-distance.ts';

/** Few letters, so that words are often near each other; some much longer than others. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'è'), minLength: 1, maxLength: 9 }),
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 29, maxLength: 34 }),
);

test('a word is near others just when one of them is within so many edits, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.array(word), fc.constantFrom(1, 2), (words, asked, most) => {
      const isNear = nearWords(words, 2);
      for (const one of asked)
        expect(isNear(one, most)).toBe(words.some((other) => editDistance(one, other, most) <= most));
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('a word is near more words than the first list of hashes has room for', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const words = letters.flatMap((a) => letters.map((b) => `${a}${b}consegna${b}${a}`));
  const isNear = nearWords(words, 2);
  expect(words.every((other) => isNear(other.slice(2), 2))).toBe(true);
  expect(isNear('pagamento', 2)).toBe(false);
});
