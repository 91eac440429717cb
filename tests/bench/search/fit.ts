import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyserFor } from '../../../src/text/analysers.ts';
import { fullTextSignals } from '../../../src/search/engine/full-text-signals.ts';
import { fullTextLayer } from '../../../src/search/engine/full-text.ts';
import type { IndexFile } from '../../../src/search/index/file-format.ts';
import { openDeferredIndex } from '../../../src/search/engine/loaders.ts';
import { openIndexChunked } from '../../../src/search/engine/search-index.ts';
import { weights as learnt, featureNames, type FeatureName } from '../../../src/search/rank/weights.ts';
import { ablate, leastEarned, type Ablation } from './ablate.ts';
import { thin, type Dataset } from './dataset.ts';
import { dice } from './dice.ts';
import { diskLoader } from './disk.ts';
import { makeSite, type BenchSite } from './site.ts';
import { typo } from './typo.ts';
import wanted from './wanted.json' with { type: 'json' };

type Layer = 'index' | 'fullText';
type Vector = Record<FeatureName, number>;
const width = featureNames.length;

/** Everything the ranker would weigh for some queries: per query, `width` numbers per answer. */
interface Sheet {
  name: string;
  features: Float32Array[];
  relevant: Set<number>[];
  /** Hit@1 and Hit@5 that must be reached. */
  wanted: readonly number[];
}

/** How many steps are tried. */
const steps = 900;
/** What each layer must not fall below, Hit@1 and Hit@5. */
const wantedOf = wanted as Record<string, Record<Layer, { clean: number[]; misspelt: number[] }> | undefined>;

interface Labelled {
  name: string;
  site: BenchSite;
  queries: { text: string; relevant: readonly string[] }[];
}

async function sheet({ name, site, queries }: Labelled, layer: Layer, change: (text: string) => string) {
  const loader = diskLoader(site.folder);
  const entry = await openIndexChunked(
    JSON.parse(site.files[0]?.body ?? '') as IndexFile,
    analyserFor(site.locale),
    learnt,
  );
  const open = await openDeferredIndex(entry, `/_search/${site.locale}.json`, loader, learnt);
  await open.lsaReady;
  const deep = await fullTextLayer('/pagefind/pagefind.js', '/', site.locale, loader)();
  const docOf = new Map([...site.names].map(([id, label]) => [label, open.docOf(id)]));
  const result: Sheet = { name, features: [], relevant: [], wanted: [] };
  for (const { text, relevant } of queries) {
    const query = open.parse(change(text));
    const found = open.features(query, layer === 'fullText' ? await fullTextSignals(query, deep, open) : undefined);
    const values = new Float32Array(open.size * width);
    featureNames.forEach((feature, f) => found[feature].forEach((value, doc) => (values[doc * width + f] = value)));
    result.features.push(values);
    result.relevant.push(new Set(relevant.map((id) => docOf.get(id) ?? -1)));
  }
  return result;
}

/** Hit@1 of each set, its clean and misspelt sheets counted alike. */
function hit1OfSets(sheets: readonly Sheet[], weights: Readonly<Record<string, number>>): Map<string, number> {
  const vector = Float64Array.from(featureNames, (name) => weights[name] ?? 0);
  const shares = new Map<string, number[]>();
  for (const one of sheets) {
    const [set = ''] = one.name.split(', ');
    shares.set(set, [...(shares.get(set) ?? []), figures(one, vector).hit1]);
  }
  return new Map([...shares].map(([set, all]) => [set, all.reduce((sum, share) => sum + share, 0) / all.length]));
}

interface Figures {
  hit1: number;
  hit5: number;
  mrr: number;
}

/** The same order as the ranker's: by score, then by place in the index. */
function figures({ features, relevant }: Sheet, weights: Float64Array): Figures {
  const sum: Figures = { hit1: 0, hit5: 0, mrr: 0 };
  const used = [...weights.keys()].filter((f) => weights[f] !== 0);
  features.forEach((values, q) => {
    const size = values.length / width;
    const scores = new Float64Array(size);
    for (const f of used)
      for (let doc = 0, at = f; doc < size; doc++, at += width)
        scores[doc] = (scores[doc] as number) + (weights[f] as number) * (values[at] as number);
    let best = -1;
    for (const doc of relevant[q] as Set<number>)
      if (doc >= 0 && (best < 0 || (scores[doc] as number) > (scores[best] as number))) best = doc;
    const top = best < 0 ? 0 : (scores[best] as number);
    if (top <= 0) return;
    let rank = 0;
    for (let doc = 0; doc < size && rank < 10; doc++)
      if (!relevant[q]?.has(doc) && ((scores[doc] as number) > top || (scores[doc] === top && doc < best))) rank++;
    if (rank === 0) sum.hit1++;
    if (rank < 5) sum.hit5++;
    if (rank < 10) sum.mrr += 1 / (rank + 1);
  });
  const n = features.length;
  return { hit1: sum.hit1 / n, hit5: sum.hit5 / n, mrr: sum.mrr / n };
}

/**
 * What is made as large as can be: every sheet counts the same, however many queries it has, and what is missing to a
 * figure that is wanted of it counts many times.
 */
