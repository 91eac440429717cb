import type { Analyser } from '../../text/analyser.ts';
import { stripAccents } from '../../text/tokens.ts';
import { findTerm } from '../index/inverted-index.ts';
import type { Weights } from '../rank/weights.ts';
import type { SynonymFinder, SynonymMatch } from './synonyms.ts';
import type { Correction, Vocabulary } from './vocabulary.ts';

export type ExpansionKind = 'exact' | 'typo' | 'prefix' | 'synonym' | 'builtin';

/** A term of the index that a query word may match. */
export interface Expansion {
  term: number;
  /** Its share of the word's weight, 0 to 1. */
  weight: number;
  kind: ExpansionKind;
  /** The word form it came from. */
  form: string;
  /** Position of that form among the forms of the term. */
  bit?: number | undefined;
}

export interface QueryTerm {
  word: string;
  /** Its own key, whether in the index or not. */
  key: string;
  isStopWord: boolean;
  /** Key of the likeliest correction. */
  corrected?: string;
  /** It was corrected and is in no word list of the language. */
  isMistake?: boolean;
  /** An answer has it, although the index loaded so far does not. */
  isInAnswers?: boolean;
  expansions: Expansion[];
}

export interface Query {
  /** The searched text, at most `MAX_QUERY_LENGTH` characters. */
  text: string;
  queryTerms: QueryTerm[];
  /** The text with its misspelt words corrected, where answers have the corrections. */
  didYouMean?: string;
  /** Some of its shards are not loaded yet: it may be prepared again. */
  isPartial?: boolean;
}

/** Longer queries are cut. */
export const MAX_QUERY_LENGTH = 200;
/** Minimum length of words for "did you mean". */
const minSuggestedLength = 6;
/** Maximum number of corrections of a word. */
const MAX_CORRECTIONS = 4;
/** Maximum number of completions of a prefix. */
const MAX_COMPLETIONS = 6;

/** The index as `parse` needs it. */
export interface Lookup {
  analyser: Analyser;
  terms: readonly string[];
  vocabulary: Vocabulary;
  synonyms: SynonymFinder;
  builtinSynonyms: SynonymFinder;
  /** Whether an answer has a word that this index does not. */
  isInAnswers: (word: string) => boolean;
  /** Whether a word is a common one of the language, which is not corrected. */
  isCommon: (word: string) => boolean;
  /** Whether a word is a rarer one of the language, without "did you mean"; true for all words until the list is loaded. */
  isRare: (word: string) => boolean;
  /** Whether a question or an alias has a term, which makes it likelier in queries. */
  inTitle: (term: number) => boolean;
}

function addExpansion(queryTerm: QueryTerm, expansion: Expansion): void {
  if (expansion.term < 0 || expansion.weight <= 0) return;
  const same = queryTerm.expansions.find(({ term }) => term === expansion.term);
  if (!same) queryTerm.expansions.push(expansion);
  else if (expansion.weight > same.weight) Object.assign(same, expansion);
}

/** Whether two synonyms share a stem, as `pagare` and `pagamento`. */
function haveSameStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 3 && shared >= 0.75 * Math.min(a.length, b.length);
}

/** Expands the words of a phrase to its synonyms. */
function addSynonyms(
  queryTerms: QueryTerm[],
  matches: SynonymMatch[],
  kind: ExpansionKind,
  weight: number,
  sameStemWeight: number,
  terms: readonly string[],
): void {
  for (const { at, length, means } of matches)
    for (const phrase of means) {
      const wanted = phrase.map((key) => findTerm(terms, key)).filter((term) => term >= 0);
      const share = weight / Math.sqrt(Math.max(1, phrase.length));
      const source = queryTerms.slice(at, at + length);
      const saysLittle = source.every(({ isStopWord }) => isStopWord);
      for (const queryTerm of source) {
        if (queryTerm.isStopWord && !saysLittle) continue;
        for (const term of wanted) {
          const form = terms[term] as string;
          const sameRoot =
            length === 1 && phrase.length === 1 && haveSameStem(queryTerm.corrected ?? queryTerm.key, form);
          addExpansion(queryTerm, { term, weight: sameRoot ? Math.max(share, sameStemWeight) : share, kind, form });
        }
      }
    }
}

/** Expands the word being typed to its completions. */
function addCompletions(queryTerm: QueryTerm, vocabulary: Vocabulary, weights: Weights['query']): void {
  const { word, isStopWord } = queryTerm;
  if (word.length < 2 || (queryTerm.expansions.length > 0 && !isStopWord && word.length >= 4)) return;
  const seen = new Set<number>();
  for (const form of vocabulary.startingWith(word)) {
    if (form.isStopWord || seen.size >= MAX_COMPLETIONS) continue;
    seen.add(form.term);
    addExpansion(queryTerm, {
      term: form.term,
      weight: weights.prefix * (isStopWord ? 0.3 : 1),
      kind: 'prefix',
      form: form.word,
    });
  }
  if (queryTerm.expansions.some(({ kind }) => kind === 'prefix')) queryTerm.isStopWord = false;
}

/**
 * Expands a word that no answer has to its possible corrections. A stem in the index may be a coincidence: then it and the words at
 * edit distance 1 share the weight. A common word of the language is expanded to words at edit distance 1 with the weight of a
 * synonym. Out: the likeliest correction of an unknown word.
 */
