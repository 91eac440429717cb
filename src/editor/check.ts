import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { duplicateProblems } from './checks/duplicates.ts';
import { freshnessProblems, todayIn } from './checks/freshness.ts';
import { identityProblems } from './checks/identity.ts';
import { imageProblems } from './checks/images.ts';
import { makeLibrary, type Library } from './checks/library.ts';
import { linkProblems } from './checks/links.ts';
import { redirectProblems } from './checks/redirects.ts';
import { referenceProblems } from './checks/references.ts';
import { readArticle, type Article } from './checks/article.ts';
import { spellingProblems } from './checks/spelling.ts';
import { readSettings, type Settings } from './checks/site.ts';
import { compilePlainWords } from './checks/style.ts';
import { translationProblems } from './checks/translations.ts';
import { compareProblems, isStrict, problem, startOfFile, type Problem } from './problems.ts';
import { readTextFile, sizeLimits } from './reading/file.ts';
import { readTree } from './reading/tree.ts';

export interface CheckOptions {
  /** Makes errors of warnings that only time causes. Default: no. */
  strict?: boolean;
  /** The clock, for review dates. Default: now. */
  now?: Date;
  /** Folder of files copied as they are. Default: `public` beside the content folder. */
  publicRoot?: string;
}

/** What a check found: plain data, ordered by file and place. */
export interface Report {
  /** The content folder, absolute. */
  root: string;
  problems: Problem[];
  errors: number;
  warnings: number;
  /** Number of article files read. */
  articles: number;
}

/**
 * Checks a whole content folder.
 * In: its path. Out: every problem of every file. Never throws: a fault of the check itself is reported as one (`P-CHECK-BUG`).
 */
export function checkContent(root: string, options: CheckOptions = {}): Promise<Report> {
  return Promise.resolve(inspect(root, options).report);
}

/** A check together with what it read, for the tools that go on from there. */
export interface Inspection {
  report: Report;
  library: Library;
}

/** As `checkContent`, at once, and with the library. */
export function inspect(root: string, options: CheckOptions = {}): Inspection {
  const folder = resolve(root);
  const problems: Problem[] = [];
  const settings = guarded('site.yaml', problems, () => readSettings(folder, problems)) ?? emptySettings();
  const tree = guarded('.', problems, () => readTree(folder, settings.locales)) ?? {
    articles: [],
    images: [],
    problems: [],
  };
  problems.push(...tree.problems);

  const plain = Object.fromEntries(
    Object.entries(settings.wording).map(([locale, wording]) => [locale, compilePlainWords(wording)]),
  );
  const articles: Article[] = [];
  for (const file of tree.articles) {
    const article = guarded(file, problems, () => readOne(folder, file, problems, plain[file.split('/')[1] ?? '']));
    if (article) articles.push(article);
  }
  const library = makeLibrary(articles, settings);
  const publicRoot = options.publicRoot ?? join(folder, '..', 'public');
  const shared = existsSync(publicRoot) ? publicRoot : undefined;
  for (const article of articles) {
    problems.push(...article.problems);
    guarded(article.file, problems, () =>
      problems.push(...referenceProblems(article, library), ...linkProblems(article, library, shared)),
    );
  }
  const today = todayIn(settings.site?.timeZone, options.now ?? new Date());
  for (const rule of [
    identityProblems,
    redirectProblems,
    translationProblems,
    duplicateProblems,
    spellingProblems,
    (all: Library) => freshnessProblems(all, today),
    (all: Library) => imageProblems(folder, all, tree.images, shared),
  ])
    guarded('.', problems, () => problems.push(...rule(library)));

  return { report: makeReport(folder, problems, articles.length, options.strict === true), library };
}

function readOne(
  root: string,
  file: string,
  problems: Problem[],
  plain: Parameters<typeof readArticle>[2],
): Article | undefined {
  const { lines, problems: faults } = readTextFile(join(root, file), file, sizeLimits.article);
  problems.push(...faults);
  return lines && readArticle(file, lines, plain);
}

/** Runs a part of the check; what it throws is a bug of ours and must not hide the other files. */
function guarded<T>(file: string, problems: Problem[], run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message.split('\n', 1)[0]}` : String(error);
    problems.push(problem('P-CHECK-BUG', file, startOfFile, { error: text.slice(0, 200) }));
    return undefined;
  }
}

function emptySettings(): Settings {
  const none = { file: '', value: undefined, data: undefined, yaml: undefined };
  const files = {
    site: none,
    categories: none,
    channels: none,
    facts: { ...none, file: 'facts.yaml' },
    popularity: none,
  };
  return {
    site: undefined,
    locales: ['it', 'en'],
    defaultLocale: 'it',
    categories: undefined,
    channels: undefined,
    factNames: undefined,
    facts: {},
    wording: {},
    files,
  };
}

function makeReport(root: string, found: Problem[], articles: number, strict: boolean): Report {
  const problems = found
    .map((one): Problem => (strict && isStrict(one.code) ? { ...one, severity: 'error' } : one))
    .sort(compareProblems);
  const errors = problems.filter((one) => one.severity === 'error').length;
  return { root, problems, errors, warnings: problems.length - errors, articles };
}
