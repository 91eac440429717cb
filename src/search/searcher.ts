import type { Analyser } from './analysis/language.ts';
import { browserLoader, instantLayer, textShelf, once, type Loader } from './engines.ts';
import type { Instant } from './instant.ts';
import { exactDoc, present, shown } from './present.ts';
import { longest, type Query } from './query/parse.ts';
import type { Ranked } from './rank/rank.ts';
import type { SearcherOptions, Searcher, SearchState } from './types.ts';
import { weights as learnt, type Weights } from './weights.ts';

/** What a searcher depends on; the defaults are the browser's. */
export interface Surroundings {
  loader: Loader;
  weights: Weights;
  /** Milliseconds, only compared with each other. */
  now(): number;
  /** How long the reader must pause before the full text is asked, in milliseconds. */
  pause: number;
}

/** After this long without input the first result stays where it is, in milliseconds. */
const settled = 300;

const wait = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** Keeps `first` on top and leaves the rest in order. */
function pin(ranked: Ranked[], first: Ranked | undefined): Ranked[] {
  if (!first || ranked[0]?.doc === first.doc) return ranked;
  const kept = ranked.find(({ doc }) => doc === first.doc) ?? first;
  return [{ ...kept, score: Math.max(kept.score, ranked[0]?.score ?? 0) }, ...ranked.filter((one) => one !== kept)];
}

/**
 * Search in the browser: an instant layer that answers from a small index, then Pagefind's full text as more evidence.
 * A layer that cannot be loaded leaves the other working. Searchers share nothing.
 */
export function createSearcher(
  options: SearcherOptions,
  analyser: Analyser,
  surroundings: Partial<Surroundings> = {},
): Searcher {
  const { loader = browserLoader, weights = learnt, now = () => performance.now(), pause = 120 } = surroundings;
  const { base, locale, indexUrl, limit = 8 } = options;
  const instant = instantLayer(indexUrl, analyser, loader, weights);
  // The full text comes behind the first answers, and so does the script that asks it.
  const fullText = once(() => import('./full-text.ts'));
  const deep = once(async () => (await fullText()).deepLayer(options.pagefindUrl, base, locale, loader)());
  const shelf = once(async () => textShelf(await instant(), indexUrl, loader));

  async function state(query: Query, ranked: Ranked[], layer: SearchState['layer'], open: Instant) {
    const texts = await shelf();
    const number = exactDoc(query.text, open);
    const [rows, exact] = await Promise.all([
      Promise.all(shown(ranked, limit).map(({ doc }) => texts(doc))),
      number < 0 ? undefined : texts(number).then((row) => ({ doc: number, row })),
    ]);
    return present(query, ranked, rows, open, { base, limit, layer, exact });
  }

  return {
    async warm() {
      await instant().then(
        ({ whole }) => whole,
        () => undefined,
      );
    },
    async search(typed, onState, signal) {
      const started = now();
      const tell = (said: SearchState) => {
        if (!signal?.aborted) onState(said);
      };
      if (!typed.trim()) return tell({ query: '', hits: [], total: 0, layer: 'instant', nearest: false });
      let query: Query | undefined;
      let ranked: Ranked[] = [];
      let open: Instant | undefined;
      const standing = (again: Ranked[]) => (now() - started > settled ? pin(again, ranked[0]) : again);
      try {
        open = await instant();
        if (signal?.aborted) return;
        query = await open.prepare(open.parse(typed));
        if (signal?.aborted) return;
        ranked = open.rank(query);
        tell(await state(query, ranked, 'instant', open));
        if (open.whole) {
          await open.whole;
          if (signal?.aborted) return;
          ranked = standing(open.rank(query));
          tell(await state(query, ranked, 'instant', open));
        }
      } catch {
        open = undefined;
      }
      if (pause > 0) await wait(pause, signal);
      if (signal?.aborted) return;
      try {
        const { deepEvidence, fallbackState } = await fullText();
        const text = [...typed].slice(0, longest).join('');
        if (!open || !query) return tell(await fallbackState(text, options, analyser, loader));
        const more = await deepEvidence(query, await deep(), open);
        if (signal?.aborted || more.size === 0) return;
        tell(await state(query, standing(open.rank(query, more)), 'deep', open));
      } catch {
        // The list that stands is all there is: nothing technical is told.
      }
    },
  };
}
