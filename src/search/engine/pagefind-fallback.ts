import type { Analyser } from '../../text/analyser.ts';
import type { Hit, SearcherOptions, SearchState, Loader } from '../types.ts';

interface Page {
  url: string;
  meta: { title?: string; answer?: string };
  plain_excerpt?: string;
  excerpt: string;
}

/** Longer queries are cut, as in `parse.ts`, which this file must not load. */
const maxQueryLength = 200;

/** Searches with Pagefind alone, when the index cannot be loaded: word by word, with texts from the pages. */
export async function searchPagefindOnly(
  typed: string,
  options: SearcherOptions,
  analyser: Analyser,
  loader: Loader,
): Promise<SearchState> {
  const { base, locale, pagefindUrl, limit = 8 } = options;
  const pagefind = await loader.pagefind(pagefindUrl, locale);
  await pagefind.options({ baseUrl: base });
  const text = typed.slice(0, maxQueryLength);
  const terms = analyser.terms(text);
  const strong = terms.filter(({ isStopWord }) => !isStopWord);
  const words = [...new Set((strong.length > 0 ? strong : terms).map(({ word }) => word))];
  const sums = new Map<string, { score: number; data(): Promise<unknown> }>();
  for (const found of await Promise.all(words.map((word) => pagefind.search(word))))
    for (const { id, score, data } of found?.results ?? [])
      sums.set(id, { score: score + (sums.get(id)?.score ?? 0), data });
  const best = [...sums.values()].sort((a, b) => b.score - a.score);
  const hits = await Promise.all(
    best.slice(0, limit).map(async ({ score, data }): Promise<Hit> => {
      const { url, meta, plain_excerpt: plain, excerpt } = (await data()) as Page;
      const answer = plain ?? excerpt.replace(/<\/?mark>/g, '');
      const question = meta.title ?? url;
      const marks = (value: string) =>
        analyser
          .terms(value)
          .flatMap(({ term, start, end }): [number, number][] =>
            terms.some((one) => !one.isStopWord && one.term === term) ? [[start, end]] : [],
          );
      return {
        id: Number(meta.answer ?? 0),
        url,
        question,
        answer,
        category: '',
        score,
        questionMarks: marks(question),
        answerMarks: marks(answer),
      };
    }),
  );
  return { query: text, hits, total: best.length, layer: 'fullText', nearest: false };
}
