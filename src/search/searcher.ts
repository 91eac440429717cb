import type { Analyser } from './analysis/language.ts';
import { browserLoader, instantLayer, type Loader } from './engines.ts';
import { once } from './once.ts';
import type { TextRow } from './index-file.ts';
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
  const further = once(async () => (await import('./parted.ts')).textFiles((await instant()).file, indexUrl, loader));
  const fetched = new Map<number, TextRow>();

  /**
   * Tells of a ranking as soon as its questions are there, and again when its short answers are, unless another has
   * been shown by then. Out: nothing more to wait for before going on; what is still under way is in `rest`.
   */
  function showing(query: Query, open: Instant, tell: (state: SearchState) => void) {
    let latest: Ranked[] | undefined;
    const rest: Promise<void>[] = [];
    const show = async (ranked: Ranked[], layer: SearchState['layer']) => {
      latest = ranked;
      const number = exactDoc(query.text, open);
      const docs = shown(ranked, limit).map(({ doc }) => doc);
      const all = number < 0 ? docs : [...docs, number];
      const row = (doc: number) => (fetched.get(doc) ?? open.text(doc)) as TextRow;
      const say = () => {
        const exact = number < 0 ? undefined : { doc: number, row: row(number) };
        if (ranked === latest) tell(present(query, ranked, docs.map(row), open, { base, limit, layer, exact }));
      };
      // No short answer is empty: it is only still to come.
      const lacking = all.filter((doc) => !row(doc)?.[1]);
      if (lacking.length === 0) return say();
      const completed = (async () => {
        for (const [doc, text] of await (await further())(lacking)) fetched.set(doc, text);
        say();
      })();
      if (!all.every(row)) return completed;
      say();
      // A list without short answers still leads to them.
      rest.push(completed.catch(() => undefined));
    };
    return { show, rest };
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
      let view: ReturnType<typeof showing> | undefined;
      const standing = (again: Ranked[]) => (now() - started > settled ? pin(again, ranked[0]) : again);
      try {
        open = await instant();
        if (signal?.aborted) return;
        query = await open.prepare(open.parse(typed));
        if (signal?.aborted) return;
        ranked = open.rank(query);
        view = showing(query, open, tell);
        await view.show(ranked, 'instant');
        if (open.whole) {
          await open.whole;
          if (signal?.aborted) return;
          ranked = standing(open.rank(query));
          await view.show(ranked, 'instant');
        }
      } catch {
        view = undefined;
      }
      if (pause > 0) await wait(pause, signal);
      if (signal?.aborted) return;
      try {
        const { deepEvidence, fallbackState } = await fullText();
        const text = [...typed].slice(0, longest).join('');
        if (!open || !query || !view) return tell(await fallbackState(text, options, analyser, loader));
        const more = await deepEvidence(query, await deep(), open);
        if (!signal?.aborted && more.size > 0) await view.show(standing(open.rank(query, more)), 'deep');
      } catch {
        // The list that stands is all there is: nothing technical is told.
      }
      if (!signal?.aborted) await Promise.all(view?.rest ?? []);
    },
  };
}
