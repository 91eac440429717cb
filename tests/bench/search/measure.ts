import { build } from 'esbuild';
import { brotliCompressSync } from 'node:zlib';
import type { Dataset } from './dataset.ts';
import { metered } from './disk.ts';
import {
  fairPagefind,
  fuseEngines,
  miniSearchEngine,
  ours,
  pagefindEngines,
  searcherOn,
  type Engine,
} from './engines.ts';
import { score, type Score } from './score.ts';
import { makeSite, type BenchSite } from './site.ts';
import { typo } from './typo.ts';

export const modes = ['clean', 'one', 'all'] as const;
export type Mode = (typeof modes)[number];

export interface EngineFigures {
  engine: string;
  scores: Record<Mode, Score>;
  /** Milliseconds a query, over the clean queries: median and 95th percentile. */
  median: number;
  p95: number;
}

export interface SetFigures {
  set: string;
  lang: string;
  answers: number;
  queries: number;
  engines: EngineFigures[];
  /** Bytes, Brotli. */
  bytes: { script: number; entry: number; first: number; firstDeep: number; further: number };
}

/** The queries of a set, as they stand or misspelt. */
export const queriesOf = (set: Dataset, mode: Mode, seed: string) =>
  set.queries.map(({ text }) => (mode === 'clean' ? text : typo(text, seed, mode)));

async function figures(engine: Engine, set: Dataset, seed: string): Promise<EngineFigures> {
  const relevant = set.queries.map((query) => query.relevant);
  const scores = {} as Record<Mode, Score>;
  const times: number[] = [];
  for (const mode of modes) {
    const rankings: string[][] = [];
    for (const query of queriesOf(set, mode, seed)) {
      const started = performance.now();
      rankings.push(await engine.rank(query));
      if (mode === 'clean') times.push(performance.now() - started);
    }
    scores[mode] = score(rankings, relevant);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { engine: engine.name, scores, median: at(0.5), p95: at(0.95) };
}

/** Bytes of all script a first search runs in a browser: the field, and the worker with the rules of one language. */
export async function scriptBytes(locale: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/search/ui/start.ts', `src/search/engine/worker/${locale.split('-')[0]}.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
  });
  // What is imported later is not waited for.
  const needed = new Set<string>();
  const need = (path: string) => {
    if (needed.has(path)) return;
    needed.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') need(next);
  };
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs))
    if (entryPoint?.endsWith('/start.ts') || entryPoint?.endsWith(`/worker/${locale.split('-')[0]}.ts`)) need(path);
  return outputFiles
    .filter(({ path }) => [...needed].some((one) => path.endsWith(one.replace(/^out\//, '/'))))
    .reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
}

async function bytesOf(set: Dataset, site: BenchSite): Promise<SetFigures['bytes']> {
  const searcher = searcherOn(site);
  const [first = '', second = ''] = set.queries.map(({ text }) => text);
  let instantBytes = 0;
  const whole = await metered(async () => {
    const before = await metered(async () => {
      const stop = new AbortController();
      await searcher.search(first, () => stop.abort(), stop.signal);
    });
    instantBytes = before.bytes;
    await searcher.search(first, () => undefined);
  });
  const further = await metered(() => searcher.search(second, () => undefined));
  return {
    script: await scriptBytes(site.locale),
    entry: brotliCompressSync(site.files[0]?.body ?? '').length,
    first: instantBytes,
    firstDeep: whole.bytes,
    further: further.bytes,
  };
}

/** Every engine over one set, in the same process on the same data; `alone` leaves the rivals out. */
export async function measure(set: Dataset, site: BenchSite, seed: string, alone: boolean): Promise<SetFigures> {
  const bytes = await bytesOf(set, site);
  const weighed = alone ? undefined : await makeSite(set, true);
  const rivals = weighed
    ? [...(await pagefindEngines(site)), await fairPagefind(set, weighed), ...fuseEngines(set), miniSearchEngine(set)]
    : [];
  const engines: EngineFigures[] = [];
  // What readers see first, and act on, is the headline.
  for (const engine of [ours(site, 'index'), ours(site, 'fullText'), ...rivals])
    engines.push(await figures(engine, set, seed));
  weighed?.remove();
  return { set: set.name, lang: set.lang, answers: set.faqs.length, queries: set.queries.length, engines, bytes };
}
