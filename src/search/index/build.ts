import { createHash } from 'node:crypto';
import type { Article, Content } from '../../content/load.ts';
import { bodyText } from '../../content/plain-text.ts';
import { categoriesAndSections } from '../../content/queries.ts';
import { addressesOf, homePath } from '../../i18n/paths.ts';
import { analyserFor } from '../../text/analysers.ts';
import type { Analyser } from '../../text/analyser.ts';
import { stripAccents } from '../../text/tokens.ts';
import { packIndex } from './codec.ts';
import { packNumbers } from './numbers.ts';
import { buildPostings, type Doc } from './postings.ts';
import { findTerm, type InvertedIndex } from './inverted-index.ts';
import { createPruner, withTerms, withoutBodies } from './prune.ts';
import { shardBounds, packPostings } from './shards.ts';
import { trainTermWeights } from './train-term-weights.ts';
import { packFilter } from './word-filter.ts';
import { buildDeferredIndex } from './deferred-index.ts';
import { shareToDrop, fitsBudget } from './fit-to-budget.ts';
import { wordsAtRisk, wordsOfLanguage, difference } from './common-word-guard.ts';
import type { BuildCache } from './build-cache.ts';
import { fileName, indexVersion, maxInlinePostings, type IndexFile, type TextRow } from './file-format.ts';
import { openIndex } from '../engine/search-index.ts';
import { createBestBets } from './needed-best-bets.ts';
import { cacheKeys } from './remember-keys.ts';
import { bestBetKeyOf, type BestBet } from '../query/best-bets.ts';
import { weights } from '../rank/weights.ts';

export interface NamedFile {
  name: string;
  body: string;
}

/** Maximum number of answers whose texts are part of the index. */
const maxInlineTexts = 300;
/** Beyond that: answers per text file, and the bytes (Brotli) of the text files of a first list. */
const rowsPerFile = 8;
const textFilesBudget = 6_000;

export interface Entry extends Doc {
  id: number;
  slug: string;
  /** Position in the list of categories and their sections. */
  category: number;
}

/** Budget (bytes, Brotli) of an entry without postings, beyond `maxInlinePostings`. */
const shardedEntryBudget = 34_000;
/** The same with all questions, where they fit: that is faster than fetching texts after postings. */
const shardedEntryBudgetWithQuestions = 56_000;

/** Subtracted from the index budget of languages with larger rules, so that both together keep to it (bytes, Brotli). */
const languageOverhead: Record<string, number> = { it: 850, fr: 1_060 };

/** Budget of an entry file (bytes, Brotli), so that a first search stays within `tests/budgets.json`. */
const entryBudget = (answers: number, locale: string) =>
  Math.min(42_500, 13_590 + 1_000 * Math.max(0, answers - 120)) - (languageOverhead[locale.split('-')[0] ?? ''] ?? 0);
/** Bits per word in the filter of the entry (`packFilter`). */
const riskyWordBits = 4;
/** Maximum characters of the filter in the entry, and minimum bits per word, below which it has too many false positives. */
const [maxRiskyChars, minRiskyWordBits] = [1_500, 3];

