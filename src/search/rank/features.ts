import { hasForm, hasFormInText } from '../index/forms.ts';
import { documentFrequency, idfOf, type InvertedIndex } from '../index/inverted-index.ts';
import { dequantizeTrained, dequantize } from '../index/quantize.ts';
import type { Expansion, Query, QueryTerm } from '../query/parse.ts';
import type { CharNgrams } from './char-ngrams.ts';
import type { Lsa } from './lsa.ts';
import { featureNames, type FeatureName } from './weights.ts';

export type Features = Record<FeatureName, Float64Array>;

/** Full-text evidence for an answer, as sums of word weights. */
export interface FullTextSignal {
  /** Words that the index does not have, or has only as prefixes, which Pagefind matches as well. */
  fullTextOnly: number;
  /** Number of words that the answer certainly has although the index does not. */
  matched: number;
  proximity: number;
}

export type FullTextSignals = ReadonlyMap<number, FullTextSignal>;

/** Matches of the query's own words: typed, corrected, or synonyms of the site, but not built-in synonyms. */
export interface OwnWords {
  /** Weight of the words in each answer, in units of the rarest possible word. */
  matched: Float64Array;
  /** Number of words in each answer. */
  count: Uint8Array;
  /** Weight of all words of the query, the maximum of `matched`. */
  total: number;
  /** Number of words that no answer has as typed and no synonym covers; corrected ones count less. */
  unknown: number;
}

/** BM25 saturation over all fields: low, so that all words once count more than one word often. */
const bodyK1 = 0.6;

const isCertainMatch = ({ kind }: Expansion) => kind === 'exact' || kind === 'prefix' || kind === 'synonym';

