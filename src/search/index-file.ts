import type { PackedEvidence } from './evidence/codec.ts';
import type { SynonymRule } from './query/synonyms.ts';

/** Raised whenever the shape below or the meaning of the packed evidence changes. */
export const indexVersion = 4;

/** Question, short answer, slug. */
export type TextRow = [question: string, answer: string, slug: string];

/** The entry file of one locale's instant layer, `<locale>.json`. */
export interface IndexFile {
  v: number;
  locale: string;
  /** From the base of the site to the home of the locale: empty or `en/`. */
  home: string;
  evidence: PackedEvidence;
  /** Answer numbers in the order of the evidence, as differences (see `packNumbers`); sorted within a category. */
  ids: string;
  /** Title and slug. */
  categories: [title: string, slug: string][];
  /** How many answers each category has; answers stand category by category. */
  perCategory: number[];
  /** Share of helped readers per answer in 76 steps; absent when unknown. */
  popularity?: string;
  synonyms: SynonymRule[];
  /** The texts shown in results, or how many stand in each file and which questions are here all the same. */
  texts: TextRow[] | { rows: number; questions?: string[] };
  /** Beginning of the names of further files: the locale and a digest of what they hold. */
  files?: string;
}

/** Pagefind's name of a page → the number of its answer; written beside Pagefind's files, one per language. */
export type DeepNames = Record<string, number>;

/** Name of the file that holds texts or postings, numbered from 0. */
export const fileName = (files: string, kind: 'texts' | 'postings', number: number) =>
  `${files}${kind[0]}${number}.json`;
