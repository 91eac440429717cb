import type { Analyser } from '../../text/analyser.ts';
import { fold } from '../../text/tokens.ts';
import { find } from '../index/inverted-index.ts';
import type { Weights } from '../rank/weights.ts';
import type { SynonymFinder, SynonymMatch } from './synonyms.ts';
import type { Guess, Vocabulary } from './vocabulary.ts';

export type CandidateKind = 'exact' | 'typo' | 'prefix' | 'synonym' | 'alike';

/** A term of the index that a word of the query may stand for. */
export interface Candidate {
  term: number;
  /** How much of the word's worth it carries, 0 to 1. */
  weight: number;
  kind: CandidateKind;
  /** The word form it came from. */
  form: string;
  /** That form's place among those of the term. */
  bit?: number | undefined;
}

/** A word of the query and all it may stand for. */
export interface Slot {
  word: string;
  /** Its own key, known to the index or not. */
  key: string;
  weak: boolean;
  /** Key of the likeliest correction. */
  corrected?: string;
  /** An answer holds it, though the index that has come so far does not. */
  isHeld?: boolean;
  candidates: Candidate[];
}

export interface Query {
  /** What is searched: at most `longest` characters. */
  text: string;
  slots: Slot[];
  /** The text with its misspelt words corrected, only when a correction is doubtful. */
  meant?: string;
}

/** Longer queries are cut. */
export const longest = 200;
/** How many corrections of a word are tried. */
const guesses = 4;
/** How many words a beginning is completed to. */
const completions = 6;

/** What `parse` needs of an index. */
export interface Lookup {
  analyser: Analyser;
  terms: readonly string[];
  vocabulary: Vocabulary;
  /** The company's own. */
  synonyms: SynonymFinder;
  /** Those of everyday speech. */
  alike: SynonymFinder;
  /** Words that an answer holds though this index does not. */
  isHeld: (word: string) => boolean;
  /** Words of the language that are no mistake, held by an answer or not. */
  isCommon: (word: string) => boolean;
  /** Whether these are known: until then no correction is told. */
  isGuarded: boolean;
  /** Whether a question or an alias has a term: readers ask with such words more than with others. */
  isAsked: (term: number) => boolean;
}

function add(slot: Slot, candidate: Candidate): void {
  if (candidate.term < 0 || candidate.weight <= 0) return;
  const same = slot.candidates.find(({ term }) => term === candidate.term);
  if (!same) slot.candidates.push(candidate);
  else if (candidate.weight > same.weight) Object.assign(same, candidate);
}

/** `pagare` and `pagamento`: words for each other that also begin alike are of one root. */
function areKin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 3 && shared >= 0.75 * Math.min(a.length, b.length);
}

/** Lets the words of a phrase stand for the words of what it also means. */
function addAll(
  slots: Slot[],
  matches: SynonymMatch[],
  kind: CandidateKind,
  weight: number,
  kin: number,
  terms: readonly string[],
): void {
  for (const { at, length, means } of matches)
    for (const phrase of means) {
      const wanted = phrase.map((key) => find(terms, key)).filter((term) => term >= 0);
      const share = weight / Math.sqrt(Math.max(1, phrase.length));
      for (const slot of slots.slice(at, at + length)) {
        if (slot.weak && length > 1) continue;
        for (const term of wanted) {
          const form = terms[term] as string;
          const sameRoot = length === 1 && phrase.length === 1 && areKin(slot.corrected ?? slot.key, form);
          add(slot, { term, weight: sameRoot ? Math.max(share, kin) : share, kind, form });
        }
      }
    }
}

/** Lets the word being typed stand for those that begin with it. */
function complete(slot: Slot, vocabulary: Vocabulary, weights: Weights['query']): void {
  const { word, weak } = slot;
  if (word.length < 2 || (slot.candidates.length > 0 && !weak && word.length >= 4)) return;
  const seen = new Set<number>();
  for (const form of vocabulary.startingWith(word)) {
    if (form.weak || seen.size >= completions) continue;
    seen.add(form.term);
    add(slot, { term: form.term, weight: weights.prefix * (weak ? 0.3 : 1), kind: 'prefix', form: form.word });
  }
  if (slot.candidates.some(({ kind }) => kind === 'prefix')) slot.weak = false;
}

/**
 * Lets a word that no answer holds stand for those it may be a mistake for. A stem that the index knows may be chance:
 * then it and the words one letter away share the weight. Out: the likeliest correction of an unknown word.
 */