/** Every word form of the texts, without accents, and its term, for spelling correction. */
function formsOf(docs: readonly Doc[], analyser: Analyser): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { question, aliases, answer, body } of docs)
    for (const text of [question, ...aliases, answer, body])
      for (const { word, term } of analyser.keys(text)) forms.set(stripAccents(word), term);
  return new Map([...forms].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface IndexInput {
  locale: string;
  /** Path from the base of the site to the home of the locale. */
  home: string;
  categories: [title: string, slug: string][];
  /** Sorted by category, then number. */
  entries: Entry[];
  synonyms: IndexFile['synonyms'];
  /** Answer number → share of helped readers. */
  popularity: Record<string, number>;
  /** Query → number of the answer that is first for it. */
  bestBets?: Record<string, number> | undefined;
}

/** Builds the index files of one locale, the entry file first. Deterministic, whatever the cache contains. */
export function makeIndex(input: IndexInput, cache: BuildCache = new Map()): NamedFile[] {
  const { locale, home, categories, entries, synonyms, popularity, bestBets = {} } = input;
  const analyser = cacheKeys(analyserFor(locale));
  const ids: number[] = [];
  let before = 0;
  entries.forEach(({ id, category }, index) => {
    if (category !== entries[index - 1]?.category) before = 0;
    ids.push(id - before);
    before = id;
  });
  const rows = entries.map(({ question, answer, slug }): TextRow => [question, answer, slug]);
  const invertedIndex = buildPostings(entries, analyser, weights.fields);
  trainTermWeights(invertedIndex, entries, analyser, cache);

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
  const allForms = [...forms.keys()];
  /** A prefix as long as the real one, which depends on the content. */
  const unnamed = `${locale}-00000000-`;
  const wordsOf = (kept: InvertedIndex) =>
    [...forms].flatMap(([form, term]) => (findTerm(kept.terms, term) < 0 ? [] : [form]));
  const further: { kind: 'texts' | 'postings' | 'deferred'; body: string }[] = [];
  if (rows.length > maxInlineTexts)
    for (let at = 0; at < rows.length; at += rowsPerFile)
      further.push({ kind: 'texts', body: JSON.stringify(rows.slice(at, at + rowsPerFile)) });

  const isWhole = rows.length <= maxInlineTexts;
  const isCut = rows.length > maxInlinePostings;
  const prunedPostings = createPruner(invertedIndex);
  // Shards are not pruned.
  const pruned = (share: number) =>
    isCut ? withTerms(invertedIndex, prunedPostings(share).terms) : prunedPostings(share);
  const cutAt = (part: InvertedIndex, first: number) => (isCut ? { bounds: shardBounds(part), first } : undefined);
  const bets = Object.entries(bestBets).flatMap(([text, id]): BestBet[] => {
    const doc = entries.findIndex((one) => one.id === id);
    return doc >= 0 ? [[bestBetKeyOf(text, analyser), doc]] : [];
  });
  const write = (share: number, more: Pick<IndexFile, 'texts' | 'files' | 'unsure' | 'pins'>) => {
    // Body counts of terms that the question has are left to the deferred index.
    const kept = isWhole ? withoutBodies(pruned(share)) : pruned(share);
    const packed = packIndex(kept, wordsOf(kept), cutAt(kept, 0));
    return JSON.stringify({ ...rest, ...more, deferred: true, evidence: packed });
  };
  const apart = { rows: rowsPerFile };
  const most = entryBudget(rows.length, locale);
  const withQuestions = { ...apart, questions: rows.map(([question]) => question) };
  const ways: [texts: IndexFile['texts'], most: number][] = isCut
    ? [[apart, shardedEntryBudget]]
    : rows.length <= maxInlineTexts
      ? [[rows, most]]
      : [
          [withQuestions, most],
          [apart, most - textFilesBudget],
        ];
  let [texts, share] = [ways.at(-1)?.[0] ?? rows, 1];
  for (const [inside, room] of ways) {
    const found = shareToDrop((part) => write(part, { texts: inside, files: unnamed, pins: bets }), room);
    if (found === undefined) continue;
    [texts, share] = [inside, found];
    break;
  }
  // No word gives way to them.
  if (isCut && fitsBudget(write(share, { texts: withQuestions, files: unnamed }), shardedEntryBudgetWithQuestions))
    texts = withQuestions;

  const kept = pruned(share);
  const writePostings = (part: InvertedIndex) => {
    const bounds = shardBounds(part);
    for (const [n, to] of bounds.slice(1).entries())
      further.push({ kind: 'postings', body: JSON.stringify(packPostings(part, bounds[n] as number, to)) });
    return bounds.length - 1;
  };
  const known = wordsOf(kept);
  const dropped = difference(allForms, known);
  const unsure = wordsAtRisk(dropped, { forms: known, terms: kept.terms, analyser });
  const bits = Math.min(riskyWordBits, (maxRiskyChars * 6) / unsure.length);
  const language = wordsOfLanguage(locale);
  const common = difference(language.common, allForms);
  const rare = difference(language.rare, allForms);
  const first = isCut ? writePostings(kept) : 0;
  const { deferred, more: moreWords } = buildDeferredIndex({
    ...{ instant: kept, pruned, wordsOf, allForms, entries, common, rare, analyser, isWhole },
    cut: isCut ? { first, cutAt } : undefined,
  });
  if (moreWords) writePostings(moreWords);
  further.push({ kind: 'deferred', body: JSON.stringify(deferred) });

  const digest = createHash('sha256');
  for (const { body } of further) digest.update(body);
  const files = `${locale}-${digest.digest('hex').slice(0, 8)}-`;
  const more = {
    texts,
    files,
    unsure: unsure.length > 0 && bits >= minRiskyWordBits ? packFilter(unsure, bits) : undefined,
  };
  const pins = new Map<string, number>();
  if (isWhole && deferred.evidence) {
    const whole = { ...(JSON.parse(write(1, more)) as IndexFile), evidence: deferred.evidence, masks: deferred.masks };
    for (const [key, doc] of createBestBets(entries, openIndex(whole, analyser, weights))) pins.set(key, doc);
  }
  for (const [key, doc] of bets) pins.set(key, doc);
  const entry = write(share, { ...more, pins: pins.size > 0 ? [...pins] : undefined });
  const numbers = { texts: 0, postings: 0, deferred: 0 };
  return [
    { name: `${locale}.json`, body: entry },
    ...further.map(({ kind, body }) => ({ name: fileName(files, kind, numbers[kind]++), body })),
  ];
}

/** The input of `makeIndex` for one locale: the published answers in that locale. */
export function indexInputOf(content: Content, locale: string): IndexInput {
  const { site } = content;
  const groups = categoriesAndSections(content, locale);
  const order = new Map(groups.map(({ key }, index) => [key, index]));
  const addresses = addressesOf(site);
  const indexed = (article: Article) => article.locale === locale && article.status === 'published';
  return {
    locale,
    home: homePath(addresses, locale).slice(addresses.base.length),
    categories: groups.map(({ title, slug }) => [title, slug]),
    entries: content.articles
      .filter(indexed)
      .map((article) => ({
        id: article.id,
        slug: article.slug,
        category: order.get(`${article.category}/${article.section}`) ?? order.get(article.category) ?? 0,
        question: article.question,
        aliases: article.aliases,
        answer: article.answer,
        body: bodyText(article, content),
      }))
      .sort((a, b) => a.category - b.category || a.id - b.id),
    synonyms: (content.synonyms[locale] ?? []).map((rule) => ('words' in rule ? [rule.words] : [rule.from, rule.to])),
    popularity: content.popularity,
    bestBets: content.bestBets[locale],
  };
}

/** The index files of a locale, served at `<base>/_search/<name>`; the first is the entry. Throws what `bodyText` throws. */
export function indexFiles(content: Content, locale: string): NamedFile[] {
  return makeIndex(indexInputOf(content, locale));
}
