import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { categoryText, type Article, type Content } from '../content/load.ts';
import { bodyText } from '../content/plain-text.ts';
import { addressesOf, homePath } from '../locale/paths.ts';
import { analyserOf } from './analysis/all.ts';
import type { Analyser } from './analysis/language.ts';
import { fold } from './analysis/tokens.ts';
import { pack, packNumbers } from './evidence/codec.ts';
import { gather, type Doc } from './evidence/gather.ts';
import { find } from './evidence/index.ts';
import { prune } from './evidence/prune.ts';
import { learn } from './evidence/learn.ts';
import { indexVersion, type IndexFile, type TextRow } from './index-file.ts';
import { weights } from './weights.ts';

export { buildDeepIndex } from './deep-index.ts';

export interface NamedFile {
  name: string;
  body: string;
}

/** Up to this many answers the texts of results travel with the index: one request. */
const textsInside = 300;
/** Answers per file of texts beyond that. */
const rowsPerFile = 16;

/** One answer ready to be indexed. */
export interface Entry extends Doc {
  id: number;
  slug: string;
  /** Position in the list of categories. */
  category: number;
}

/** Bytes (Brotli) an entry file may take, so that script and index stay under 30 kB for 120 answers, 60 kB for 1,000. */
const budget = (answers: number) =>
  Math.min(answers > textsInside ? 34_000 : 45_000, 16_500 + 150 * Math.max(0, answers - 120));
/** Steps of halving when looking for how much body evidence fits. */
const trials = 6;

const packedSize = (text: string) => brotliCompressSync(text).length;

/**
 * Word forms of the indexed terms, without accents, sorted: every form that stands in questions and aliases, and for
 * words of bodies the first one met, which is enough to know the term by.
 */
function formsOf(docs: readonly Doc[], terms: readonly string[], analyser: Analyser): string[] {
  const forms = new Set<string>();
  const known = new Set<string>();
  for (const { question, aliases } of docs)
    for (const text of [question, ...aliases])
      for (const { word, term } of analyser.terms(text)) {
        forms.add(fold(word));
        known.add(term);
      }
  for (const { answer, body } of docs)
    for (const { word, term } of [answer, body].flatMap((text) => analyser.terms(text))) {
      if (known.has(term) || find(terms, term) < 0) continue;
      forms.add(fold(word));
      known.add(term);
    }
  return [...forms].sort((a, b) => (a < b ? -1 : 1));
}

/** As much body evidence as the budget allows: the most telling postings are kept. */
function fitting(write: (share: number) => string, most: number): string {
  const whole = write(0);
  if (packedSize(whole) <= most) return whole;
  let [low, high] = [0, 1];
  let best = write(1);
  for (let trial = 0; trial < trials; trial++) {
    const middle = (low + high) / 2;
    const body = write(middle);
    if (packedSize(body) <= most) [high, best] = [middle, body];
    else low = middle;
  }
  return best;
}

export interface IndexInput {
  locale: string;
  /** From the base of the site to the home of the locale. */
  home: string;
  categories: [title: string, slug: string][];
  /** Sorted by category, then number. */
  entries: Entry[];
  synonyms: IndexFile['synonyms'];
  /** Answer number → share of helped readers. */
  popularity: Record<string, number>;
}

/** Makes the files of one locale's instant layer, the entry file first. Pure: the same input gives the same bytes. */
export function makeIndex(input: IndexInput): NamedFile[] {
  const { locale, home, categories, entries, synonyms, popularity } = input;
  const analyser = analyserOf(locale);
  const ids: number[] = [];
  let before = 0;
  entries.forEach(({ id, category }, index) => {
    if (category !== entries[index - 1]?.category) before = 0;
    ids.push(id - before);
    before = id;
  });
  const rows = entries.map(({ question, answer, slug }): TextRow => [question, answer, slug]);
  const files: NamedFile[] = [];
  let texts: IndexFile['texts'] = rows;
  if (rows.length > textsInside) {
    for (let at = 0; at < rows.length; at += rowsPerFile) {
      const body = JSON.stringify(rows.slice(at, at + rowsPerFile));
      const digest = createHash('sha256').update(body).digest('hex').slice(0, 8);
      files.push({ name: `${locale}-${at / rowsPerFile}.${digest}.json`, body });
    }
    texts = { rows: rowsPerFile, files: files.map(({ name }) => name) };
  }
  const evidence = gather(entries, analyser, weights.fields);
  learn(evidence, entries, analyser);
  const write = (share: number) => {
    const kept = prune(evidence, share);
    return JSON.stringify({ ...rest, evidence: pack(kept, formsOf(entries, kept.terms, analyser)) });
  };
  const rest: Omit<IndexFile, 'evidence'> = {
    v: indexVersion,
    locale,
    home,
    ids: packNumbers(ids),
    categories,
    perCategory: categories.map((_, category) => entries.filter((one) => one.category === category).length),
    popularity: entries.some(({ id }) => popularity[id] !== undefined)
      ? packNumbers(entries.map(({ id }) => Math.round((popularity[id] ?? 0) * 75)))
      : undefined,
    synonyms,
    texts,
  };
  return [{ name: `${locale}.json`, body: fitting(write, budget(entries.length)) }, ...files];
}

/** What `makeIndex` needs of the content for one locale: the published answers of that very locale. */
export function inputOf(content: Content, locale: string): IndexInput {
  const { site } = content;
  const order = new Map(content.categories.map(({ id }, index) => [id, index]));
  const addresses = addressesOf(site);
  const indexed = (article: Article) => article.locale === locale && article.status === 'published';
  return {
    locale,
    home: homePath(addresses, locale).slice(addresses.base.length),
    categories: content.categories.map((category) => {
      const { title, slug } = categoryText(category, locale, site.defaultLocale);
      return [title, slug];
    }),
    entries: content.articles
      .filter(indexed)
      .map((article) => ({
        id: article.id,
        slug: article.slug,
        category: order.get(article.category) ?? 0,
        question: article.question,
        aliases: article.aliases,
        answer: article.answer,
        body: bodyText(article, content),
      }))
      .sort((a, b) => a.category - b.category || a.id - b.id),
    synonyms: (content.synonyms[locale] ?? []).map((rule) =>
      'words' in rule ? [rule.words, rule.words] : [rule.from, rule.to],
    ),
    popularity: content.popularity,
  };
}

/**
 * The files of the instant layer of one locale; the site serves them at `<base>/_search/<name>`.
 * The first is the entry, `<locale>.json`. Pure. Throws what `bodyText` throws.
 */
export function indexFiles(content: Content, locale: string): NamedFile[] {
  return makeIndex(inputOf(content, locale));
}
