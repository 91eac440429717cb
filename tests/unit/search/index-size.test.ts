import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../src/text/analysers.ts';
import { makeIndex } from '../../../src/search/index/build.ts';
import { buildPostings, type Doc } from '../../../src/search/index/postings.ts';
import { findTerm } from '../../../src/search/index/inverted-index.ts';
import { createPruner } from '../../../src/search/index/prune.ts';
import { weights } from '../../../src/search/rank/weights.ts';
import budgets from '../../budgets.json' with { type: 'json' };
import { scriptBytes } from '../../bench/search/measure.ts';
import { manyArticles } from './many-articles.ts';
import { memoryLoader, searcherOver } from './memory.ts';

const size = (text: string) => brotliCompressSync(text).length;

describe('the bytes of the index layer', () => {
  it.each(Object.entries(budgets.search.answers))(
    'keep to it before the first result of %s articles',
    async (n, most) => {
      const input = manyArticles(Number(n));
      const files = makeIndex(input);
      const sizes = new Map(files.map(({ name, body }) => [name, body]));
      const loader = memoryLoader(files);
      let moved = await scriptBytes('it');
      const searcher = searcherOver(files, 'it', {
        loader: {
          ...loader,
          json: <T>(url: string) => {
            moved += size(sizes.get(url.slice(url.lastIndexOf('/') + 1)) ?? '');
            return loader.json<T>(url);
          },
        },
      });
      const wanted = input.entries[432];
      const atEach: [bytes: number, first: number | undefined][] = [];
      await searcher.search(wanted?.question ?? '', ({ hits }) => void atEach.push([moved, hits[0]?.id]));
      const [bytes, first] = atEach[0] ?? [Infinity];
      expect(first).toBe(wanted?.id);
      console.log(`${n} articles: ${bytes} of ${most} bytes before the first result`);
      expect(bytes).toBeLessThanOrEqual(most);
    },
  );
});

describe('pruning', () => {
  const analyser = analyserFor('it');
  const docs: Doc[] = [
    { question: 'Quanto costa la consegna?', aliases: ['spese'], answer: 'Poco davvero.', body: 'Vedi il carrello.' },
    { question: 'Come annullo un ordine?', aliases: [], answer: 'Apri il carrello.', body: '' },
  ];
  const whole = buildPostings(docs, analyser, weights.fields);

  it('of nothing changes nothing', () => {
    expect(createPruner(whole)(0)).toEqual(whole);
  });

  const has = (index: typeof whole, word: string) => findTerm(index.terms, analyser.key(word)) >= 0;

  it('of everything leaves questions', () => {
    const heads = createPruner(whole)(1);
    for (const word of ['consegna', 'annullo', 'ordine']) expect(has(heads, word), word).toBe(true);
    for (const word of ['carrello', 'spese']) expect(has(heads, word), word).toBe(false);
    expect(heads.docs).toHaveLength(heads.starts.at(-1) as number);
  });

  it('takes the words of bodies before those of aliases', () => {
    const bodies = whole.docs.length - createPruner(whole)(1).docs.length - 1;
    const left = createPruner(whole)(bodies / (bodies + 1));
    expect(has(left, 'spese')).toBe(true);
    expect(has(left, 'carrello')).toBe(false);
  });
});
