import fc from '../../properties.ts';
import { expect, test } from 'vitest';
import { nearWords } from '../../../src/search/index/near-words.ts';
import { editDistance } from '../../../src/text/edit-distance.ts';

/** Few letters, so that words are often near each other; some longer than the bits of an integer. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'è'), minLength: 1, maxLength: 9 }),
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 29, maxLength: 34 }),
);

test('a word is near others just when one of them is within so many edits', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), word, fc.constantFrom(1, 2), (words, one, most) => {
      const near = words.filter((other) => editDistance(one, other, most) <= most);
      const found = nearWords(words)(one, most);
      if (near.length === 0) expect(found).toBeUndefined();
      else expect(near).toContain(found);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('one look-up leaves nothing behind that the next would find', () => {
  const near = nearWords(['consegna']);
  expect(['cosnegna', 'pagamento', 'cosegna', 'gna'].map((one) => near(one, 1))).toEqual([
    'consegna',
    undefined,
    'consegna',
    undefined,
  ]);
});
