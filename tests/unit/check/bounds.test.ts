import { describe, expect, it } from 'vitest';
import { checkContent, inspect } from '../../../src/check/check.ts';
import { maxLookups, spellingProblems } from '../../../src/check/passes/spelling.ts';
import { countWords, sentencesOf, wordsOf } from '../../../src/check/readers/prose.ts';
import { spellerOf } from '../../../src/check/spelling/dictionaries.ts';
import type { Speller } from '../../../src/check/spelling/hunspell.ts';
import { folder, itCost, itOrder, now, sound } from './sample.ts';

/** The Italian dictionary, which counts how often it is asked. */
function counting() {
  const work = { lookups: 0 };
  const real = spellerOf('it') as Speller;
  const speller: Speller = {
    ...real,
    isCorrect(word) {
      work.lookups += 1;
      return real.isCorrect(word);
    },
  };
  return { work, speller: () => speller };
}

const libraryWith = (texts: Record<string, string>) => {
  const files = Object.entries(texts).map(([file, text]) => [file, `${sound[file]}\n${text}\n`]);
  return inspect(folder(Object.fromEntries(files)), { now, cache: false }).contentIndex;
};
/** `count` words that no dictionary knows, all different, of ten letters each. */
const unknown = (count: number, start: string) =>
  Array.from(
    { length: count },
    (_, index) => start + [...String(1000 + index)].map((d) => 'qwxkzjyhvf'[Number(d)]).join(''),
  ).join(' ');

describe('suggestions for unknown words', () => {
  it('cost no look-up when the word is longer than any that is misspelt', () => {
    const { work, speller } = counting();
    const found = spellingProblems(libraryWith({ [itCost]: 'a'.repeat(4000) }), speller);
    expect(found).toMatchObject([{ code: 'P-SPELLING', args: { suggestions: [] } }]);
    expect(work.lookups).toBe(0);
  });

  it('end where the budget of their file ends, and leave the next file its own', () => {
    const { work, speller } = counting();
    const texts = { [itCost]: unknown(200, 'bottxg'), [itOrder]: 'Una cosegna.' };
    const found = spellingProblems(libraryWith(texts), speller);
    expect(found).toHaveLength(201);
    expect(JSON.stringify(found)).toContain('"suggestions":["consegna"]');
    expect(work.lookups).toBeLessThan(maxLookups.file * 1.1);
    expect(found.find((one) => one.file === itOrder)?.args).toMatchObject({ suggestions: ['consegna'] });
  });

  it('end where the budget of all files ends', () => {
    const { work, speller } = counting();
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        `articles/it/ordini/prova-${index}.mdx`,
        `${sound[itOrder]}\n${unknown(80, `${'abcdefgh'[index]}xgtqz`)}\n`,
      ]),
    );
    const { contentIndex } = inspect(folder(many), { now, cache: false });
    const found = spellingProblems(contentIndex, speller);
    expect(found).toHaveLength(640);
    const atOnce = work.lookups;
    expect(JSON.stringify(found)).toContain('"suggestions":[]');
    expect(work.lookups).toBeLessThanOrEqual(maxLookups.all);
    // Nobody has read the others.
    expect(atOnce).toBeLessThan(work.lookups / 20);
  });
});

describe('the check of one file', () => {
  it('walks once over the words of a text, however many sentences it has', () => {
    const text = 'Il gatto va. '.repeat(2000);
    let looks = 0;
    const words = wordsOf(text).map(({ at }) => ({
      get at() {
        looks += 1;
        return at;
      },
    }));
    const sentences = sentencesOf(text);
    expect(countWords(sentences, words)).toEqual(sentences.map(() => 3));
    expect(looks).toBeLessThan(2 * (words.length + sentences.length) + 1);
  });

  it.each([
    ['quotations inside each other', `${'>'.repeat(20_000)} x`],
    ['lists inside each other', `${'1. '.repeat(20_000)} x`],
    ['named characters', '&lt;'.repeat(20_000)],
  ])('refuses what the parser needs quadratic time for before it parses it: %s', async (_what, text) => {
    const { problems } = await checkContent(folder({ [itCost]: `${sound[itCost]}\n${text}\n` }), { now, cache: false });
    expect(problems.filter(({ file }) => file === itCost).map(({ code }) => code)).toContain('P-FILE-COMPLEX');
  });
});
