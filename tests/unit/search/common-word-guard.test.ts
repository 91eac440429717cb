import { expect, test } from 'vitest';
import { maxEdits } from '../../../src/search/query/vocabulary.ts';
import { wordsAtRisk, wordsOfLanguage } from '../../../src/search/index/common-word-guard.ts';
import { analyserFor } from '../../../src/text/analysers.ts';
import { editDistance } from '../../../src/text/edit-distance.ts';

const analyser = analyserFor('it');
const { common, rare } = wordsOfLanguage('it');

test('words at risk are those near a form of the index, or whose stem is near one of its terms', () => {
  const forms = rare.slice(0, 300);
  const terms = [...new Set(forms.map((form) => analyser.key(form)))];
  const words = common.slice(0, 1_000);
  const isNear = (word: string, others: readonly string[], most: number) =>
    others.some((other) => editDistance(word, other, most) <= most);
  const expected = words.filter(
    (word) =>
      maxEdits(word.length) > 0 &&
      !forms.includes(word) &&
      !analyser.isStopWord(word) &&
      (isNear(word, forms, maxEdits(word.length)) ||
        isNear(
          analyser.key(word),
          terms.filter(({ length }) => length > 2),
          1,
        )),
  );
  expect(expected.length).toBeGreaterThan(50);
  expect(expected.length).toBeLessThan(900);
  expect(wordsAtRisk(words, { forms, terms, analyser })).toEqual(expected);
});

test('a word is known from one list alone unless it is very rare, and a slip of the pen is not', () => {
  const english = new Set(wordsOfLanguage('en').rare);
  expect(['lottery', 'freezer', 'turtle', 'kettle'].filter((word) => !english.has(word))).toEqual([]);
  expect(['pasword', 'acount', 'recieve', 'adress'].filter((word) => english.has(word))).toEqual([]);
});
