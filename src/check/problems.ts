import type { Args, Severity } from './messages/entry.ts';

export type { Args, Severity } from './messages/entry.ts';

/** A range of a file: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** One mistake. `describe` returns its message. */
export interface Problem extends Range {
  code: string;
  severity: Severity;
  /** Path inside the content folder, with `/`. */
  file: string;
  args: Args;
  /** Replacement of the range, when it can be known. */
  correction?: string;
  /** Another position involved, such as the first of two duplicates. */
  other?: { file: string; line: number; column: number };
}

/** The start of a file, for problems of the file as a whole. */
export const startOfFile: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export type MessageLanguage = 'it' | 'en';

/** Orders problems by file, position and code, so that two runs print the same. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