function addCorrections(
  queryTerm: QueryTerm,
  { vocabulary, isCommon, inTitle }: Lookup,
  weights: Weights['query'],
): Correction | undefined {
  const { word, key } = queryTerm;
  if (queryTerm.isInAnswers) return undefined;
  const [exact] = queryTerm.expansions;
  const isWord = isCommon(word);
  const isForm = () =>
    vocabulary.get(word) !== undefined || vocabulary.startingWith(word).some((form) => form.key === key);
  if (exact && (isWord || word.length < 4 || isForm())) return undefined;
  const near = vocabulary
    .nearest(word)
    .filter((guess) => !(exact || isWord) || (guess.distance < 2 && guess.key !== key));
  if (near.length === 0) return undefined;

  const strong = near.filter(({ isStopWord }) => !isStopWord).slice(0, MAX_CORRECTIONS);
  let weight = near.some(({ isStopWord }) => isStopWord) ? weights.nearStopWord : 1;
  if (exact) exact.weight = weight *= weights.knownStem;
  else if (isWord) weight *= weights.commonWord;
  else if (strong.length === 0) queryTerm.isStopWord = true;
  const isRival = near.some(({ term, isStopWord }) => !isStopWord && inTitle(term));
  for (const { term, distance, word: form, bit } of queryTerm.isStopWord ? near : strong) {
    const likeness = 1 - distance / Math.max(word.length, form.length);
    const chance = isRival && !inTitle(term) ? weights.notInTitle : 1;
    addExpansion(queryTerm, {
      term,
      weight: weights.typo * likeness * weight * chance,
      kind: isWord ? 'builtin' : 'typo',
      form,
      bit,
    });
  }
  return exact || isWord ? undefined : (strong[0] ?? near[0]);
}

/** Splits two words typed as one, such as `codicesconto`, at least one of them no stop word. Out: where the second begins, or 0. */
function splitCompound(word: string, vocabulary: Vocabulary): number {
  const worth = (part: string) => {
    const form = vocabulary.get(part);
    return form?.isStopWord ? 1 : form && form.term >= 0 ? 2 : 0;
  };
  for (let at = word.length - 3; word.length > 6 && at > 2; at--)
    if (worth(word.slice(0, at)) + worth(word.slice(at)) > 2) return at;
  return 0;
}

/** Expands two words that the index has as one, such as `back up`. */
function joinCompound(queryTerms: readonly QueryTerm[], vocabulary: Vocabulary, weight: number): void {
  queryTerms.forEach((first, n) => {
    const second = queryTerms[n + 1];
    const form = second && vocabulary.get(first.word + second.word);
    if (!form || form.isStopWord) return;
    for (const queryTerm of [first, second])
      if (!queryTerm.isStopWord) addExpansion(queryTerm, { term: form.term, weight, kind: 'typo', form: form.word });
  });
}

/** Turns what was typed into terms of the index. Pure: the same text always gives the same query. */
export function parse(typed: string, lookup: Lookup, weights: Weights['query']): Query {
  const { analyser, terms, vocabulary, synonyms, builtinSynonyms, isInAnswers, isCommon } = lookup;
  const isKnown = (term: string) => findTerm(terms, term) >= 0;
  const text = [...typed].slice(0, MAX_QUERY_LENGTH).join('');
  const spaced = analyser.terms(text).reduceRight((all, { word, term, isStopWord, start }) => {
    const at =
      isStopWord || isKnown(term) || isInAnswers(stripAccents(word)) || isCommon(stripAccents(word))
        ? 0
        : splitCompound(word, vocabulary);
    const isSplit = at && !vocabulary.nearest(word).some(({ distance }) => distance < 2);
    return isSplit ? `${all.slice(0, start + at)} ${all.slice(start + at)}` : all;
  }, text);
  // The parts of a code that no answer has as a whole.
  const tokens = analyser
    .terms(spaced)
    .flatMap((token) => (!isKnown(token.term) && token.parts?.some(({ term }) => isKnown(term)) ? token.parts : token));
  const openEnd = tokens.at(-1)?.end === spaced.length;
  let correction = '';
  let from = 0;

  const queryTerms = tokens.map((token, index): QueryTerm => {
    const word = stripAccents(token.word);
    const queryTerm: QueryTerm = { word, key: token.term, isStopWord: token.isStopWord, expansions: [] };
    addExpansion(queryTerm, {
      term: findTerm(terms, token.term),
      weight: 1,
      kind: 'exact',
      form: word,
      bit: vocabulary.get(word)?.bit,
    });
    if (!token.isStopWord && !vocabulary.holds(word) && isInAnswers(word)) queryTerm.isInAnswers = true;
    if (openEnd && index === tokens.length - 1) addCompletions(queryTerm, vocabulary, weights);
    if (queryTerm.isStopWord || queryTerm.expansions.some(({ kind }) => kind === 'prefix')) return queryTerm;

    const best = addCorrections(queryTerm, lookup, weights);
    if (best) {
      queryTerm.corrected = best.key;
      if (queryTerm.isStopWord || lookup.isRare(word)) return queryTerm;
      queryTerm.isMistake = true;
      // No "did you mean" for corrections that no answer has, for short words, and for words near to several others.
      const isLikely = word.length >= minSuggestedLength && queryTerm.expansions.length < 2;
      if (best.bit === undefined || !isLikely) return queryTerm;
      correction += spaced.slice(from, token.start) + best.word;
      from = token.end;
    }
    return queryTerm;
  });

  joinCompound(queryTerms, vocabulary, weights.typo);
  const keys = queryTerms.map((queryTerm) => queryTerm.corrected ?? queryTerm.key);
  addSynonyms(queryTerms, synonyms.match(keys), 'synonym', weights.synonym, weights.sameStem, terms);
  addSynonyms(queryTerms, builtinSynonyms.match(keys), 'builtin', weights.builtinSynonym, weights.sameStem, terms);
  return { text, queryTerms, didYouMean: correction ? correction + spaced.slice(from) : undefined };
}
