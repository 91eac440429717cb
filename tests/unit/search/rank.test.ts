import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../src/text/analysers.ts';
import { findTerm } from '../../../src/search/index/inverted-index.ts';
import { buildPostings } from '../../../src/search/index/postings.ts';
import type { Query } from '../../../src/search/query/parse.ts';
import { expansionWeights } from '../../../src/search/rank/features.ts';
import { createRanker } from '../../../src/search/rank/rank.ts';
import { weights } from '../../../src/search/rank/weights.ts';

const analyser = analyserFor('it');

/** Of so many answers the first in a query's order. Their texts are those given, then some that have nothing to do with it. */
function firstOf(count: number, texts: [question: string, body: string][], asked: string): number | undefined {
  const docs = Array.from({ length: count }, (_, n) => {
    const [question, body] = texts[n] ?? [`Articolo ${n}`, 'Vedi gli altri capitoli di questo manuale.'];
    return { question, aliases: [], answer: '', body };
  });
  const invertedIndex = buildPostings(docs, analyser, weights.fields);
  const queryTerms = analyser.keys(asked).map(({ word, term: key, isStopWord }) => {
    const term = findTerm(invertedIndex.terms, key);
    return { word, key, isStopWord, expansions: [{ term, weight: 1, kind: 'exact' as const, form: word }] };
  });
  const query: Query = { text: asked, queryTerms };
  return createRanker(invertedIndex, undefined, undefined, weights.rank).rank(query)[0]?.doc;
}

describe('of many answers whose questions say nothing of it', () => {
  it('the one that speaks most of what is asked comes first', () => {
    const once = 'Lo zenzero e il cardamomo stanno in dispensa.';
    const often = 'Lo zenzero e il cardamomo: zenzero fresco, cardamomo verde.';
    const texts: [string, string][] = [once, once, often].map((body, n) => [`Articolo ${n}`, body]);
    expect(firstOf(2_000, texts, 'zenzero cardamomo')).toBe(2);
  });

  it('the shorter of two that say it once comes first', () => {
    const short = 'Lo zenzero e il cardamomo.';
    const long = `${short} ${'Poi aglio, basilico, cipolla, erba, lauro e menta. '.repeat(4)}`;
    const texts: [string, string][] = [long, long, short].map((body, n) => [`Articolo ${n}`, body]);
    expect(firstOf(2_000, texts, 'zenzero cardamomo')).toBe(2);
  });
});

describe('a misspelt word', () => {
  it('is worth what the likeliest of those it stands for are, however rare another is', () => {
    const typo = (term: number, weight: number) => ({ term, weight, kind: 'typo' as const, form: `${term}` });
    const slot = { word: 'ordr', key: 'ordr', isStopWord: false, expansions: [typo(0, 0.76), typo(1, 0.28)] };
    const [common = 0, rare = 0] = expansionWeights(slot, (term) => [0.1, 5][term] as number);
    expect(rare).toBeLessThan(common);
  });
});
