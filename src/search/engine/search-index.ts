import type { Analyser } from '../../text/analyser.ts';
import { lazyAsync } from './lazy-async.ts';
import { unpackIndex, unpackWords } from '../index/codec.ts';
import { StaleIndexError, unpackNumbers } from '../index/numbers.ts';
import { unpackMasks } from '../index/forms.ts';
import { countTitles, documentFrequency } from '../index/inverted-index.ts';
import { unpackQuestions } from '../index/questions.ts';
import { unpackPostings, type PackedPostings } from '../index/shards.ts';
import { openFilter } from '../index/word-filter.ts';
import { indexVersion, type DeferredIndexFile, type IndexFile, type TextRow } from '../index/file-format.ts';
import { parse, type Lookup, type Query } from '../query/parse.ts';
import { bestBetKey } from '../query/best-bets.ts';
import { createSynonyms, noSynonyms, type SynonymFinder } from '../query/synonyms.ts';
import { createVocabulary } from '../query/vocabulary.ts';
import { charNgramTask } from '../rank/char-ngrams.ts';
import type { FullTextSignals } from '../rank/features.ts';
import { lsaTask, type Lsa } from '../rank/lsa.ts';
import { createRanker, type Ranked, type Ranker } from '../rank/rank.ts';
import { runSync, runChunked, type Task } from './chunked-task.ts';
import type { Weights } from '../rank/weights.ts';

export interface SearchIndex {
  size: number;
  id(doc: number): number;
  /** Position of an answer number, or -1. */
  docOf(id: number): number;
  category(doc: number): number;
  parse(text: string): Query;
  /** Fetches the shards that the query needs; terms whose shards cannot be loaded, or are too many, are left out. */
  prepare(query: Query): Promise<Query>;
  rank(query: Query, outside?: FullTextSignals): Ranked[];
  features: Ranker['features'];
  idf(term: number): number;
  term(index: number): string;
  analyser: Analyser;
  file: IndexFile;
  fetchShard?: FetchShard | undefined;
  /** Question, short answer and slug, or the question alone, when they are part of the index. */
  text(doc: number): TextRow | undefined;
  /** Adds the word filters of the deferred index, after which existing words are no longer corrected. */
  protectWords(
    deferred: Pick<DeferredIndexFile, 'inAnswers' | 'common' | 'rare'>,
    builtinSynonyms: SynonymFinder,
  ): void;
  /** Resolves when LSA is computed; until then ranking ignores it. Undefined where it is computed at once. */
  lsaReady: Promise<void> | undefined;
}

/** Number of words stemmed before yielding. */
const maxWordsPerChunk = 100;
/** Maximum number of postings for which LSA is computed before the first search. */
const maxEagerLsaPostings = 8000;

/** Code for sharded indexes, loaded together with the index where the page has `shardedFragment`. */
export const importSharded = () => import('./sharded-postings.ts');

/** Moves an answer to the top of a ranking, with infinite confidence. */
function putFirst(ranked: readonly Ranked[], doc: number): Ranked[] {
  const score = ranked[0]?.score ?? 1;
  return [{ doc, score, sure: Infinity }, ...ranked.filter((one) => one.doc !== doc)];
}

type FetchShard = (file: number) => Promise<PackedPostings>;

type Opening = [
  file: IndexFile,
  analyser: Analyser,
  weights: Weights,
  fetchShard?: FetchShard,
  builtinSynonyms?: SynonymFinder,
];

/** Opens an entry file synchronously. Throws `StaleIndexError` when it was built for another script. */
export const openIndex = (...opening: Opening): SearchIndex => runSync(openIndexTask(runSync, ...opening));

/** Opens an entry file in time slices, for a page in which a reader is typing. */
export const openIndexChunked = (...opening: Opening): Promise<SearchIndex> =>
  runChunked(openIndexTask(runChunked, ...opening));

