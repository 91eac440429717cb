import { isAbsolute, join, relative, resolve } from 'node:path';
import { posixPath } from '../../content/posix-path.ts';
import type { Report } from '../check.ts';
import { git } from '../readers/git.ts';
import type { Problem } from '../problems.ts';
import { memoize } from '../../memoize.ts';

export interface ReporterOptions {
  language: string;
  /** Paths are relative to this folder. Default: the working folder. */
  from?: string;
  colour?: boolean;
  /** Print every warning instead of the first of each kind. */
  all?: boolean;
}

export type Reporter = (report: Report, options: ReporterOptions) => string;

/** The path of a file in its repository, with `/`, as code hosts name it; outside of one, relative to `from`. */
export function pathInRepository(report: Pick<Report, 'root'>, found: Pick<Problem, 'file'>, from?: string): string {
  return posixPath(pathOf(report, found, from ?? repositoryOf(report.root)));
}

/** The root of the repository that a folder is in, if any. */
export const repositoryOf = memoize((folder: string): string | undefined => {
  try {
    return resolve(folder, git(folder, ['rev-parse', '--show-cdup']).toString().trim());
  } catch {
    return undefined;
  }
});

const pathBelow = (folder: string, path: string): string | undefined => {
  const near = relative(folder, path);
  return near && !near.startsWith('..') && !isAbsolute(near) ? near : undefined;
};

/** The path of a file relative to the working folder, or to the repository of the content when that is elsewhere. */
export function pathOf(report: Pick<Report, 'root'>, { file }: Pick<Problem, 'file'>, from = process.cwd()): string {
  const path = join(report.root, file);
  const repository = pathBelow(from, path) === undefined ? repositoryOf(report.root) : undefined;
  return pathBelow(from, path) ?? (repository && pathBelow(repository, path)) ?? path;
}
