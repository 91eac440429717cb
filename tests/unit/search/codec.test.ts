import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../src/text/analysers.ts';
import { packIndex, packWords, unpackIndex, unpackWords } from '../../../src/search/index/codec.ts';
import { StaleIndexError, packNumbers, unpackNumbers } from '../../../src/search/index/numbers.ts';
import { buildPostings } from '../../../src/search/index/postings.ts';
import { weights } from '../../../src/search/rank/weights.ts';

describe('packing', () => {
  it('gives numbers back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5_000_000 })), (numbers) => {
        expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('gives numbers of 15 digits back', () => {
    const numbers = [360_012_345_678_901, 7, 999_999_999_999_999];
    expect([...unpackNumbers(packNumbers(numbers), Float64Array)]).toEqual(numbers);
  });

  it('takes one character for small numbers, and none that JSON escapes', () => {
    const text = packNumbers(Array.from({ length: 76 }, (_, i) => i));
    expect(text).toHaveLength(76);
    expect(JSON.stringify(text)).toHaveLength(78);
  });

  it('gives sorted words back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zà-ü0-9]{1,40}$/)), (list) => {
        const words = list.sort((a, b) => (a < b ? -1 : 1));
        expect(unpackWords(packWords(words))).toEqual(words);
      }),
    );
  });

  it('gives evidence back, and refuses an index whose words do not fit it', () => {
    const analyser = analyserFor('it');
    const docs = [
      { question: 'Quanto costa la consegna?', aliases: ['spese di spedizione'], answer: 'Costa poco.', body: '' },
      { question: 'Come annullo un ordine?', aliases: [], answer: 'Apri l’ordine.', body: 'Premi annulla.' },
    ];
    const evidence = buildPostings(docs, analyser, weights.fields);
    const words = 'annulla annullo apri come consegna costa di l la ordine poco premi quanto spedizione spese un'.split(
      ' ',
    );
    const packed = packIndex(evidence, words);
    expect(unpackIndex([packed], analyser).invertedIndex).toEqual(evidence);
    expect(() => unpackIndex([{ ...packed, words: packWords(['altro']) }], analyser)).toThrow(StaleIndexError);
  });
});
