import type { PackedIndex } from './codec.ts';
import type { BestBet } from '../query/best-bets.ts';
import type { SynonymRule } from '../query/synonyms.ts';

/** Up to this many answers the postings are part of the entry; beyond, in files fetched as queries need them. */
export const postingsInside = 1500;
/**
 * URL fragment of an entry whose postings are sharded. The page passes it to the worker's script, which then loads the code for shards
 * together with the index. A fragment is not sent to the server and does not affect caches.
 */
export const shardedMark = '#cut';

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
  /** These only in what is made of a `DeferredIndexFile`. */
  masks?: string | undefined;
  more?: PackedIndex | undefined;
  questions?: PackedQuestions | undefined;
  /** Answer numbers in the order of the inverted index, as differences (see `packNumbers`); sorted within a category. */
  ids: string;
  /** Title and slug; the sections of a category follow it, with its slug. */
  categories: [title: string, slug: string][];
  /** How many answers each of these has; answers stand in their order. */
  perCategory: number[];
  /** Share of helped readers per answer in 76 steps; absent when unknown. */
  popularity?: string;
  synonyms: SynonymRule[];
  /** Answers that stand first for a query, whatever else is found. */
  pins?: BestBet[] | undefined;
  /** The texts shown in results, or how many stand in each file and which questions are here all the same. */
  texts: TextRow[] | { rows: number; questions?: string[] };
  /** Words that only the deferred file holds and that would be taken for mistakes (see `word-filter.ts`). */
  unsure?: string | undefined;
  /** Whether a `DeferredIndexFile` follows. */
  deferred?: true | undefined;
  /** Beginning of the names of further files: the locale and a digest of what they hold. */
  files?: string;
}

/** Which questions have each term of the entry that says something: how many, and the gaps between answer numbers. */
export interface PackedQuestions {
  counts: string;
  gaps: string;
}

/** What is loaded after the entry file, before the full text is asked. */
export interface DeferredIndexFile {
  /** The inverted index, or as much of it as is worth its bytes, where the postings are not in files of their own. */
  evidence?: PackedIndex;
  /** Which forms of its words each answer holds (see `packMasks`), with `evidence`. */
  masks?: string;
  /** Where they do: words that the entry has not. */
  more?: PackedIndex;
  /** With `more`: what likeness by letters is worked out from. */
  questions?: PackedQuestions;
  /** Words that only the full text holds. */
  inAnswers?: string;
  /** Common words of the language that would be taken for mistakes. */
  common: string;
  /** Rarer words of the language: a correction of one is not told. */
  rare: string;
}

/** Pagefind's name of a page → the number of its answer; written beside Pagefind's files, one per language. */
export type FullTextNames = Record<string, number>;

/** Name of the file that holds texts, postings or the deferred index, numbered from 0. */
export const fileName = (files: string, kind: 'texts' | 'postings' | 'deferred', number: number) =>
  `${files}${kind[0]}${number}.json`;
