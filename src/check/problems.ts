import type { Args, Severity } from './messages/entry.ts';

export type { Args, Severity } from './messages/entry.ts';

/** A stretch of a file; lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** One mistake. Its prose is found by `describe`. */
export interface Problem extends Range {
  code: string;
  severity: Severity;
  /** Path inside the content folder, with `/`. */
  file: string;
  args: Args;
  /** What to write instead of the range, when that can be known. */
  correction?: string;
  /** The other place involved: the first of two duplicates, for example. */
  other?: { file: string; line: number; column: number };
}

/** The start of a file, for problems that belong to the file as a whole. */
export const startOfFile: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export type MessageLanguage = 'it' | 'en';

/** Orders problems by file, then place, then code, so that two runs print the same. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
