import { isAbsolute, join, relative } from 'node:path';
import type { Report } from '../check.ts';
import type { MessageLanguage, Problem } from '../problems.ts';

export interface ReporterOptions {
  language: MessageLanguage;
  /** Paths are told from here. Default: the working folder. */
  from?: string;
  /** Paint with ANSI colours. */
  colour?: boolean;
  /** Print every warning instead of the first of each kind. */
  all?: boolean;
}

export type Reporter = (report: Report, options: ReporterOptions) => string;

/** The file as an editor at the working folder would open it. */
export function pathOf(report: Pick<Report, 'root'>, { file }: Pick<Problem, 'file'>, from = process.cwd()): string {
  const path = join(report.root, file);
  const near = relative(from, path);
  return near && !near.startsWith('..') && !isAbsolute(near) ? near : path;
}
