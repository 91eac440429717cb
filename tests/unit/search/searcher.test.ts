import { describe, expect, it } from 'vitest';
import { makeIndex, type IndexInput } from '../../../src/search/index/build.ts';
import { memoryLoader, offline, searcherOver } from './memory.ts';
import type { Pagefind } from '../../../src/search/types.ts';

const entry = (id: number, question: string, answer: string, category = 0): IndexInput['entries'][number] => ({
  id,
  slug: `slug-${id}`,
  category,
  question,
  aliases: [],
  answer,
  body: '',
});

const input: IndexInput = {
  locale: 'it',
  home: '',
  categories: [
    ['Consegna', 'consegna'],
    ['Consegna › Tempi', 'consegna'],
    ['Ordini', 'ordini'],
  ],
  entries: [
    entry(11, 'Quanto costa la consegna?', 'La consegna costa 3,90 euro.'),
    entry(12, 'La consegna è in ritardo: cosa faccio?', 'Guarda dov’è il corriere.'),
    entry(13, 'Posso spostare la consegna?', 'Sì, fino a 12 ore prima.', 1),
    entry(21, 'Come annullo un ordine?', 'Apri l’ordine e premi Annulla.', 2),
  ],
  synonyms: [[['fattorino'], ['corriere']]],
  popularity: {},
};
const files = makeIndex(input);

/** Pagefind that knows one page for one word. */
const pagefind = async (): Promise<Pagefind> => ({
  options: async () => undefined,
  init: async () => undefined,
  search: async (word) => ({
    results:
      word === 'ritardo' || word === 'inconsueto'
        ? [
            {
              id: 'it_1',
              score: 3,
              words: [4],
              data: async () => ({
                url: '/consegna/slug-12/',
                meta: { title: 'La consegna', answer: '12' },
                excerpt: 'in <mark>ritardo</mark>',
              }),
            },
          ]
        : [],
  }),
});
const withDeep = [...files, { name: 'answers.it.json', body: '{"it_1":12}' }];

describe('a search', () => {
  const searcher = searcherOver(files, 'it');

  it('gives address, texts and marks of what it found', async () => {
    const { hits, total, nearest } = await searcher.last('consegna in ritado ');
    expect(hits[0]).toMatchObject({ id: 12, url: '/consegna/slug-12/', category: 'Consegna' });
    const marked = hits[0]?.questionMarks.map(([start, end]) => hits[0]?.question.slice(start, end));
    expect(marked).toEqual(['consegna', 'ritardo']);
    expect(total).toBeGreaterThanOrEqual(1);
    expect(nearest).toBe(false);
  });

  it('has found what the company calls by another word', async () => {
    expect((await searcher.last('il fattorino ')).nearest).toBe(false);
  });

  it('pins the answer of a best bet although a word that says little is misspelt', async () => {
    const pinned = searcherOver(makeIndex({ ...input, bestBets: { 'quando costa la consegna': 13 } }), 'it');
    expect((await pinned.last('qunado costa la consegna ')).hits[0]?.id).toBe(13);
  });

  it('marks what carries the query, not words that say little', async () => {
    const markedIn = async (query: string, id: number) => {
      const hit = (await searcher.last(query)).hits.find((one) => one.id === id);
      return hit?.questionMarks.map(([start, end]) => hit.question.slice(start, end));
    };
    expect(await markedIn('la consegna co', 12)).toEqual(['consegna']);
    expect(await markedIn('come annullo un ordine ', 21)).toEqual(['annullo', 'ordine']);
    expect(await markedIn('come', 21)).toEqual(['Come']);
  });

  it('marks the word a synonym stands for', async () => {
    const { hits } = await searcher.last('fattorino ');
    expect(hits[0]?.id).toBe(12);
    expect(hits[0]?.answerMarks).toEqual([[16, 24]]);
  });

  it('jumps to an answer by its number', async () => {
    for (const typed of ['21', '#21', 'n. 21']) expect((await searcher.last(typed)).exact?.id).toBe(21);
    expect((await searcher.last('99')).exact).toBeUndefined();
  });

  it('tells the section that a result stands in, and leads below its category', async () => {
    const [hit] = (await searcher.last('spostare la consegna')).hits;
    expect(hit).toMatchObject({ id: 13, url: '/consegna/slug-13/', category: 'Consegna › Tempi' });
  });

  it('hints at the category that most results belong to', async () => {
    expect((await searcher.last('consegna ')).category).toEqual({ title: 'Consegna', url: '/consegna/' });
  });

  it('says when nothing really matched', async () => {
    const { nearest, total } = await searcher.last('xyzzy');
    expect({ nearest, total }).toEqual({ nearest: true, total: 0 });
  });

  it('calls a question of stop words alone found when it is typed word for word', async () => {
    const asked = entry(31, 'Chi siete?', 'Una bottega di Torino.', 2);
    const own = searcherOver(makeIndex({ ...input, entries: [...input.entries, asked] }), 'it');
    const { hits, nearest, total } = await own.last('chi siete');
    expect({ first: hits[0]?.id, nearest, total }).toEqual({ first: 31, nearest: false, total: hits.length });
    const other = await own.last('chi è');
    expect(other.hits[0]?.id === 31 && !other.nearest).toBe(false);
  });

  it('of nothing is empty, and of markup, emoji or right-to-left text is a search for words', async () => {
    expect(await searcher.states('  ')).toEqual([{ query: '', hits: [], total: 0, layer: 'index', nearest: false }]);
    for (const typed of ['<script>alert(1)</script>', '🍞🥖', 'مرحبا بالعالم', '"\\', 'a'.repeat(5000)])
      expect((await searcher.last(typed)).hits.length).toBeLessThanOrEqual(10);
  });

  it('is silent once it was given up', async () => {
    const stop = new AbortController();
    const said = searcher.states('consegna', stop.signal);
    stop.abort();
    expect(await said).toEqual([]);
  });
});