function correct(slot: Slot, { vocabulary, isCommon, isAsked }: Lookup, weights: Weights['query']): Guess | undefined {
  const { word, key } = slot;
  if (slot.isHeld || isCommon(word)) return undefined;
  const [exact] = slot.candidates;
  const isForm = () =>
    vocabulary.get(word) !== undefined || vocabulary.startingWith(word).some((form) => form.key === key);
  if (exact && (word.length < 4 || isForm())) return undefined;
  const near = vocabulary.nearest(word).filter((guess) => !exact || (guess.distance < 2 && guess.key !== key));
  if (near.length === 0) return undefined;

  const strong = near.filter(({ weak }) => !weak).slice(0, guesses);
  let weight = near.some(({ weak }) => weak) ? weights.nearWeak : 1;
  if (exact) exact.weight = weight *= weights.rival;
  else if (strong.length === 0) slot.weak = true;
  const isRival = near.some(({ term, weak }) => !weak && isAsked(term));
  for (const { term, distance, word: form, bit } of slot.weak ? near : strong) {
    const likeness = 1 - distance / Math.max(word.length, form.length);
    const chance = isRival && !isAsked(term) ? weights.unasked : 1;
    add(slot, { term, weight: weights.typo * likeness * weight * chance, kind: 'typo', form, bit });
  }
  return exact ? undefined : strong[0];
}

/** `codicesconto` is two words, typed in a hurry. Out: where the second begins, or 0. */
function seam(word: string, vocabulary: Vocabulary): number {
  const isWord = (part: string) => {
    const form = vocabulary.get(part);
    return form && (form.weak || form.term >= 0);
  };
  for (let at = word.length - 3; word.length > 6 && at > 2; at--)
    if (isWord(word.slice(0, at)) && isWord(word.slice(at))) return at;
  return 0;
}

/** Lets two words that the index knows as one, such as `back up`, stand for it. */
function join(slots: readonly Slot[], vocabulary: Vocabulary, weight: number): void {
  slots.forEach((first, n) => {
    const second = slots[n + 1];
    const form = second && vocabulary.get(first.word + second.word);
    if (!form || form.weak) return;
    for (const slot of [first, second])
      if (!slot.weak) add(slot, { term: form.term, weight, kind: 'typo', form: form.word });
  });
}

/** Turns what was typed into terms of the index. Pure: the same text always gives the same query. */
export function parse(typed: string, lookup: Lookup, weights: Weights['query']): Query {
  const { analyser, terms, vocabulary, synonyms, alike, isHeld, isCommon } = lookup;
  const isKnown = (term: string) => find(terms, term) >= 0;
  const text = [...typed].slice(0, longest).join('');
  const spaced = analyser.terms(text).reduceRight((all, { word, term, weak, start }) => {
    const at = weak || isKnown(term) || isHeld(fold(word)) || isCommon(fold(word)) ? 0 : seam(word, vocabulary);
    const isSplit = at && !vocabulary.nearest(word).some(({ distance }) => distance < 2);
    return isSplit ? `${all.slice(0, start + at)} ${all.slice(start + at)}` : all;
  }, text);
  // A code that no answer holds whole may stand there in parts.
  const tokens = analyser
    .terms(spaced)
    .flatMap((token) => (!isKnown(token.term) && token.parts?.some(({ term }) => isKnown(term)) ? token.parts : token));
  const openEnd = tokens.at(-1)?.end === spaced.length;
  let meant = '';
  let from = 0;
  let doubtful = false;

  const slots = tokens.map((token, index): Slot => {
    const word = fold(token.word);
    const slot: Slot = { word, key: token.term, weak: token.weak, candidates: [] };
    add(slot, { term: find(terms, token.term), weight: 1, kind: 'exact', form: word, bit: vocabulary.get(word)?.bit });
    if (!token.weak && !vocabulary.holds(word) && isHeld(word)) slot.isHeld = true;
    if (openEnd && index === tokens.length - 1) complete(slot, vocabulary, weights);
    if (slot.weak || slot.candidates.some(({ kind }) => kind === 'prefix')) return slot;

    const best = correct(slot, lookup, weights);
    if (best) {
      slot.corrected = best.key;
      meant += spaced.slice(from, token.start) + best.word;
      from = token.end;
      if (best.distance > 1 || slot.candidates.length > 1) doubtful = true;
    }
    return slot;
  });

  join(slots, vocabulary, weights.typo);
  const keys = slots.map((slot) => slot.corrected ?? slot.key);
  addAll(slots, synonyms.match(keys), 'synonym', weights.synonym, weights.kin, terms);
  addAll(slots, alike.match(keys), 'alike', weights.alike, weights.kin, terms);
  return { text, slots, meant: doubtful && lookup.isGuarded ? meant + spaced.slice(from) : undefined };
}
