import type { Analyser } from '../../text/analyser.ts';
import { docTextLoader } from './doc-text.ts';
import { browserLoader, indexLayer, openDeferredIndex } from './loaders.ts';
import { lazyAsync } from './lazy-async.ts';
import type { TextRow } from '../index/file-format.ts';
import type { SearchIndex } from './search-index.ts';
import { areOnlyNearest, exactDoc, toSearchState, visibleResults } from './search-state.ts';
import type { Query } from '../query/parse.ts';
import type { FullTextSignals } from '../rank/features.ts';
import type { Ranked } from '../rank/rank.ts';
import type { SearcherOptions, Searcher, SearchState, Loader } from '../types.ts';
import { weights as learnt, type Weights } from '../rank/weights.ts';

/** Dependencies of a searcher; the defaults are the browser's. */
export interface SearcherDeps {
  loader: Loader;
  weights: Weights;
  /** A monotonic clock in milliseconds. */
  now(): number;
  /** Pause in typing before the full text is searched, in milliseconds. */
  pause: number;
}

/** Time without input after which the first result is pinned, in milliseconds. */
const pinAfterMs = 300;

const delay = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** Keeps `first` on top and leaves the rest in order. */
function keepFirst(ranked: Ranked[], first: Ranked | undefined): Ranked[] {
  if (!first || ranked[0]?.doc === first.doc) return ranked;
  const kept = ranked.find(({ doc }) => doc === first.doc) ?? first;
  return [{ ...kept, score: Math.max(kept.score, ranked[0]?.score ?? 0) }, ...ranked.filter((one) => one !== kept)];
}

/** Search in the browser: the index first, then Pagefind's full text; each works when the other fails to load. */
export function createSearcher(
  options: SearcherOptions,
  analyser: Analyser,
  deps: Partial<SearcherDeps> = {},
): Searcher {
  const { loader = browserLoader, weights = learnt, now = () => performance.now(), pause = 120 } = deps;
  const { base, locale, indexUrl, limit = 8 } = options;
  const openIndex = indexLayer(indexUrl, analyser, loader, weights);
  const openDeferred = lazyAsync(async () => {
    const open = await openIndex();
    return (opened = await openDeferredIndex(open, indexUrl, loader, weights));
  });
  /** The most complete index loaded so far. */
  let opened: SearchIndex | undefined;
  /** The deferred index, or the first one where it cannot be loaded. */
  const openComplete = async () => openDeferred().catch(openIndex);
  // Loaded after the first results, as is the full text itself.
  const fullText = lazyAsync(() => import('./full-text.ts'));
  const openFullText = lazyAsync(async () =>
    (await fullText()).fullTextLayer(options.pagefindUrl, base, locale, loader)(),
  );
  const openDocTexts = lazyAsync(async () => docTextLoader((await openIndex()).file, indexUrl, loader));
  const fetched = new Map<number, TextRow>();

  /** Emits each ranking with questions, then with short answers, unless superseded. `rest` resolves when all is emitted. */
  function showing(onState: (state: SearchState) => void) {
    let latest: Ranked[] | undefined;
    let before = '';
    const rest: Promise<void>[] = [];
    const show = async (query: Query, open: SearchIndex, ranked: Ranked[], layer: SearchState['layer']) => {
      latest = ranked;
      const number = exactDoc(query.text, open);
      const docs = visibleResults(ranked, limit).map(({ doc }) => doc);
      const all = number < 0 ? docs : [...docs, number];
      const row = (doc: number) => (fetched.get(doc) ?? open.text(doc)) as TextRow;
      const say = () => {
        const exact = number < 0 ? undefined : { doc: number, row: row(number) };
        if (ranked !== latest) return;
        const state = toSearchState(query, ranked, docs.map(row), open, { base, limit, layer, exact });
        // Further evidence often changes nothing.
        const { hits, total, nearest, didYouMean } = state;
        const seen = JSON.stringify([layer, hits.map(({ id, answer }) => [id, !answer]), total, nearest, didYouMean]);
        if (seen !== before) onState(state);
        before = seen;
      };
      // An empty short answer is not loaded yet.
      const lacking = all.filter((doc) => !row(doc)?.[1]);
      if (lacking.length === 0) return say();
      const completed = (async () => {
        for (const [doc, text] of await (await openDocTexts())(lacking)) fetched.set(doc, text);
        say();
      })();
      if (!all.every(row)) return completed;
      say();
      // A list without short answers still has their links.
      rest.push(completed.catch(() => undefined));
    };
    return { show, rest };
  }

  return {
    async warm() {
      await openComplete().then(
        ({ lsaReady }) => lsaReady,
        () => undefined,
      );
    },
    async search(typed, onState, signal) {
      const started = now();
      const emit = (state: SearchState) => {
        if (!signal?.aborted) onState(state);
      };
      if (!typed.trim()) return emit({ query: '', hits: [], total: 0, layer: 'index', nearest: false });
      let parsed: Query | undefined;
      /** Emits the ranking with the texts fetched so far. */
      let query: Query | undefined;
      let ranked: Ranked[] = [];
      let open: SearchIndex | undefined;
      const view = showing(emit);
      let hasFailed = false;
      // Nearest results are not pinned.
      const keepPinned = (again: Ranked[]) =>
        now() - started > pinAfterMs && !areOnlyNearest(ranked) ? keepFirst(again, ranked[0]) : again;
      const list = async (layer: SearchState['layer'], outside?: FullTextSignals) => {
        if (signal?.aborted || !open || !parsed) return;
        query = await open.prepare(parsed);
        if (signal?.aborted) return;
        ranked = keepPinned(open.rank(query, outside));
        await view.show(query, open, ranked, layer);
      };
      try {
        const first = opened ?? (await openIndex());
        const rest = opened ? undefined : openComplete();
        if (signal?.aborted) return;
        open = first;
        parsed = open.parse(typed);
        // Wait for the deferred index rather than guess.
        const isUnsure = parsed.queryTerms.some(({ isInAnswers }) => isInAnswers);
        if (!isUnsure || !rest) await list('index');
        if (rest) {
          open = await rest;
          if (signal?.aborted) return;
          parsed = open.parse(typed);
          await list('index');
        }
        if (query?.isPartial) await list('index');
        if (open.lsaReady) {
          await open.lsaReady;
          await list('index');
        }
      } catch {
        hasFailed = true;
      }
      if (pause > 0) await delay(pause, signal);
      if (signal?.aborted) return;
      try {
        const { fullTextSignals, searchPagefindOnly } = await fullText();
        if (!open || !query || hasFailed) return emit(await searchPagefindOnly(typed, options, analyser, loader));
        const more = await fullTextSignals(query, await openFullText(), open);
        if (more.size > 0) await list('fullText', more);
      } catch {
        // Without the full text the list stays as it is.
      }
      if (!signal?.aborted) await Promise.all(view.rest);
    },
  };
}
