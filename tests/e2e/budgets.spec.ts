import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { e2eFolder, project } from './site.ts';

interface Budget {
  page: number;
  script: number;
}
const { templates, everyPage } = JSON.parse(readFileSync(join(project, 'tests/budgets.json'), 'utf8')) as {
  templates: Record<string, Budget>;
  everyPage: Budget;
};
const dist = e2eFolder('dist');
const sizes = new Map<string, number>();
const size = (file: string) => {
  if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(join(dist, file))).length);
  return sizes.get(file) ?? 0;
};

/** A size that is never below the real one, and soon known. */
const atMost = (file: string) =>
  brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

/** A script and all that it imports at once; what it imports later is not loaded with the page. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(dist, file), 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:^|[;}\n])\s*(?:import|export)\s*[^()'"]*?["'](\.\/[^"']+)["']/g))
    withImports(posix.join(dirname(file), path), seen);
  return seen;
}

/** The scripts of a page before anybody touches it. */
function scriptsOf(file: string): number {
  const html = readFileSync(join(dist, file), 'utf8');
  const scripts = new Set<string>();
  for (const [, src = ''] of html.matchAll(/<script type="module" src="\/([^"]+)"/g))
    for (const one of withImports(src)) scripts.add(one);
  return [...scripts].reduce((total, one) => total + size(one), 0);
}

/** What a page weighs before anybody touches it. */
function weigh(file: string): Budget {
  const html = readFileSync(join(dist, file), 'utf8');
  const styles = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, href = '']) => href);
  return { page: [file, ...styles].reduce((total, one) => total + size(one), 0), script: scriptsOf(file) };
}

for (const [path, budget] of Object.entries(templates))
  test(`${path} keeps its budget of bytes`, () => {
    const weight = weigh(`${path.slice(1)}index.html`);
    console.log(`${path} ${weight.page} of ${budget.page} bytes, script ${weight.script} of ${budget.script}`);
    expect(weight.page).toBeLessThanOrEqual(budget.page);
    expect(weight.script).toBeLessThanOrEqual(budget.script);
  });

test('no page of the site is heavier than one round trip carries', () => {
  test.setTimeout(120_000);
  const heavy = globSync('**/*.html', { cwd: dist })
    .filter((file) => atMost(file) > everyPage.page || scriptsOf(file) > everyPage.script)
    .map((file) => ({ file, ...weigh(file) }))
    .filter(({ page, script }) => page > everyPage.page || script > everyPage.script);
  expect(heavy).toEqual([]);
});
