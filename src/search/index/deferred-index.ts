import type { Analyser } from '../../text/analyser.ts';
import { packIndex } from './codec.ts';
import { wordsAtRisk, difference } from './common-word-guard.ts';
import type { DeferredIndexFile } from './file-format.ts';
import { shareToDrop } from './fit-to-budget.ts';
import { markForms, packMasks } from './forms.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Doc } from './postings.ts';
import { withTerms } from './prune.ts';
import { packQuestions } from './questions.ts';
import { packFilter } from './word-filter.ts';

/** Budget (bytes, Brotli) of the deferred index: all postings, or, of a sharded index, the other words. */
const maxBytes = 90_000;
/** Maximum number of answers whose questions are in the deferred index of a sharded one. */
const maxQuestions = 5_000;
/** Bits per word in the filters of the deferred index (`packFilter`). */
const [inAnswersBits, commonBits, rareBits] = [8, 10, 8];

interface DeferredIndexInput {
  /** The index in the entry. */
  instant: InvertedIndex;
  /** The whole index without that share of the least valuable postings. */
  pruned(share: number): InvertedIndex;
  wordsOf(part: InvertedIndex): string[];
  allForms: readonly string[];
  entries: readonly Doc[];
  /** Common words of the language that are in no answer. */
  common: readonly string[];
  /** Its rarer words, likewise. */
  rare: readonly string[];
  analyser: Analyser;
  isWhole: boolean;
  /** Where the index is sharded: the number of the first shard after those of the entry. */
  cut: { first: number; cutAt(part: InvertedIndex, first: number): Parameters<typeof packIndex>[2] } | undefined;
}

/** Builds the deferred index. Out: the file, and an inverted index for further shards. */
export function buildDeferredIndex(input: DeferredIndexInput): {
  deferred: DeferredIndexFile;
  more?: InvertedIndex | undefined;
} {
  const { instant, pruned, wordsOf, allForms, entries, common, rare, analyser, isWhole, cut } = input;
  const deferred: DeferredIndexFile = { common: '', rare: '' };
  let more: InvertedIndex | undefined;
  let words: string[];
  let all: InvertedIndex;
  if (cut) {
    const inEntry = new Set(instant.terms);
    const others = (part: InvertedIndex) =>
      withTerms(
        part,
        part.terms.filter((term) => !inEntry.has(term)),
      );
    const write = (part: InvertedIndex) => packIndex(part, wordsOf(part), cut.cutAt(part, cut.first));
    all = pruned(shareToDrop((share) => JSON.stringify(write(others(pruned(share)))), maxBytes) ?? 1);
    words = wordsOf(all);
    const found = others(all);
    if (found.terms.length > 0) deferred.more = write((more = found));
    if (instant.size <= maxQuestions)
      deferred.questions = packQuestions(instant, (term) => analyser.isStopWord(instant.terms[term] as string));
  } else {
    const write = (part: InvertedIndex) => packIndex(part, wordsOf(part));
    all = pruned(isWhole ? 0 : (shareToDrop((share) => JSON.stringify(write(pruned(share))), maxBytes) ?? 1));
    words = wordsOf(all);
    deferred.evidence = write(all);
    deferred.masks = packMasks(markForms(all, entries, words, analyser), words, analyser);
  }
  const missing = difference(allForms, words);
  if (missing.length > 0) deferred.inAnswers = packFilter(missing, inAnswersBits);
  const risky = new Set(wordsAtRisk([...common, ...rare], { forms: words, terms: all.terms, analyser }));
  const pack = (list: readonly string[], bits: number) =>
    packFilter(
      list.filter((word) => risky.has(word)),
      bits,
    );
  deferred.common = pack(common, commonBits);
  deferred.rare = pack(rare, rareBits);
  return { deferred, more };
}
