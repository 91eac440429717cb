import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../src/text/analysers.ts';
import { editDistance } from '../../../src/text/edit-distance.ts';
import { parse, MAX_QUERY_LENGTH, type Lookup } from '../../../src/search/query/parse.ts';
import { createSynonyms } from '../../../src/search/query/synonyms.ts';
import { createVocabulary } from '../../../src/search/query/vocabulary.ts';
import { weights } from '../../../src/search/rank/weights.ts';

const analyser = analyserFor('it');
const words = 'bonifico consegna consegne corriere denaro indietro ordine ordini password rimborso spedizione'.split(
  ' ',
);
const terms = [...new Set(words.map((word) => analyser.key(word)))].sort();
const synonyms = createSynonyms(
  [
    [
      ['soldi indietro', 'rimborso'],
      ['soldi indietro', 'rimborso'],
    ],
    [['fattorino'], ['corriere']],
    [['non ancora'], ['spedizione']],
  ],
  analyser,
);
const lookup: Lookup = {
  analyser,
  terms,
  synonyms,
  builtinSynonyms: createSynonyms([], analyser),
  isInAnswers: () => false,
  isCommon: () => false,
  inTitle: () => true,
  isRare: () => false,
  vocabulary: createVocabulary(words, terms, () => 1, analyser, [...analyser.stopWords.keys(), ...synonyms.words]),
};
const meaning = (text: string) =>
  parse(text, lookup, weights.query).queryTerms.map(({ expansions }) =>
    expansions.map(({ term, kind }) => `${kind} ${terms[term]}`),
  );

describe('distance', () => {
  it.each([
    ['consegna', 'consgena', 1],
    ['consegna', 'consegn', 1],
    ['consegna', 'consegnaa', 1],
    ['consegna', 'comsegna', 1],
    ['consegna', 'comsegma', 2],
    ['ab', 'ba', 1],
    ['', 'ab', 2],
  ])('of %s and %s is %i', (a, b, expected) => {
    expect(editDistance(a, b, 2)).toBe(expected);
  });

  it('is the same both ways and stops one over the allowance', () => {
    const word = fc.stringMatching(/^[a-d]{0,8}$/);
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(editDistance(b, a, max));
        expect(editDistance(a, b, max)).toBeLessThanOrEqual(max + 1);
        expect(editDistance(a, b, 20) <= max).toBe(editDistance(a, b, max) <= max);
      }),
    );
  });
});

describe('a query', () => {
  it('finds words by stem', () => {
    expect(meaning('ordino ')).toEqual([['exact ordin']]);
  });

  it('corrects what was misspelt', () => {
    expect(meaning('consgena ')).toEqual([['typo consegn']]);
  });

  it('lets a common word of the language stand for one a letter away, but never corrects it', () => {
    const { queryTerms, didYouMean } = parse('consgena ', { ...lookup, isCommon: () => true }, weights.query);
    expect(queryTerms.map(({ corrected }) => corrected)).toEqual([undefined]);
    expect(queryTerms[0]?.expansions.map(({ kind, term }) => [kind, terms[term]])).toEqual([['builtin', 'consegn']]);
    expect(queryTerms[0]?.expansions[0]?.weight).toBeLessThan(weights.query.typo / 2);
    expect(didYouMean).toBeUndefined();
  });

  it('parts words typed without a space, unless a letter is all that is wrong', () => {
    expect(meaning('consegnaordine ')).toEqual([['exact consegn'], ['exact ordin']]);
    expect(meaning('dellordine ')).toEqual([[], ['exact ordin']]);
    expect(meaning('consegnae ')).toEqual([['typo consegn']]);
    expect(meaning('zzzordine ')).toEqual([[]]);
    expect(parse('rimborsoordin', lookup, weights.query).text).toBe('rimborsoordin');
  });

  it('takes one word for two where one of them says something', () => {
    const wordsOf = (text: string) => parse(text, lookup, weights.query).queryTerms.map(({ word }) => word);
    expect(wordsOf('nonrimborso')).toEqual(['non', 'rimborso']);
    expect(wordsOf('nonesiste')).toEqual(['nonesiste']);
  });

  it('takes two words for the one that the index knows', () => {
    expect(meaning('pass word ')).toEqual([['typo password'], ['typo password']]);
  });

  it('completes the word being typed, only that one', () => {
    expect(meaning('pass')).toEqual([['prefix password']]);
    expect(meaning('pass ')).toEqual([[]]);
  });

  it('knows what phrases mean, both ways or one way', () => {
    expect(meaning('soldi indietro ')[0]).toContain('synonym rimbors');
    expect(meaning('fattorino ')).toEqual([['synonym corr']]);
    expect(meaning('corriere ')).toEqual([['exact corr']]);
  });

  it('knows what a phrase means of which each word says little', () => {
    expect(meaning('non sempre ').flat()).toEqual([]);
    expect(meaning('non ancora ').flat()).toContain('synonym spedizion');
  });

  it('knows a misspelt synonym', () => {
    expect(meaning('fatorino ')).toEqual([['synonym corr']]);
  });

  it('takes misspelt chatter for chatter', () => {
    expect(parse('vorerei ', lookup, weights.query).queryTerms[0]).toMatchObject({ isStopWord: true });
  });

  it('says what it took the words for, only where an answer holds what it says', () => {
    expect(parse('consegna bonfiico ', lookup, weights.query).didYouMean).toBe('consegna bonifico ');
    expect(parse('conxegma rapida', lookup, weights.query).didYouMean).toBe('consegna rapida');
    expect(parse('fatorino ', lookup, weights.query).didYouMean).toBeUndefined();
  });

  it('never reads more than it says', () => {
    const { text, queryTerms } = parse('ordine '.repeat(100), lookup, weights.query);
    expect([...text]).toHaveLength(MAX_QUERY_LENGTH);
    expect(queryTerms.length).toBe(text.match(/\w+/g)?.length);
  });

  it('reads anything without complaint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { expansions } of parse(text, lookup, weights.query).queryTerms)
          for (const { term } of expansions) expect(terms[term]).toBeDefined();
      }),
    );
  });
});
