import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { categoryText, type Article, type Content } from '../content/load.ts';
import { bodyText } from '../content/plain-text.ts';
import { addressesOf, homePath } from '../locale/paths.ts';
import { analyserOf } from './analysis/all.ts';
import type { Analyser } from './analysis/language.ts';
import { fold } from './analysis/tokens.ts';
import { pack, packNumbers } from './evidence/codec.ts';
import { gather, type Doc } from './evidence/gather.ts';
import { find, type Evidence } from './evidence/index.ts';
import { prune, pruner } from './evidence/prune.ts';
import { cuts, packPostings } from './evidence/shards.ts';
import { learn } from './evidence/learn.ts';
import { fileName, indexVersion, type IndexFile, type TextRow } from './index-file.ts';
import { weights } from './weights.ts';

export { buildDeepIndex } from './deep-index.ts';

export interface NamedFile {
  name: string;
  body: string;
}

/** Up to this many answers the texts of results travel with the index: one request. */
const textsInside = 300;
/** Up to this many answers the postings travel with the index, and the questions; beyond, in files fetched as needed. */
const postingsInside = 1500;
/** Answers per file of texts beyond that, and the bytes (Brotli) of the files a first list needs. */
const rowsPerFile = 8;
const textFiles = 6_000;

/** One answer ready to be indexed. */
export interface Entry extends Doc {
  id: number;
  slug: string;
  /** Position in the list of categories. */
  category: number;
}

/** What the rules of these languages weigh more than others' comes off their index: a reader loads both (bytes, Brotli). */
const heavier: Record<string, number> = { it: 1_200, fr: 1_060 };

/**
 * Bytes (Brotli) an entry file may take, so that all that is loaded for a first search stays under 30 kB for 120
 * answers and 60 kB for 1,000; `tests/budgets.json` holds both to it.
 */
const budget = (answers: number, locale: string) =>
  Math.min(42_500, 14_190 + 1_000 * Math.max(0, answers - 120)) - (heavier[locale.split('-')[0] ?? ''] ?? 0);
/** Steps of halving when looking for how much body evidence fits. */
const trials = 8;
/** How often what was found is measured, and the share of the budget that may be left over. */
const [mostAttempts, spare] = [3, 0.01];

const packedSize = (text: string) => brotliCompressSync(text).length;
const quickSize = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

/** Every word form of the texts, without accents, and its term: mistakes are corrected against the forms. */
function formsOf(docs: readonly Doc[], analyser: Analyser): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { question, aliases, answer, body } of docs)
    for (const text of [question, ...aliases, answer, body])
      for (const { word, term } of analyser.terms(text)) forms.set(fold(word), term);
  return new Map([...forms].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * As much body evidence as the budget allows: the most telling postings are kept. Nothing when even without any it is
 * too much. Shares are looked for by halving with a quick compression, which falls as the real one does; the real one,
 * most of the time it takes, only measures what was found.
 */
function fitting(write: (share: number) => string, most: number): string | undefined {
  let best = write(1);
  const least = packedSize(best);
  if (least > most) return undefined;
  let ratio = least / quickSize(best);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const fits = (share: number) => quickSize(write(share)) * ratio <= most * (1 - spare / 2);
    let [low, high] = fits(0) ? [0, 0] : [0, 1];
    for (let trial = 0; trial < trials && low < high; trial++) {
      const middle = (low + high) / 2;
      if (fits(middle)) high = middle;
      else low = middle;
    }
    const found = write(high);
    const size = packedSize(found);
    if (size <= most && found.length > best.length) best = found;
    if (size <= most && (high === 0 || size > most * (1 - spare))) break;
    ratio = size / quickSize(found);
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
  const evidence = gather(entries, analyser, weights.fields);
  learn(evidence, entries, analyser);

  const further: { kind: 'texts' | 'postings'; body: string }[] = [];
  if (rows.length > textsInside)
    for (let at = 0; at < rows.length; at += rowsPerFile)
      further.push({ kind: 'texts', body: JSON.stringify(rows.slice(at, at + rowsPerFile)) });
  const rest: Omit<IndexFile, 'evidence' | 'texts'> = {
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
  };
  const forms = formsOf(entries, analyser);
  const write = (kept: Evidence, texts: IndexFile['texts'], cutAt?: number[], files?: string) => {
    const words = [...forms].flatMap(([form, term]) => (find(kept.terms, term) < 0 ? [] : [form]));
    return JSON.stringify({ ...rest, texts, files, evidence: pack(kept, words, cutAt) });
  };

  const isCut = entries.length > postingsInside;
  const heads = isCut ? prune(evidence, 1) : evidence;
  const cutAt = isCut ? cuts(heads) : undefined;
  cutAt
    ?.slice(1)
    .forEach((to, n) =>
      further.push({ kind: 'postings', body: JSON.stringify(packPostings(heads, cutAt[n] as number, to)) }),
    );
  const digest = createHash('sha256');
  for (const { body } of further) digest.update(body);
  const files = further.length > 0 ? `${locale}-${digest.digest('hex').slice(0, 8)}-` : undefined;
  const most = budget(entries.length, locale);
  const pruned = pruner(evidence);
  const fitted = (texts: IndexFile['texts'], room: number) =>
    fitting((share) => write(pruned(share), texts, undefined, files), room);
  const entry = () => {
    const apart = { rows: rowsPerFile };
    if (isCut) return write(heads, apart, cutAt, files);
    const ways: [texts: IndexFile['texts'], room: number][] =
      rows.length <= textsInside
        ? [[rows, most]]
        : [
            [{ ...apart, questions: rows.map(([question]) => question) }, most],
            [apart, most - textFiles],
          ];
    for (const [texts, room] of ways) {
      const found = fitted(texts, room);
      if (found) return found;
    }
    return write(pruned(1), ways.at(-1)?.[0] ?? rows, undefined, files);
  };

  const numbers = { texts: 0, postings: 0 };
  return [
    { name: `${locale}.json`, body: entry() },
    ...further.map(({ kind, body }) => ({ name: fileName(files as string, kind, numbers[kind]++), body })),
  ];
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
    synonyms: (content.synonyms[locale] ?? []).map((rule) => ('words' in rule ? [rule.words] : [rule.from, rule.to])),
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