describe('words that are no mistakes', () => {
  const body = 'Accettiamo anche Visa.';
  const guarded = makeIndex({
    ...input,
    entries: [...input.entries, { ...entry(31, 'Via libera ai pagamenti?', 'Sì.'), body }],
  });

  it('are not corrected, whether an answer holds them or only the language does', async () => {
    const searcher = searcherOver(guarded, 'it');
    expect((await searcher.last('visa ')).hits[0]?.id).toBe(31);
    const { nearest, didYouMean } = await searcher.last('domani ');
    expect({ nearest, didYouMean }).toEqual({ nearest: true, didYouMean: undefined });
  });

  it('stand for the words of their group in every form, as mistakes for none', async () => {
    const entries = [entry(31, 'Ho dimenticato un prodotto?', 'Sì.'), entry(32, 'La spesa scorsa?', 'Sì.')];
    const { hits } = await searcherOver(makeIndex({ ...input, entries }), 'it').last('scordato ');
    expect(hits.map(({ id }) => id)).toContain(31);
  });

  it('are waited for rather than guessed while the index that holds them is on its way', async () => {
    const large = Array.from({ length: 120 }, (_, n) => ({
      ...entry(100 + n, `Come si usa il vero servizio numero ${n}?`, `Apri la pagina ${n} e scegli.`),
      body:
        n === 77 ? 'Attenzione al vetro.' : `Testo qualunque ${'abcdefghi'[n % 9]}${n} ${'lmnopqrst'[n % 9]}${n * 7}.`,
    }));
    const many = makeIndex({ ...input, entries: large });
    const first = (await searcherOver(many, 'it').states('vetro '))[0];
    expect(first?.hits[0]?.id).toBe(177);
  });
});

describe('best bets', () => {
  it('stand first, in any order and form of their words', async () => {
    const searcher = searcherOver(makeIndex({ ...input, bestBets: { 'ordine in ritardo': 21 } }), 'it');
    for (const typed of ['ordine in ritardo', 'ritardi in ordini ', 'in ritardo ordine '])
      expect((await searcher.last(typed)).hits[0]?.id).toBe(21);
    expect((await searcher.last('ritardo ')).hits[0]?.id).toBe(12);
  });
});