function* openIndexTask(
  run: <T>(steps: Task<T>) => T | Promise<T>,
  ...[file, analyser, weights, fetchShard, builtinSynonyms = noSynonyms]: Opening
): Task<SearchIndex> {
  if (file.v !== indexVersion) throw new StaleIndexError('The index was made by another version of search.');
  // Stemming is most of the work of unpacking, and the analyser caches it.
  const parts = file.more ? [file.evidence, file.more] : [file.evidence];
  for (const part of parts)
    for (const [n, word] of unpackWords(part.words).entries()) {
      analyser.key(word);
      if (n % maxWordsPerChunk === 0) yield;
    }
  const { invertedIndex, words, shards } = unpackIndex(parts, analyser);
  if (file.masks) invertedIndex.masks = unpackMasks(file.masks, invertedIndex, words, analyser);
  yield;
  const { terms } = invertedIndex;
  const synonyms = createSynonyms(file.synonyms, analyser);
  yield;
  const others = [...analyser.stopWords.keys(), ...synonyms.words, ...builtinSynonyms.words];
  const isCut = shards.length > 0;
  const questions = file.questions && unpackQuestions(file.questions, invertedIndex, file.evidence, analyser);
  const titleCounts = countTitles(questions ?? invertedIndex);
  /** Words of questions count as more frequent, since readers use them in queries. */
  const frequency = (term: number) =>
    (titleCounts[term] as number) * invertedIndex.size + documentFrequency(invertedIndex, term);
  const vocabulary = createVocabulary(words, terms, frequency, analyser, others);
  const lookup: Lookup = {
    analyser,
    terms,
    vocabulary,
    synonyms,
    builtinSynonyms,
    isInAnswers: openFilter(file.unsure),
    isCommon: () => false,
    isRare: () => true,
    inTitle: (term) => (titleCounts[term] as number) > 0,
  };
  const isWeak = (term: number) => analyser.isStopWord(terms[term] as string);
  const sharded = lazyAsync(async () => {
    const { createShardedPostings } = await importSharded();
    const loads = shards.map(({ file, terms }) =>
      lazyAsync(async () => unpackPostings(await (fetchShard as FetchShard)(file), invertedIndex, terms)),
    );
    return createShardedPostings(terms.length, shards, loads);
  });
  yield;
  const grams = isCut && !questions ? undefined : yield* charNgramTask(questions ?? invertedIndex, isWeak);
  yield;
  let lsa: Lsa | undefined;
  const latent: Lsa = { score: (terms, out) => lsa?.score(terms, out) };
  const steps = lsaTask(invertedIndex, isWeak);
  let whole: Promise<void> | undefined;
  if (!isCut && invertedIndex.docs.length <= maxEagerLsaPostings) lsa = yield* steps;
  else if (!isCut) {
    const found = run(steps);
    if (found instanceof Promise) whole = found.then((known) => void (lsa = known));
    else lsa = found;
  }
  const popularity = Array.from(unpackNumbers(file.popularity ?? ''), (share) => share / 75);
  const ranker = createRanker(invertedIndex, grams, latent, weights.rank, popularity);

  const pins = new Map(file.pins);
  const categories = file.perCategory.flatMap((n, category) => Array<number>(n).fill(category));
  let before = 0;
  const ids = Array.from(unpackNumbers(file.ids, Float64Array), (difference, doc) => {
    if (categories[doc] !== categories[doc - 1]) before = 0;
    return (before += difference);
  });
  const docs = new Map(ids.map((id, doc) => [id, doc]));
  return {
    size: invertedIndex.size,
    id: (doc) => ids[doc] as number,
    docOf: (id) => docs.get(id) ?? -1,
    category: (doc) => categories[doc] as number,
    parse: (text) => parse(text, lookup, weights.query),
    prepare: async (query) => (isCut && fetchShard ? (await sharded()).prepare(query) : query),
    rank(query, outside) {
      const doc = pins.get(bestBetKey(query.queryTerms.map(({ key, corrected }) => corrected ?? key)));
      const ranked = ranker.rank(query, outside);
      return doc === undefined ? ranked : putFirst(ranked, doc);
    },
    features: ranker.features,
    idf: ranker.idf,
    term: (index) => terms[index] as string,
    analyser,
    file,
    fetchShard,
    protectWords({ inAnswers, common, rare }, known) {
      lookup.builtinSynonyms = known;
      lookup.isInAnswers = openFilter(inAnswers);
      const isCommon = openFilter(common);
      lookup.isCommon = (word) => isCommon(word) || known.match([analyser.key(word)])[0] !== undefined;
      lookup.isRare = openFilter(rare);
    },
    text(doc) {
      const { texts } = file;
      if (Array.isArray(texts)) return texts[doc];
      const question = texts.questions?.[doc];
      return question === undefined ? undefined : [question, '', ''];
    },
    get lsaReady() {
      return lsa ? undefined : whole;
    },
  };
}
