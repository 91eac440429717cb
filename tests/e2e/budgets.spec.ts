import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { sampleContent } from '../sample.ts';
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
const size = (folder: string, file: string) => {
  const path = join(folder, file);
  if (!sizes.has(path)) sizes.set(path, brotliCompressSync(readFileSync(path)).length);
  return sizes.get(path) ?? 0;
};

/** A size that is never below the real one, and soon known. */
const atMost = (file: string) =>
  brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

/** A script and all that it imports at once; what it imports later is not loaded with the page. */
function withImports(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:^|[;}\n])\s*(?:import|export)\s*[^()'"]*?["'](\.\/[^"']+)["']/g))
    withImports(folder, posix.join(dirname(file), path), seen);
  return seen;
}

/** The scripts of a page before anybody touches it. */
function scriptsOf(file: string, folder = dist): number {
  const html = readFileSync(join(folder, file), 'utf8');
  const scripts = new Set<string>();
  for (const [, src = ''] of html.matchAll(/<script type="module" src="\/([^"]+)"/g))
    for (const one of withImports(folder, src)) scripts.add(one);
  return [...scripts].reduce((total, one) => total + size(folder, one), 0);
}

/** What a page weighs before anybody touches it. */
function weigh(file: string, folder = dist): Budget {
  const html = readFileSync(join(folder, file), 'utf8');
  const styles = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, href = '']) => href);
  return {
    page: [file, ...styles].reduce((total, one) => total + size(folder, one), 0),
    script: scriptsOf(file, folder),
  };
}

for (const [path, budget] of Object.entries(templates))
  test(`${path} keeps its budget of bytes`, async ({ browser }) => {
    const weight = weigh(`${path.slice(1)}index.html`);
    expect(weight.page).toBeLessThanOrEqual(budget.page);
    // What a browser really asks for: also what scripts load by themselves, and the bar for another language.
    for (const viewport of [
      { width: 390, height: 800 },
      { width: 1280, height: 900 },
    ]) {
      const page = await browser.newPage({ viewport, locale: 'en-GB' });
      const asked = new Set<string>();
      page.on('request', (request) => /\.js$/.test(request.url()) && asked.add(new URL(request.url()).pathname));
      // Time stands still: what comes once the page is at rest comes after that, however slow the machine.
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.clock.runFor(2500);
      // What it has asked for by then is known once one more request is answered.
      await page.evaluate(() => fetch('/robots.txt'));
      await page.close();
      const script = [...asked].reduce((total, one) => total + size(dist, one.slice(1)), 0);
      console.log(`${path} ${weight.page} of ${budget.page} bytes, script ${script} of ${budget.script}`);
      expect(asked.size).toBeGreaterThan(0);
      expect(script, [...asked].join()).toBeLessThanOrEqual(budget.script);
    }
  });

test('a first search waits for one level of script: what it loads loads nothing more', () => {
  const [start = ''] = globSync('_astro/start.*.js', { cwd: dist });
  const home = readFileSync(join(dist, 'index.html'), 'utf8');
  const there = [...home.matchAll(/src="\/(_astro\/[^"]+\.js)"/g)].map(([, src = '']) => src);
  expect(there.length && start).toBeTruthy();
  expect([...withImports(dist, start)].filter((file) => file !== start && !there.includes(file))).toEqual([]);
});

test('no page of the site is heavier than one round trip carries', () => {
  test.setTimeout(120_000);
  const heavy = globSync('**/*.html', { cwd: dist })
    .filter((file) => atMost(file) > everyPage.page || scriptsOf(file) > everyPage.script)
    .map((file) => ({ file, ...weigh(file) }))
    .filter(({ page, script }) => page > everyPage.page || script > everyPage.script);
  expect(heavy).toEqual([]);
});

test('a hundred categories, and one of twenty answers, keep the budget', () => {
  test.setTimeout(180_000);
  const [content, folder] = [e2eFolder('hundred-content'), e2eFolder('hundred-dist')];
  writeHundred(content);
  execFileSync(process.execPath, ['src/hosting/cli.ts', 'build'], {
    cwd: project,
    env: { ...process.env, PRONTUARIO_CONTENT: content, PRONTUARIO_OUT: folder },
    stdio: 'pipe',
  });
  for (const page of ['', 'argomento-1/', 'argomento-50/', 'cerca/', 'en/', 'en/topic-1/']) {
    const weight = weigh(`${page}index.html`, folder);
    console.log(`a hundred categories, /${page} ${weight.page} bytes, script ${weight.script}`);
    expect(weight.page, page).toBeLessThanOrEqual(everyPage.page);
    expect(weight.script, page).toBeLessThanOrEqual(everyPage.script);
  }
});

/** A hundred categories that share few words, the first with twenty answers, the others with one each. */
function writeHundred(root: string): void {
  rmSync(root, { recursive: true, force: true });
  for (const part of ['site.yaml', 'channels.yaml', 'facts.yaml', 'synonyms', 'pages'])
    cpSync(join(sampleContent, part), join(root, part), { recursive: true });
  const icons = ['basket', 'truck', 'return', 'card', 'apple', 'person', 'ticket', 'chat', 'book', 'gear'];
  const words = readFileSync(join(sampleContent, 'categories.yaml'), 'utf8').match(/[a-zà-ù]{5,}/g) ?? [];
  const some = (at: number, count: number) =>
    Array.from({ length: count }, (_, step) => words[(at * 7 + step * 13) % words.length]).join(' ');
  let id = 1000;
  const categories = Array.from({ length: 100 }, (_, index) => index + 1).map((n) => {
    const folder = join(root, `articles/it/argomento-${n}`);
    mkdirSync(folder, { recursive: true });
    for (let answer = 1; answer <= (n === 1 ? 20 : 1); answer++)
      writeFileSync(
        join(folder, `risposta-${answer}.mdx`),
        `---\nid: ${++id}\nquestion: Come faccio con ${some(id, 5)}?\nanswer: "Apri l’app e scegli ${some(id * 3, 20)}."\n` +
          `updated: 2026-11-12\nreviewBy: 2027-11-12\nowner: Squadra\n---\n\nSi trova sotto ${some(id, 9)}.\n`,
      );
    return (
      `- id: category-${n}\n  icon: ${icons[n % icons.length]}\n  text:\n` +
      `    it: { slug: argomento-${n}, title: ${some(n, 2)} ${n}, description: ${some(n * 5, 9)} }\n` +
      `    en: { slug: topic-${n}, title: ${some(n, 2)} ${n}, description: ${some(n * 5, 9)} }\n`
    );
  });
  writeFileSync(join(root, 'categories.yaml'), categories.join(''));
}
