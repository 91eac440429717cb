import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../src/text/analysers.ts';
import { makeIndex, type IndexInput } from '../../../src/search/index/build.ts';
import { packIndex, unpackIndex } from '../../../src/search/index/codec.ts';
import { findTerm } from '../../../src/search/index/inverted-index.ts';
import { buildPostings } from '../../../src/search/index/postings.ts';
import { withTerms } from '../../../src/search/index/prune.ts';
import { packQuestions, unpackQuestions } from '../../../src/search/index/questions.ts';
import { packPostings, unpackPostings } from '../../../src/search/index/shards.ts';
import { lazyAsync } from '../../../src/search/engine/lazy-async.ts';
import { createShardedPostings } from '../../../src/search/engine/sharded-postings.ts';
import type { Query } from '../../../src/search/query/parse.ts';
import { weights } from '../../../src/search/rank/weights.ts';
import { memoryLoader, searcherOver } from './memory.ts';

const analyser = analyserFor('it');
const docs = [
  { question: 'Quanto costa la consegna?', aliases: ['spese'], answer: 'Costa poco.', body: '' },
  { question: 'Come annullo un ordine?', aliases: [], answer: 'Apri la consegna.', body: 'Premi annulla.' },
];
const whole = buildPostings(docs, analyser, weights.fields);
const formsOf = (terms: readonly string[]) =>
  'annulla annullo apri come consegna costa la ordine poco premi quanto spese un'
    .split(' ')
    .filter((form) => terms.includes(analyser.key(form)));
const isFirst = (_: string, n: number) => n % 3 > 0;
const halves = [isFirst, (term: string, n: number) => !isFirst(term, n)].map((pick) =>
  withTerms(whole, whole.terms.filter(pick)),
);
const packed = halves.map((half, n) =>
  packIndex(half, formsOf(half.terms), { bounds: [0, 2, half.terms.length], first: 2 * n }),
);
const files = halves.flatMap((half) => [packPostings(half, 0, 2), packPostings(half, 2, half.terms.length)]);

describe('postings in files', () => {
  it('of an index in two parts give back the whole', () => {
    const { invertedIndex, shards } = unpackIndex(packed, analyser);
    for (const { file, terms } of shards) unpackPostings(files[file] as (typeof files)[0], invertedIndex, terms);
    expect(invertedIndex).toEqual(whole);
  });

  it('come with the questions that have each word which says something', () => {
    const part = packIndex(whole, formsOf(whole.terms));
    const isWeak = (term: number) => analyser.isStopWord(whole.terms[term] as string);
    const questions = unpackQuestions(packQuestions(whole, isWeak), whole, part, analyser);
    const docsOf = (word: string) => {
      const term = findTerm(whole.terms, analyser.key(word));
      return [...questions.docs.subarray(questions.starts[term], questions.starts[term + 1])];
    };
    expect(docsOf('consegna')).toEqual([0]);
    expect(docsOf('ordine')).toEqual([1]);
    expect([...docsOf('spese'), ...docsOf('come')]).toEqual([]);
  });

  it('that cannot be had leave their words out of the query', async () => {
    const { invertedIndex, shards } = unpackIndex(packed, analyser);
    const loads = shards.map(({ file, terms }) => async () => {
      if (file === 0) throw new TypeError('Failed to fetch');
      unpackPostings(files[file] as (typeof files)[0], invertedIndex, terms);
    });
    const sharded = createShardedPostings(invertedIndex.terms.length, shards, loads);
    const expansions = invertedIndex.terms.map((form, term) => ({ term, weight: 1, kind: 'exact' as const, form }));
    const query: Query = { text: '', queryTerms: [{ word: 'x', key: 'x', isStopWord: false, expansions }] };
    const lost = halves[0]?.terms.slice(0, 2) ?? [];
    const prepared = (await sharded.prepare(query)).queryTerms[0]?.expansions.map(({ form }) => form);
    expect(prepared).toEqual(invertedIndex.terms.filter((term) => !lost.includes(term)));
  });

  const entries = Array.from({ length: 1_600 }, (_, n): IndexInput['entries'][number] => ({
    id: n + 1,
    slug: `a-${n}`,
    category: 0,
    question: `Articolo ${n}`,
    aliases: [],
    answer: 'Vedi sotto.',
    body: n === 777 ? 'Contiene fenugreco.' : '',
  }));
  const made = lazyAsync(async () =>
    makeIndex({ locale: 'it', home: '', categories: [['A', 'a']], entries, synonyms: [], popularity: {} }),
  );

  it('find what stands in the body of one answer of many, also misspelt', async () => {
    const searcher = searcherOver(await made(), 'it');
    for (const typed of ['fenugreco ', 'fenugrecco ']) expect((await searcher.states(typed))[0]?.hits[0]?.id).toBe(778);
  });

  it('lead to a list of questions before any text of an answer is asked for', async () => {
    const loader = memoryLoader(await made());
    const asked: string[] = [];
    const searcher = searcherOver(await made(), 'it', {
      loader: {
        ...loader,
        json: <T>(url: string) => {
          asked.push(/-(\w)\d+\.json$/.exec(url)?.[1] ?? 'entry');
          return loader.json<T>(url);
        },
      },
    });
    let atFirst: string[] | undefined;
    await searcher.search('fenugreco ', ({ hits }) => {
      atFirst ??= [...asked];
      expect(hits[0]?.question).toBe('Articolo 777');
    });
    expect(atFirst).toContain('p');
    expect(atFirst).not.toContain('t');
    expect(asked).toContain('t');
  });
});
