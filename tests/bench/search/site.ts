import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from '../../../src/content/load.ts';
import { indexInputOf, makeIndex, type IndexInput, type NamedFile } from '../../../src/search/index/build.ts';
import { buildFullTextIndex } from '../../../src/search/index/full-text-build.ts';
import { passagesOf } from '../../../src/search/index/train-term-weights.ts';
import type { Dataset } from './dataset.ts';

/** A site made from a labelled set, on disk; `remove` takes it away. */
export interface BenchSite {
  folder: string;
  locale: string;
  files: NamedFile[];
  /** The set's name of each answer, by its number. */
  names: ReadonlyMap<number, string>;
  remove(): void;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A short answer as editors write it: the first sentences, up to 200 characters; the rest is the body. */
export function split(text: string): { answer: string; body: string } {
  const passages = passagesOf(text);
  let answer = '';
  while (passages.length > 0 && `${answer} ${passages[0]}`.length <= 200)
    answer = `${answer} ${passages.shift()}`.trim();
  return { answer, body: passages.join('\n') };
}

/** `isWeighed` puts the aliases into the page, as Pagefind's documentation advises for words that readers do not see. */
const page = (
  lang: string,
  { id, question, answer, body, aliases }: IndexInput['entries'][number],
  isWeighed: boolean,
) =>
  `<!doctype html><html lang="${lang}"><head><title>${escape(question)}</title></head><body>` +
  `<article data-pagefind-body data-pagefind-meta="answer:${id}"><h1>${escape(question)}</h1>` +
  (isWeighed ? aliases.map((alias) => `<p data-pagefind-weight="9">${escape(alias)}</p>`).join('') : '') +
  [answer, ...body.split('\n')].map((line) => `<p>${escape(line)}</p>`).join('') +
  '</article></body></html>';

/** Builds both layers through the code that builds the site's own; `names` are the set's names of the answers. */
async function build(input: IndexInput, names: ReadonlyMap<number, string>, isWeighed = false): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'prontuario-bench-'));
  const pages = input.entries.map((entry) => ({
    file: `${input.home}c/${entry.slug}/index.html`,
    language: input.locale,
    digest: entry.slug,
    html: () => page(input.locale, entry, isWeighed),
  }));
  const files = makeIndex(input);
  mkdirSync(join(folder, '_search'));
  for (const { name, body } of files) writeFileSync(join(folder, '_search', name), body);
  for (const output of await buildFullTextIndex(pages, join(folder, '.cache'), '')) {
    const place = join(folder, output.file);
    mkdirSync(dirname(place), { recursive: true });
    if ('text' in output) writeFileSync(place, output.text);
    else copyFileSync(output.from, place);
  }
  return { folder, locale: input.locale, files, names, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Each answer of the set as an article, numbered from 1 in their order. */
export const entriesOf = (set: Dataset): IndexInput['entries'] =>
  set.faqs.map(({ question, answer, tags }, index) => ({
    id: index + 1,
    slug: `a${index + 1}`,
    category: 0,
    question,
    aliases: tags ?? [],
    ...split(answer),
  }));

/** Each entry of the set becomes an article; `isWeighed` gives Pagefind their aliases, which the site itself keeps for its own index. */
export function makeSite(set: Dataset, isWeighed = false): Promise<BenchSite> {
  const entries = entriesOf(set);
  const categories: IndexInput['categories'] = [['Category', 'c']];
  const input = { locale: set.lang, home: '', categories, entries, synonyms: [], popularity: {} };
  return build(input, new Map(set.faqs.map(({ id }, index) => [index + 1, id])), isWeighed);
}

/** Our own content in one locale. */
export function makeOwnSite(content: Content, locale: string): Promise<BenchSite> {
  const input = indexInputOf(content, locale);
  return build(input, new Map(input.entries.map(({ id }) => [id, String(id)])));
}
