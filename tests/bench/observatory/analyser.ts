import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the analyser found in one page. */
export interface Verdict {
  score: number;
  grade: string;
  /** Name of the test → what it found and how much that weighs. */
  tests: { name: string; result: string; modifier: number; pass: boolean }[];
}

interface Output {
  constructor: { name: string };
  result: string;
  pass: boolean;
}

/** Outside the sources: nothing that checks them should walk through the analyser. */
const folder = resolve('.cache/observatory');
const home = join(folder, 'node_modules/@mdn/mdn-http-observatory');
const part = (path: string) => import(pathToFileURL(join(home, path)).href);

/**
 * Opens Mozilla's analyser, installing it first where it is not there yet.
 * Its own install script would fetch the list of preloaded domains: an empty one stands for it, so that nothing
 * here counts as preloaded. Out: a function from an address to a verdict.
 */
export async function openAnalyser(): Promise<(page: URL, httpPort: number) => Promise<Verdict>> {
  if (!existsSync(home)) {
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(import.meta.dirname, file), join(folder, file));
    console.log('Installing the analyser (once) …');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  }
  const preloaded = join(home, 'conf/hsts-preload.json');
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
  const [{ retrieve }, { ALL_TESTS }, grader, charts] = await Promise.all(
    ['src/retriever/retriever.js', 'src/constants.js', 'src/grader/grader.js', 'src/grader/charts.js'].map(part),
  );
  return async (page, httpPort) => {
    const requests = await retrieve(page.hostname, { httpsPort: page.port, httpPort, path: page.pathname });
    const outputs = (ALL_TESTS as ((from: unknown) => Output)[]).map((test) => test(requests));
    const tests = outputs.map((output) => ({
      name: output.constructor.name.replace(/Output$/, ''),
      result: output.result,
      modifier: grader.getScoreModifier(output.result) as number,
      pass: output.pass,
    }));
    // As the analyser's own `scan` adds up: what earns extra counts only above a threshold.
    const without = tests.reduce((sum, { modifier }) => sum + Math.min(0, modifier), 100);
    const whole = tests.reduce((sum, { modifier }) => sum + modifier, 100);
    return { ...grader.getGradeForScore(without >= charts.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? whole : without), tests };
  };
}
