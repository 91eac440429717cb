import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../src/search/analysis/all.ts';
import { makeIndex, type IndexInput } from '../../../src/search/build.ts';
import { gather, type Doc } from '../../../src/search/evidence/gather.ts';
import { find } from '../../../src/search/evidence/index.ts';
import { prune } from '../../../src/search/evidence/prune.ts';
import { weights } from '../../../src/search/weights.ts';
import budgets from '../../budgets.json' with { type: 'json' };
import { scriptBytes } from '../../bench/search/measure.ts';
import { memoryLoader, searcherOver } from './memory.ts';

const size = (text: string) => brotliCompressSync(text).length;

/** Articles with a vocabulary that grows with them, as real ones have. */
function manyArticles(count: number): IndexInput {
  const themes = ['consegna', 'rimborso', 'ordine', 'pagamento', 'prodotto', 'account', 'buono', 'reclamo'];
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sta', 'tre', 'vi', 'zo'];
  const word = (n: number) => [n, n / 14, n / 196, n / 2744].map((k) => syllables[Math.floor(k) % 14]).join('');
  const entries = Array.from({ length: count }, (_, i) => ({
    id: i + 1,
    slug: `articolo-${i}`,
    category: 0,
    question: `Come funziona ${word(i * 3)} per ${themes[i % 8]} e ${word(i * 7 + 1)}?`,
    aliases: [`${word(i * 3)} ${themes[(i + 1) % 8]}`],
    answer: `Apri la pagina di ${word(i * 3)} e scegli ${themes[(i + 3) % 8]} oppure ${word(i * 5 + 2)}.`,
    body: `Prima controlla ${word(i * 11)}.\nPoi conferma ${word(i * 13)} e aspetta.`,
  }));
  return { locale: 'it', home: '', categories: [['Tutto', 'tutto']], entries, synonyms: [], popularity: {} };
}

describe('the bytes of the instant layer', () => {
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
  const analyser = analyserOf('it');
  const docs: Doc[] = [
    { question: 'Quanto costa la consegna?', aliases: ['spese'], answer: 'Poco davvero.', body: 'Vedi il carrello.' },
    { question: 'Come annullo un ordine?', aliases: [], answer: 'Apri il carrello.', body: '' },
  ];
  const whole = gather(docs, analyser, weights.fields);

  it('of nothing changes nothing', () => {
    expect(prune(whole, 0)).toEqual(whole);
  });

  it('of everything leaves questions and aliases', () => {
    const heads = prune(whole, 1);
    expect(find(heads.terms, analyser.key('carrello'))).toBe(-1);
    for (const word of ['consegna', 'spese', 'annullo', 'ordine'])
      expect(find(heads.terms, analyser.key(word))).toBeGreaterThanOrEqual(0);
    expect(heads.docs).toHaveLength(heads.starts.at(-1) as number);
  });
});