describe('layers', () => {
  it('come one after the other', async () => {
    const searcher = searcherOver(withDeep, 'it', { loader: memoryLoader(withDeep, pagefind) });
    expect((await searcher.states('ritardo ')).map(({ layer }) => layer)).toEqual(['index', 'fullText']);
  });

  it('of the full text finds what the index does not hold', async () => {
    const searcher = searcherOver(withDeep, 'it', { loader: memoryLoader(withDeep, pagefind) });
    expect((await searcher.last('inconsueto ')).hits.at(0)?.id).toBe(12);
  });

  it('work without the full text', async () => {
    const searcher = searcherOver(files, 'it', { loader: memoryLoader(files, offline) });
    expect((await searcher.states('annullo ')).map(({ layer, hits }) => [layer, hits[0]?.id])).toEqual([['index', 21]]);
  });

  it('work without the index, from the pages themselves', async () => {
    const searcher = searcherOver([], 'it', { loader: memoryLoader([], pagefind) });
    const { hits, layer } = await searcher.last('ritardo ');
    expect(layer).toBe('fullText');
    expect(hits).toMatchObject([{ id: 12, url: '/consegna/slug-12/', question: 'La consegna', answer: 'in ritardo' }]);
  });

  it('leave the first result where it is once the reader has had time to aim', async () => {
    let time = 0;
    const now = () => (time += 200);
    const eager = async (): Promise<Pagefind> => ({
      ...(await pagefind()),
      search: async () => ({ results: [{ id: 'it_1', score: 9, words: [1], data: async () => ({}) }] }),
    });
    const loader = memoryLoader(withDeep, eager);
    const late = searcherOver(withDeep, 'it', { loader, now });
    const [first, second] = await late.states('spostare ');
    expect(second?.hits[0]?.id).toBe(first?.hits[0]?.id);
  });

  it('are tried again after a failed download', async () => {
    let fails = 1;
    const good = memoryLoader(files);
    const loader = {
      ...good,
      json: <T>(url: string) => (fails-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : good.json<T>(url)),
    };
    const searcher = searcherOver(files, 'it', { loader });
    expect(await searcher.states('annullo ')).toEqual([]);
    expect((await searcher.last('annullo ')).hits[0]?.id).toBe(21);
  });

  it('disturb no other search', async () => {
    const searcher = searcherOver(files, 'it');
    const both = await Promise.all([searcher.last('annullo '), searcher.last('spostare ')]);
    expect(both.map(({ hits }) => hits[0]?.id)).toEqual([21, 13]);
  });
});

describe('a large index', () => {
  const words = ['pane', 'latte', 'riso', 'olio', 'sale', 'pepe', 'uova', 'miele', 'farina', 'burro'];
  const many = Array.from({ length: 400 }, (_, n) =>
    entry(n + 1, `Quanto dura ${words[n % 10]} del reparto ${n}?`, `Dura ${n} giorni.`),
  );
  const large = makeIndex({ ...input, categories: [['Cibo', 'cibo']], entries: many });
  const question = 'Quanto dura burro del reparto 399?';
  const bare = { question, answer: '', url: '/400/' };

  it('shows questions, reached by their numbers, before their short answers have come', async () => {
    const [first, last] = (await searcherOver(large, 'it').states('burro reparto 399 ')).map(({ hits }) => hits[0]);
    expect(first).toMatchObject(bare);
    expect(last).toMatchObject({ question, answer: 'Dura 399 giorni.', url: '/cibo/slug-400/' });
  });

  it('does without the answers that cannot be had', async () => {
    const entryAlone = large.filter(({ name }) => name === 'it.json');
    const said = await searcherOver(entryAlone, 'it').states('burro reparto 399 ');
    expect(said.map(({ hits }) => hits[0])).toMatchObject([bare]);
  });
});
