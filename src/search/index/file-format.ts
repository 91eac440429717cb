import type { PackedIndex } from './codec.ts';
import type { BestBet } from '../query/best-bets.ts';
import type { SynonymRule } from '../query/synonyms.ts';

/** Maximum number of answers whose postings are part of the entry; beyond, they are sharded. */
export const maxInlinePostings = 1500;
/** URL fragment of a sharded entry, by which the worker's script loads the code for shards too; not sent to servers. */
export const shardedFragment = '#cut';

/** Raised whenever the shape below or the meaning of the packed index changes. */
export const indexVersion = 7;

/** Question, short answer, slug. */
export type TextRow = [question: string, answer: string, slug: string];

/** The entry file of one locale's index layer, `<locale>.json`. */
export interface IndexFile {
  v: number;
  locale: string;
  /** From the base of the site to the home of the locale: empty or `en/`. */
  home: string;
  evidence: PackedIndex;
  /** Only set when a `DeferredIndexFile` was merged. */
  masks?: string | undefined;
  more?: PackedIndex | undefined;
  questions?: PackedQuestions | undefined;
  /** Answer numbers in the order of the inverted index, as differences (see `packNumbers`); sorted within a category. */
  ids: string;
  /** Title and slug; a category is followed by its sections, with the same slug. */
  categories: [title: string, slug: string][];
  /** Number of answers of each; answers are in their order. */
  perCategory: number[];
  /** Share of helped readers per answer in 76 steps; absent when unknown. */
  popularity?: string;
  synonyms: SynonymRule[];
  pins?: BestBet[] | undefined;
  /** The texts of results; or the number of rows per text file, and the questions where they fit. */
  texts: TextRow[] | { rows: number; questions?: string[] };
  /** Filter of words that only the deferred index has and that would be corrected (`word-filter.ts`). */
  unsure?: string | undefined;
  /** Whether there is a `DeferredIndexFile`. */
  deferred?: true | undefined;
  /** Prefix of the names of further files: the locale and a digest of their content. */
  files?: string;
}

/** Postings of questions for the terms that are no stop words: counts, and gaps between answers. */
export interface PackedQuestions {
  counts: string;
  gaps: string;
}

/** Loaded after the entry file and before the full text. */
export interface DeferredIndexFile {
  /** Not sharded: the inverted index, or as much as fits the budget. */
  evidence?: PackedIndex;
  /** The word forms in each answer (`packMasks`), with `evidence`. */
  masks?: string;
  /** Sharded: words that are not in the entry. */
  more?: PackedIndex;
  /** With `more`: postings of questions, for character n-grams. */
  questions?: PackedQuestions;
  /** Filter of words that only the full text has. */
  inAnswers?: string;
  /** Filter of common words of the language that would be corrected. */
  common: string;
  /** Filter of rarer words of the language, for which no "did you mean" is shown. */
  rare: string;
}

/** Pagefind's name of a page → the number of its answer; written beside Pagefind's files, one per language. */
export type FullTextNames = Record<string, number>;

/** Name of a file of texts, postings or the deferred index, numbered from 0. */
export const fileName = (files: string, kind: 'texts' | 'postings' | 'deferred', number: number) =>
  `${files}${kind[0]}${number}.json`;