function worth(sheets: readonly Sheet[], weights: Float64Array): number {
  let missing = 0;
  const sum = sheets.reduce((total, one) => {
    const { hit1, hit5, mrr } = figures(one, weights);
    const [first = 0, fifth = 0] = one.wanted;
    missing += Math.max(0, first - hit1) + Math.max(0, fifth - hit5);
    return total + hit1 + 0.7 * hit5 + 0.5 * mrr;
  }, 0);
  return sum / sheets.length - 6 * missing;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Steps at random, of one to three weights at once, kept when they help; two of three are small. */
function climb(sheets: readonly Sheet[], start: Float64Array, mayUse: readonly boolean[]): Float64Array {
  const random = dice();
  let weights = start;
  let best = worth(sheets, weights);
  for (let step = 0; step < steps; step++) {
    const next = weights.slice();
    for (let n = Math.floor(random() * 3); n >= 0; n--) {
      const f = Math.floor(random() * width);
      const factor = Math.exp((random() - 0.5) * (step % 3 ? 0.25 : 0.8));
      if (mayUse[f]) next[f] = round((next[f] || 0.1) * factor);
    }
    const value = worth(sheets, next);
    if (value > best) [best, weights] = [value, next];
  }
  return weights;
}

const print = (sheets: readonly Sheet[], weights: Float64Array) => {
  for (const one of sheets) {
    const { hit1, hit5, mrr } = figures(one, weights);
    console.log(
      `  ${one.name.padEnd(24)} Hit@1 ${hit1.toFixed(3)}  Hit@5 ${hit5.toFixed(3)}  MRR@10 ${mrr.toFixed(3)}`,
    );
  }
};

/**
 * Learns the weights of both layers from labelled sets (our own relevance tests only judge them), prints what they give, with `cross`
 * also for each set when it was left out of the learning, and writes `src/search/rank/weights.json`,
 * with the figures beside it, and what each feature earns of them. With `keep` the weights stay as they are and only the figures are written.
 */
export async function fit(
  sets: readonly Dataset[],
  seed: string,
  { cross, keep, most = 'Infinity' }: { cross: boolean; keep: boolean; most?: string | undefined },
): Promise<void> {
  const labelled: Labelled[] = [];
  for (const set of sets)
    labelled.push({ name: set.name, site: await makeSite(set), queries: thin(set, Number(most)).queries });
  const file = join(import.meta.dirname, '../../../src/search/rank/weights.json');
  const written = JSON.parse(readFileSync(file, 'utf8')) as { rank: Record<string, unknown> };
  const reached: Record<string, Record<string, Figures>> = {};
  const earned: Record<string, Record<string, Ablation>> = {};
  for (const layer of ['index', 'fullText'] as const) {
    const sheets: Sheet[] = [];
    for (const one of labelled) {
      const { clean = [], misspelt = [] } = wantedOf[one.name]?.[layer] ?? {};
      sheets.push({ ...(await sheet(one, layer, (text) => text)), wanted: clean });
      // Twice, with other mistakes: what helps must not hang on which letters were hit.
      for (const [again, name] of ['misspelt', 'misspelt again'].entries()) {
        const change = (text: string) => typo(text, `${seed}${again || ''}`, 'all');
        sheets.push({
          ...(await sheet(one, layer, change)),
          name: `${one.name}, ${name}`,
          wanted: again ? [] : misspelt,
        });
      }
    }
    const mayUse = featureNames.map((name) => layer === 'fullText' || !['fullTextOnly', 'proximity'].includes(name));
    const start = Float64Array.from(featureNames, (name, f) => (mayUse[f] ? learnt.rank[layer][name] : 0));
    const weights = keep ? start : climb(sheets, start, mayUse);
    console.log(`\n${layer}: ${featureNames.map((name, f) => `${name} ${round(weights[f] as number)}`).join(', ')}`);
    print(sheets, weights);
    if (cross) console.log('  each set with the weights learnt without it:');
    for (const { name } of cross ? labelled : []) {
      const own = (one: Sheet) => one.name === name || one.name.startsWith(`${name}, `);
      print(
        sheets.filter(own),
        climb(
          sheets.filter((one) => !own(one)),
          start,
          mayUse,
        ),
      );
    }
    written.rank[layer] = Object.fromEntries(
      featureNames.map((name, f) => [name, round(weights[f] as number)]),
    ) as Vector;
    const parts = ablate(written.rank[layer] as Record<string, number>, (some) => hit1OfSets(sheets, some));
    earned[layer] = parts;
    for (const [name, { earns }] of Object.entries(parts)) {
      const most = Math.max(...Object.values(earns));
      const told = Object.entries(earns).map(([set, points]) => `${set} ${points.toFixed(1)}`);
      console.log(`  ${name.padEnd(9)} earns ${told.join(', ')}${most < leastEarned ? ': not worth its code' : ''}`);
    }
    reached[layer] = Object.fromEntries(
      sheets.map((one) => {
        const { hit1, hit5, mrr } = figures(one, weights);
        return [one.name, { hit1: round(hit1), hit5: round(hit5), mrr: round(mrr) }];
      }),
    );
  }
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
  writeFileSync(
    file.replace('.json', '.figures.json'),
    `${JSON.stringify({ ...reached, features: earned }, null, 2)}\n`,
  );
  for (const { site } of labelled) site.remove();
}
