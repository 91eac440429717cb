import { brotliCompressSync } from 'node:zlib';
import { analyserFor } from '../../../src/text/analysers.ts';
import { makeIndex, type IndexInput } from '../../../src/search/index/build.ts';
import { createSearcher } from '../../../src/search/engine/searcher.ts';
import type { Dataset } from './dataset.ts';
import { dice } from './dice.ts';
import { split } from './site.ts';

const categories = 8;
/** New searchers, each with a query of its own, and then queries typed letter by letter into one. */
const [openings, typed] = [40, 100];

/**
 * As many articles as wanted out of those of a set: halves of questions and whole answers put together anew, with names
 * that nobody has seen among them, so that the vocabulary grows with the articles as it does in life.
 */
export function recombine(set: Dataset, count: number): IndexInput {
  const random = dice();
  const pick = <T>(from: readonly T[], bend = 1): T => from[Math.floor(random() ** bend * from.length)] as T;
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sta', 'tre', 'vi', 'zo'];
  const names = Array.from({ length: count }, () =>
    Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(syllables)).join(''),
  );
  const name = () => pick(names, 2);
  const entries = Array.from({ length: count }, (_, n): IndexInput['entries'][number] => {
    const beginning = pick(set.faqs).question.split(' ');
    const half = Math.ceil(beginning.length / 2);
    const end = pick(set.faqs).question.split(' ').slice(-half);
    const aliases = [`${name()} ${name()}`, ...(pick(set.faqs).tags ?? [])];
    return {
      id: 1000 + n,
      slug: `answer-${n}-${name()}`,
      category: Math.floor((n * categories) / count),
      question: [...beginning.slice(0, half), name(), ...end, name()].join(' '),
      aliases,
      ...split(`${pick(set.faqs).answer} ${name()} ${pick(set.faqs).answer}`),
    };
  });
  const named = Array.from({ length: categories }, (_, n): [string, string] => [`Category ${n}`, `c${n}`]);
  return { locale: set.lang, home: '', categories: named, entries, synonyms: [], popularity: {} };
}

const sorted = (values: number[]) => values.sort((a, b) => a - b);
const share = (values: readonly number[], part: number) => values[Math.floor((values.length - 1) * part)] ?? Number.NaN;

/** Prints what the first search and each further letter cost with that many articles: bytes (Brotli), requests, time. */
export async function scale(set: Dataset, count: number): Promise<void> {
  const input = recombine(set, count);
  const before = performance.now();
  const files = new Map(makeIndex(input).map(({ name, body }) => [name, body]));
  const built = performance.now() - before;
  const sizes = new Map<string, number>();
  let [bytes, requests] = [0, 0];
  const open = () =>
    createSearcher(
      { indexUrl: `/${set.lang}.json`, pagefindUrl: '', locale: set.lang, base: '/' },
      analyserFor(set.lang),
      {
        pause: 0,
        loader: {
          async json<T>(url: string) {
            const name = url.slice(1);
            const body = files.get(name);
            if (body === undefined) throw new Error(`${name} is not there.`);
            if (!sizes.has(name)) sizes.set(name, brotliCompressSync(body).length);
            bytes += sizes.get(name) as number;
            requests += 1;
            return JSON.parse(body) as T;
          },
          pagefind: () => Promise.reject(new Error('The full text is left out.')),
        },
      },
    );
  /** From the letter to the first list. */
  const first = async (searcher: ReturnType<typeof open>, query: string) => {
    const stop = new AbortController();
    const from = performance.now();
    let took = Number.NaN;
    await searcher.search(
      query,
      () => {
        took = performance.now() - from;
        stop.abort();
      },
      stop.signal,
    );
    return took;
  };

  const moved: number[] = [];
  const asked: number[] = [];
  for (const { text } of set.queries.slice(0, openings)) {
    [bytes, requests] = [0, 0];
    await first(open(), text);
    moved.push(bytes);
    asked.push(requests);
  }
  const searcher = open();
  await searcher.warm();
  const times: number[] = [];
  for (const { text } of set.queries.slice(0, typed))
    for (let letters = 3; letters <= Math.min(40, text.length); letters++)
      times.push(await first(searcher, text.slice(0, letters)));
  for (const values of [moved, asked, times]) sorted(values);
  const heap = process.memoryUsage();
  console.log(
    [
      `${count} articles recombined from ${set.name}: index built in ${(built / 1000).toFixed(1)} s, ${files.size} files`,
      `before the first result: ${share(moved, 0.5)} bytes at the median, ${share(moved, 1)} at most, in ${share(asked, 0.5)} requests (script apart)`,
      `per key: ${share(times, 0.5).toFixed(2)} ms at the median, ${share(times, 0.95).toFixed(2)} ms at the 95th percentile, of ${times.length}`,
      `memory of the whole bench: ${Math.round((heap.heapUsed + heap.arrayBuffers) / 2 ** 20)} MiB`,
    ].join('\n'),
  );
}