/** Query terms in order, each key once. */
export function distinctTerms(queryTerms: readonly QueryTerm[]): QueryTerm[] {
  const seen = new Set<string>();
  return queryTerms.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** The weight of each expansion of a query term: never more than the word itself. */
export function expansionWeights(queryTerm: QueryTerm, idf: (term: number) => number): number[] {
  const exact = queryTerm.expansions.filter(({ kind }) => kind === 'exact');
  const own = exact.length > 0 ? exact : queryTerm.expansions.filter(({ kind }) => kind === 'typo');
  // An unlikely rare word must not determine the weight of the term.
  const likely = 0.75 * Math.max(...own.map(({ weight }) => weight));
  const candidates = own.filter(({ weight }) => weight >= likely);
  const ceiling = candidates.length > 0 ? Math.max(...candidates.map(({ term }) => idf(term))) : Infinity;
  return queryTerm.expansions.map(({ term, weight }) => weight * Math.min(ceiling, idf(term)));
}

/** Returns a function from queries to features. Its arrays, `words` and `holders` (answers with the typed form) are reused. */
export function createFeatures(
  invertedIndex: InvertedIndex,
  grams: CharNgrams | undefined,
  latent: Lsa | undefined,
  k1: number,
) {
  const { size, starts, docs, question, aliases, body, trained, masks } = invertedIndex;
  const idf = (term: number) => idfOf(invertedIndex, term);
  const rarest = Math.log(1 + size);
  const features = Object.fromEntries(featureNames.map((name) => [name, new Float64Array(size)])) as Features;
  const {
    bm25f,
    coverage,
    allFields,
    stopWords,
    charNgrams,
    lsa: lsaScore,
    trained: trainedScore,
    exactForm,
    fullTextOnly,
    proximity,
  } = features;
  // Per answer the best expansion of a query term counts; buffers while the postings of the term are read.
  const bestBm25f = new Float64Array(size);
  const bestCoverage = new Float64Array(size);
  const bestTrained = new Float64Array(size);
  const bestTitle = new Float64Array(size);
  const bestAnywhere = new Float64Array(size);
  /** Weight of the query's words in question and aliases. */
  const titled = new Float64Array(size);
  const bestOwn = new Float64Array(size);
  const holders = new Uint8Array(size);
  const words: OwnWords = { matched: new Float64Array(size), count: new Uint8Array(size), total: 0, unknown: 0 };
  // The more answers, the less their questions alone distinguish them.
  const growth = Math.max(0, 1.5 * Math.log10(size / 150));
  const saturate = (f: number, k = k1) => (f * (k + 1)) / (k + f);

  /** Adds matches in the very form of the word, weighted by its rarity. */
  function readLiteral(queryTerm: QueryTerm): void {
    const found = queryTerm.expansions.find(({ kind }) => kind === 'exact' || kind === 'typo');
    if (!masks || found?.bit === undefined) return;
    const { term, bit, weight } = found;
    const [start, end] = [starts[term] as number, starts[term + 1] as number];
    let count = 0;
    for (let at = start; at < end; at++) if (hasForm(masks[at] as number, bit)) count++;
    const rarity = weight * Math.log(1 + (size - count + 0.5) / (count + 0.5));
    for (let at = start; at < end; at++) {
      if (!hasForm(masks[at] as number, bit)) continue;
      const doc = docs[at] as number;
      const weights = [question, aliases, body].map((field) => dequantize[field[at] as number] as number);
      if (hasFormInText(masks[at] as number, bit) && (question[at] || body[at])) holders[doc] = 1;
      exactForm[doc] = (exactForm[doc] as number) + rarity * saturate(weights.reduce((sum, one) => sum + one));
    }
  }

  function read(queryTerm: QueryTerm): { value: number; own: number; touched: number[] } {
    const touched: number[] = [];
    let value = 0;
    let own = 0;
    const values = expansionWeights(queryTerm, idf);
    queryTerm.expansions.forEach(({ term, kind }, index) => {
      const rarity = values[index] as number;
      const isOwn = kind === 'exact' || kind === 'synonym' || (kind === 'typo' && queryTerm.isMistake);
      if (rarity > value) value = rarity;
      if (isOwn && rarity > own) own = rarity;
      for (let at = starts[term] as number, end = at + documentFrequency(invertedIndex, term); at < end; at++) {
        const doc = docs[at] as number;
        const titleWeight =
          (dequantize[question[at] as number] as number) + (dequantize[aliases[at] as number] as number);
        if (bestCoverage[doc] === 0) touched.push(doc);
        bestCoverage[doc] = Math.max(bestCoverage[doc] as number, rarity);
        if (isOwn) bestOwn[doc] = Math.max(bestOwn[doc] as number, rarity);
        if (titleWeight > 0) bestTitle[doc] = Math.max(bestTitle[doc] as number, rarity);
        const all = titleWeight + (dequantize[body[at] as number] as number);
        bestAnywhere[doc] = Math.max(bestAnywhere[doc] as number, rarity * saturate(all, bodyK1));
        bestBm25f[doc] = Math.max(bestBm25f[doc] as number, rarity * saturate(titleWeight));
        bestTrained[doc] = (bestTrained[doc] as number) + rarity * (dequantizeTrained[trained[at] as number] as number);
      }
    });
    return { value, own, touched };
  }

  const weigh = (query: Query, outside?: FullTextSignals): Features => {
    holders.fill(0);
    titled.fill(0);
    words.matched.fill(0);
    words.count.fill(0);
    words.total = words.unknown = 0;
    for (const name of featureNames) features[name].fill(0);
    const queryTerms = distinctTerms(query.queryTerms);
    let worth = 0;
    let queryWorth = 0;
    const wanted = new Map<number, number>();
    for (const queryTerm of queryTerms) {
      const { value, own, touched } = read(queryTerm);
      if (!queryTerm.isStopWord) {
        readLiteral(queryTerm);
        worth += value;
        queryWorth += value || rarest;
        words.total += (own || rarest) / rarest;
        if (!queryTerm.isInAnswers && !queryTerm.expansions.some(isCertainMatch))
          words.unknown += queryTerm.isMistake ? 0.45 : 1;
        const values = expansionWeights(queryTerm, idf);
        queryTerm.expansions.forEach(({ term }, i) =>
          wanted.set(term, (wanted.get(term) ?? 0) + (values[i] as number)),
        );
      }
      for (const doc of touched) {
        trainedScore[doc] = (trainedScore[doc] as number) + (bestTrained[doc] as number);
        if (queryTerm.isStopWord) stopWords[doc] = (stopWords[doc] as number) + (bestBm25f[doc] as number);
        else {
          bm25f[doc] = (bm25f[doc] as number) + (bestBm25f[doc] as number);
          coverage[doc] = (coverage[doc] as number) + (bestCoverage[doc] as number);
          titled[doc] = (titled[doc] as number) + (bestTitle[doc] as number);
          allFields[doc] = (allFields[doc] as number) + (bestAnywhere[doc] as number);
          words.matched[doc] = (words.matched[doc] as number) + (bestOwn[doc] as number) / rarest;
          if (bestOwn[doc]) words.count[doc] = (words.count[doc] as number) + 1;
        }
        bestBm25f[doc] = bestCoverage[doc] = bestTrained[doc] = bestTitle[doc] = bestAnywhere[doc] = bestOwn[doc] = 0;
      }
    }
    worth ||= 1;
    // Not spread into `Math.max`, which takes at most some 65,000 arguments in some browsers.
    const lacking = growth * (1 - titled.reduce((most, one) => Math.max(most, one), 0) / (queryWorth || 1));
    for (let doc = 0; doc < size; doc++) {
      bm25f[doc] = (bm25f[doc] as number) / worth;
      trainedScore[doc] = (trainedScore[doc] as number) / worth;
      exactForm[doc] = (exactForm[doc] as number) / worth;
      stopWords[doc] = (stopWords[doc] as number) / worth;
      coverage[doc] = (coverage[doc] as number) / (queryWorth || 1);
      allFields[doc] = (lacking * (coverage[doc] as number) * (allFields[doc] as number)) / (queryWorth || 1);
    }
    grams?.score(
      queryTerms.filter(({ isStopWord }) => !isStopWord).map(({ key }) => key),
      charNgrams,
    );
    latent?.score(wanted, lsaScore);
    for (const [doc, found] of outside ?? []) {
      fullTextOnly[doc] = found.fullTextOnly / (queryWorth || 1);
      proximity[doc] = found.proximity / worth;
      words.matched[doc] = (words.matched[doc] as number) + found.matched;
      words.count[doc] = (words.count[doc] as number) + found.matched;
    }
    return features;
  };
  return { weigh, holders, words };
}
