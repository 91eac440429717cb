import Fuse from 'fuse.js';
import type { Analyser } from '../../text/analyser.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { maxEdits } from '../../search/query/vocabulary.ts';

export interface Phrase {
  text: string;
  weight: number;
}

export interface Group<T extends Phrase> {
  /** By weight, the heaviest first. */
  members: T[];
}

const byWeight = (a: Phrase, b: Phrase) => b.weight - a.weight || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** Maps each stem to the one it misspells, else to itself: stems of the content first, then frequent ones. */
function mapMisspellings(stems: ReadonlyMap<string, number>, known: ReadonlyMap<string, number>): Map<string, string> {
  const order = [...stems].sort(
    ([a, m], [b, n]) => Number(known.has(b)) - Number(known.has(a)) || n - m || (a < b ? -1 : 1),
  );
  const anchors = new Map<number, string[]>();
  const mapped = new Map<string, string>();
  for (const [stem] of order) {
    const max = /\p{N}/u.test(stem) || known.has(stem) ? 0 : maxEdits(stem.length);
    let best: string | undefined;
    let least = max + 1;
    for (let length = stem.length - max; max > 0 && length <= stem.length + max; length++)
      for (const anchor of anchors.get(length) ?? []) {
        const away = editDistance(stem, anchor, least - 1);
        if (away < least) [best, least] = [anchor, away];
      }
    mapped.set(stem, best ?? stem);
    if (best === undefined) anchors.set(stem.length, [...(anchors.get(stem.length) ?? []), stem]);
  }
  return mapped;
}

/** Weighted Jaccard similarity, 0 to 1: `satispay` weighs more than `pagare`, being rarer. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (stem: string) => number): number {
  let shared = 0;
  let all = 0;
  for (const stem of a) {
    all += rarity(stem);
    if (b.has(stem)) shared += rarity(stem);
  }
  for (const stem of b) if (!a.has(stem)) all += rarity(stem);
  return all > 0 ? shared / all : 0;
}
/** Minimum similarity of phrases in one group; lower when they share a word that no answer uses. */
const subjectThresholds = { usual: 0.5, newWord: 0.3 } as const;
/** Maximum number of spellings of a group that are compared. */
const maxSpellings = 4;
const removeSpaces = (text: string) => text.replace(/\s+/g, '');

/** Whether two phrases differ only in spelling: `buoni pasto` and `buonipasto`, `pay pal` and `paypall`. */
function areSimilar(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [removeSpaces(a), removeSpaces(b)] : [removeSpaces(b), removeSpaces(a)];
  if (short.length < 5 || short.length / long.length < 0.8 || short.length > 60 || short[0] !== long[0]) return false;
  if (/\p{N}/u.test(short + long)) return false;
  const { isMatch, score = 1 } = Fuse.match(short, long, { threshold: 0.3, distance: 20, ignoreDiacritics: true });
  return isMatch && score <= 0.25;
}

/**
 * Groups phrases with the same meaning: by spelling (edit distance of stems), by stems (word order, inflection and stop words ignored),
 * then by similarity of the whole phrase (Fuse.js) or of its weighted stems. A phrase joins the heaviest similar group, compared only
 * with that group's initial words, so that groups do not drift. In: phrases of one language, in any order; the stems of the content
 * with their document frequencies. Out: groups, heaviest first.
 */
export function groupPhrases<T extends Phrase>(
  phrases: readonly T[],
  analyser: Analyser,
  known: ReadonlyMap<string, number> = new Map(),
): Group<T>[] {
  const size = Math.max(1, ...known.values());
  const rarity = (stem: string) => Math.log(1 + size / (known.get(stem) ?? 0.5));
  const isCode = (stem: string) => /\p{N}/u.test(stem);
  const threshold = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
    const otherCode = [...a].some((stem) => isCode(stem) && !b.has(stem));
    const newWord = [...a].some((stem) => b.has(stem) && !known.has(stem));
    return newWord && !otherCode ? subjectThresholds.newWord : subjectThresholds.usual;
  };
  const analysed = [...phrases].sort(byWeight).map((phrase) => {
    const terms = analyser.terms(phrase.text);
    const strong = terms.filter(({ isStopWord }) => !isStopWord);
    return { phrase, stems: (strong.length ? strong : terms).map(({ term }) => term) };
  });
  const stems = new Map<string, number>();
  for (const { phrase, stems: own } of analysed)
    for (const stem of own) stems.set(stem, (stems.get(stem) ?? 0) + phrase.weight);
  const spelt = mapMisspellings(stems, known);

  const bySet = new Map<string, { members: T[]; words: Set<string>; weight: number }>();
  for (const { phrase, stems: own } of analysed) {
    const words = new Set(own.map((stem) => spelt.get(stem) ?? stem));
    const key = [...words].sort().join(' ') || phrase.text;
    const group = bySet.get(key) ?? { members: [], words, weight: 0 };
    group.members.push(phrase);
    group.weight += phrase.weight;
    bySet.set(key, group);
  }

  const groups: { members: T[]; words: Set<string>; texts: string[] }[] = [];
  const byWord = new Map<string, typeof groups>();
  const heavy = [...bySet.values()].sort(
    (a, b) => b.weight - a.weight || byWeight(a.members[0] as T, b.members[0] as T),
  );
  for (const { members, words } of heavy) {
    const texts = members.slice(0, maxSpellings).map(({ text }) => text.toLowerCase());
    const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    const home =
      groups.find((group) => near.has(group) && overlap(words, group.words, rarity) >= threshold(words, group.words)) ??
      groups.find((group) => group.texts.some((text) => areSimilar(texts[0] as string, text)));
    if (home) home.members.push(...members);
    else {
      const group = { members: [...members], words, texts };
      groups.push(group);
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), group]);
    }
  }
  return groups
    .map(({ members }) => ({ members: members.sort(byWeight) }))
    .sort((a, b) => total(b) - total(a) || byWeight(a.members[0] as T, b.members[0] as T));
}

const total = ({ members }: Group<Phrase>) => members.reduce((sum, { weight }) => sum + weight, 0);
