import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { test } from 'vitest';
import type { Counts } from './build-counts.ts';

/** Runs a program of this folder in a process of its own, as a build runs. Out: what it printed. Throws what it complained of. */
async function run<Result>(program: string, ...args: string[]): Promise<Result> {
  const child = spawn(process.execPath, [`tests/unit/hosting/${program}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  // Vite may say before that it optimises dependencies anew, as after another step of the tests used the same folder.
  const from = out.search(/^\{/m);
  if (from < 0) throw new Error(errors || out);
  return JSON.parse(out.slice(from)) as Result;
}

const none: Counts = {
  compiled: false,
  answers: 0,
  categories: 0,
  moved: 0,
  alternates: 0,
  pictures: 0,
  compressed: 0,
  indexed: [],
  overviews: 0,
};

// Beside each other: each waits for a program of its own, which builds several times while the other tests run.
const options = { concurrent: true, timeout: 400_000 };

test(
  'a body rendered as data is the body that the MDX compiler makes, for every sample answer and all of Markdown',
  options,
  async ({ expect }) => {
    const { compared, different } = await run<{ compared: number; different: object[] }>('build-both-ways.ts');
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  },
);

interface Series extends Record<'cold' | 'edited' | 'unchanged', Counts> {
  same: number;
  different: string[];
  edits: string[];
}
let series: Promise<Series> | undefined;
/** One program for both tests of builds that follow each other: each build from nothing takes as long as ten others. */
const runSeries = () => (series ??= run<Series>('build-series.ts', '7', '18'));

test('builds after a series of edits leave the same bytes as one build from nothing', options, async ({ expect }) => {
  const found = await runSeries();
  expect(found.different, found.edits.join(', ')).toEqual([]);
  expect(found.same).toBeGreaterThan(100);
});

test(
  'one edited body makes one page and one Markdown alternate anew, indexes one language, draws no picture, compiles and compresses nothing else',
  options,
  async ({ expect }) => {
    const { cold, edited, unchanged } = await runSeries();
    expect(cold.pictures).toBeGreaterThan(8);
    expect(cold.answers).toBeGreaterThan(10);
    expect(unchanged).toEqual(none);
    expect(edited).toEqual({
      ...none,
      answers: 1,
      alternates: 1,
      indexed: ['it'],
      overviews: edited.overviews,
      compressed: edited.compressed,
    });
    expect(edited.overviews).toBeLessThanOrEqual(cold.overviews);
    // The page, its alternate, and what tells of them: feed, sitemap and search of one language.
    expect(edited.compressed).toBeLessThanOrEqual(2 * 12);
    expect(edited.compressed).toBeLessThan(cold.compressed / 8);
  },
);
