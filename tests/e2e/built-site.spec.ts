import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { articleComponents } from '../../src/content/components/index.ts';
import { content, e2eFolder, origin, project, statusOf } from './site.ts';

const dist = e2eFolder('dist');
const files = (folder: string) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .sort();
const pages = () => files(dist).filter((file) => file.endsWith('.html'));
const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test('every page, link and anchor of the built site resolves', async () => {
  test.setTimeout(180_000);
  const anchors = new Map<string, Set<string>>();
  const wanted = new Map<string, string>();
  for (const file of pages()) {
    const html = readFileSync(join(dist, file), 'utf8').replace(/<template[\s\S]*?<\/template>/g, '');
    anchors.set(addressOf(file), new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)));
    for (const [, target = ''] of html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)) {
      const url = new URL(target.replaceAll('&amp;', '&'), origin + addressOf(file));
      if (url.origin === new URL(content.site.url).origin) url.host = new URL(origin).host;
      if (url.host === new URL(origin).host) wanted.set(url.pathname + url.hash, file);
    }
  }
  expect(wanted.size).toBeGreaterThan(200);
  const broken: string[] = [];
  const seen = new Map<string, number>();
  for (const [target, file] of wanted) {
    const [path = '', hash] = target.split('#');
    if (path.startsWith(content.site.collector.endpoint)) continue;
    if (!seen.has(path)) seen.set(path, await statusOf(path));
    if (seen.get(path) !== 200) broken.push(`${file}: ${target} answers ${seen.get(path)}`);
    else if (hash && anchors.has(path) && !anchors.get(path)?.has(decodeURIComponent(hash)))
      broken.push(`${file}: no anchor ${target}`);
  }
  expect(broken).toEqual([]);
});

test('every file of the built site answers', async () => {
  const kept = files(dist).filter((file) => !['_headers', '_redirects'].includes(file) && !file.endsWith('404.html'));
  expect(kept.length).toBeGreaterThan(200);
  const asked = async () => {
    for (let file = kept.pop(); file !== undefined; file = kept.pop())
      expect(await statusOf(addressOf(file)), file).toBe(200);
  };
  await Promise.all(Array.from({ length: 8 }, asked));
});

test('two builds of the same content are equal to the byte', async () => {
  test.setTimeout(180_000);
  const again = e2eFolder('dist-again');
  const { execFileSync } = await import('node:child_process');
  execFileSync(process.execPath, ['src/hosting/cli.ts', 'build'], {
    env: { ...process.env, PRONTUARIO_OUT: again },
    stdio: 'pipe',
  });
  expect(files(again)).toEqual(files(dist));
  expect(files(again).filter((file) => digest(join(again, file)) !== digest(join(dist, file)))).toEqual([]);
});

test('an answer page and its styles fit one round trip, its script the budget', () => {
  const html = readFileSync(join(dist, 'consegna/costo-della-consegna/index.html'));
  const scripts = [...html.toString().matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) =>
    readFileSync(join(dist, src)),
  );
  const size = (bytes: Buffer) => brotliCompressSync(bytes).length;
  expect(size(html)).toBeLessThanOrEqual(14 * 1024);
  expect(html.toString()).not.toMatch(
    /<link rel="stylesheet"|<script(?! type="(module|application\/ld\+json|speculationrules)")/,
  );
  expect(scripts.reduce((sum, script) => sum + size(script), 0)).toBeLessThanOrEqual(5 * 1024);
});

test('every page has the sheets of what it shows', () => {
  const folder = join(project, 'src/styles/components');
  const classes = (css: string) =>
    [...css.replace(/\/\*[\s\S]*?\*\/|\{[^{}]*\}/g, ' ').matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
  const sheets = files(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const styled = new Set([...sheets, ...articleComponents.map(({ styles = '' }) => styles)].flatMap(classes));
  expect(styled.size).toBeGreaterThan(80);
  const naked = new Set<string>();
  for (const file of pages()) {
    const html = readFileSync(join(dist, file), 'utf8');
    const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, sheet = '']) => sheet).join('');
    if (!css) continue;
    const has = new Set(classes(css));
    for (const [, list = ''] of html.matchAll(/\sclass="([^"]+)"/g))
      for (const name of list.split(/\s+/)) if (styled.has(name) && !has.has(name)) naked.add(`${file}: .${name}`);
  }
  expect([...naked]).toEqual([]);
});

test('structured data says what the page says', () => {
  for (const { id, locale, answer, question } of content.articles.filter(({ id }) => id === 1010)) {
    const file = pages().find((page) => page.includes(locale === 'it' ? 'costo-della-consegna' : 'delivery-cost'));
    const html = readFileSync(join(dist, file ?? ''), 'utf8');
    const data = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, json = '']) => JSON.parse(json) as Record<string, never>,
    );
    const faq = data.find((item) => item['@type'] === 'FAQPage');
    expect(faq, String(id)).toMatchObject({ mainEntity: [{ name: question, acceptedAnswer: { text: answer } }] });
  }
});

test('the sitemap lists every page that search engines should keep, with its translations', async () => {
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname).sort();
  const kept = pages()
    .filter((file) => !readFileSync(join(dist, file), 'utf8').includes('name="robots" content="noindex"'))
    .map(addressOf)
    .sort();
  expect(listed).toEqual(kept);
  expect(sitemap).toContain('hreflang="x-default"');
});
