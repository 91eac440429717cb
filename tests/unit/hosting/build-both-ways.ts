/**
 * Renders the pages of the sample, with one answer that holds all that Markdown allows, once with bodies as data and once with
 * every body compiled by `@astrojs/mdx`; what else a build makes is left out. Prints `{ compared, different }`: answer pages, and those that differ in more than white space.
 */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { sampleContent } from '../../sample.ts';

const root = mkdtempSync(join(tmpdir(), 'prontuario-both-'));
const content = join(root, 'content');
cpSync(sampleContent, content, { recursive: true });
const everything = readFileSync('tests/fixtures/everything.mdx', 'utf8').replace(/^id: .*$/m, 'id: 9001');
writeFileSync(join(content, 'articles/it/ordini/tutto.mdx'), everything);
appendFileSync(
  join(content, 'places.yaml'),
  "a-long-way: { label: { it: A > B, en: A > B }, url: https://shop.example/, app: 'shop:b' }\n",
);
const picture = { create: { width: 1920, height: 600, channels: 3 as const, background: '#b5651d' } };
writeFileSync(join(content, 'articles/it/ordini/larga.png'), await sharp(picture).png().toBuffer());
for (const name of ['film.mp4', 'film.vtt', 'modulo.pdf'])
  writeFileSync(join(content, 'articles/it/ordini', name), name);
mkdirSync(join(content, 'articles/it/ordini/img'));
writeFileSync(join(content, 'articles/it/ordini/img/piccola.png'), await sharp(picture).png().toBuffer());
Object.assign(process.env, { PRONTUARIO_CONTENT: content });
const { loadContent } = await import('../../../src/content/load.ts');
const { compilePages } = await import('../../../src/hosting/compile-pages.ts');

/** Each page by its file. */
async function render(): Promise<Map<string, string>> {
  const content = loadContent();
  const program = await compilePages(content);
  const { siteOutputs } = await program.load();
  const pages = new Map<string, string>();
  for (const { file, make } of await siteOutputs(content, program.digest))
    if (file.endsWith('index.html')) pages.set(file, Buffer.from((await make()) as Uint8Array).toString());
  return pages;
}

/** What a reader gets of a node: names, attributes and words; not the names of picture files, nor how `true` is written. */
function shape(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, '');
  if (node.nodeType !== 1) return '';
  const { localName, attributes, childNodes } = node as Element;
  const own = [...attributes]
    .map(({ name, value }) => `${name}=${value.replace(/\/_astro\/[^"]+|^true$/, '').replace(/\s+/g, ' ')}`)
    .sort();
  return `<${localName} ${own.join(' ')}>${[...childNodes].map(shape).join('')}</>`;
}

const asData = await render();
process.env['PRONTUARIO_MDX'] = 'all';
const compiled = await render();
const article = (html = '') => parseHTML(html).document.querySelector('main article');
const different: { file: string; data: string; mdx: string }[] = [];
let compared = 0;
for (const [file, html] of asData) {
  const [one, other] = [article(html), article(compiled.get(file))];
  if (!one && !other) continue;
  compared += 1;
  const [data, mdx] = [one ? shape(one as unknown as Node) : '', other ? shape(other as unknown as Node) : ''];
  if (data === mdx) continue;
  let at = 0;
  while (data[at] === mdx[at]) at += 1;
  different.push({
    file,
    data: data.slice(Math.max(0, at - 40), at + 80),
    mdx: mdx.slice(Math.max(0, at - 40), at + 80),
  });
}
console.log(JSON.stringify({ compared, different }, null, 1));
rmSync(root, { recursive: true });
