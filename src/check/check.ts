import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rememberFrontmatter } from '../content/article-files.ts';
import { fingerprint } from '../content/fingerprint.ts';
import { publicRoot } from '../content/root.ts';
import type { ArticleFrontmatter } from '../content/schema/article.ts';
import { type Cache, type CacheMemory, type CachedReading, hash, openCache, programKey } from './cache.ts';
import { todayIn } from '../i18n/dates.ts';
import { withOwnExamples } from './passes/examples.ts';
import { applyDefaults } from './passes/defaults.ts';
import { createContentIndex } from './content-index.ts';
import type { Article, ContentIndex, ContentSources, Settings, TextPage } from './model.ts';
import { linkProblems } from './passes/links.ts';
import { readPage } from './passes/page.ts';
import { bodyReferenceProblems, referenceProblems } from './passes/references.ts';
import { readArticle } from './passes/article.ts';
import { ownWords, spellCheckerOf, spellingProblems } from './passes/spelling.ts';
import { emptySettings, readSettings } from './passes/site.ts';
import { type StyleRules, compilePlainWords } from './passes/style.ts';
import { rules } from './rules/index.ts';
import { passes } from './passes/index.ts';
import { problem, runRule } from './rule.ts';
import { isStrict } from './describe.ts';
import { type Problem, compareProblems, startOfFile } from './problems.ts';
import { readTextFile, sizeLimits } from './readers/file.ts';
import { deletedAnswers } from './readers/history.ts';
import { dictionaryVersions } from './spelling/dictionaries.ts';
import { readTree } from './readers/tree.ts';
import { checkBug } from './rules/files.ts';

export interface CheckOptions {
  /** Reports warnings that only the passing of time causes as errors. Default: false. */
  strict?: boolean;
  /** The clock, for review dates. Default: now. */
  now?: Date;
  /** Folder of files copied as they are. Default: the build's own, `publicRoot()`. */
  publicRoot?: string;
  /** Cache folder, so that only changed files are read again; `false`: no cache. Default: `defaultCache()`. */
  cache?: string | false;
  /** Caches readings in this process instead of in the folder. */
  memory?: CacheMemory;
}

/** The result of a check: plain data, problems ordered by file and position. */
export interface Report {
  /** The content folder, absolute. */
  root: string;
  problems: Problem[];
  errors: number;
  warnings: number;
  articles: number;
}

/** Checks a content folder. Never throws: a bug of the check itself is reported as `P-CHECK-BUG`. */
export function checkContent(root: string, options: CheckOptions = {}): Promise<Report> {
  return Promise.resolve(inspect(root, options).report);
}

/** A report together with the content index, for tools that need both. */
export interface Inspection {
  report: Report;
  contentIndex: ContentIndex;
}

/** Synchronous `checkContent` that also returns the content index. */
export function inspect(root: string, options: CheckOptions = {}): Inspection {
  const folder = resolve(root);
  const problems: Problem[] = [];
  const settings = reportBugs('site.yaml', problems, () => readSettings(folder, problems)) ?? emptySettings();
  const tree = reportBugs('.', problems, () => readTree(folder, settings.locales)) ?? {
    articles: [],
    pages: [],
    images: [],
    attachments: [],
    problems: [],
  };
  problems.push(...tree.problems);

  const cacheFolder = options.cache ?? defaultCache();
  const cache =
    cacheFolder === false
      ? undefined
      : openCache({ folder: cacheFolder, root: folder, key: readingKey(settings), memory: options.memory });
  const articles = applyDefaults(
    readArticles({ root: folder, files: tree.articles, settings, cache }, problems),
    settings,
    problems,
  );
  const pages = tree.pages.flatMap((file) => readTextPage(folder, file, problems) ?? []);
  const found: ContentSources = {
    settings,
    articles,
    textPages: pages,
    deleted: deletedAnswers(folder, cacheFolder),
    root: folder,
    publicRoot: options.publicRoot ?? publicRoot(),
    images: tree.images,
    attachments: tree.attachments,
    today: () => todayIn(settings.timeZone, options.now ?? new Date()),
  };
  const contentIndex =
    reportBugs('.', problems, () => createContentIndex(found)) ??
    createContentIndex({ ...found, articles: [], textPages: [], deleted: [] });
  const hinted =
    reportBugs('.', problems, () => withOwnExamples(contentIndex)) ?? ((article: Article) => article.problems);
  for (const article of articles) {
    problems.push(...hinted(article));
    reportBugs(article.file, problems, () =>
      problems.push(...referenceProblems(article, contentIndex), ...linkProblems(article, contentIndex)),
    );
  }
  for (const page of pages) {
    problems.push(...page.problems);
    reportBugs(page.file, problems, () =>
      problems.push(...bodyReferenceProblems(page, contentIndex), ...linkProblems(page, contentIndex)),
    );
  }
  for (const pass of [
    ...passes,
    (index: ContentIndex) => spellingProblems(index, undefined, cache?.suggestions),
    ...rules.map((rule) => (index: ContentIndex) => runRule(rule, index)),
  ])
    reportBugs('.', problems, () => problems.push(...pass(contentIndex)));
  cache?.save();

  return {
    report: makeReport({ root: folder, articles: articles.length }, problems, options.strict === true),
    contentIndex,
  };
}

/** The default cache folder, inside `node_modules`; `false` where there is none. */
function defaultCache(): string | false {
  return existsSync('node_modules') && resolve('node_modules', '.cache', 'prontuario');
}

interface ArticleFiles {
  root: string;
  files: readonly string[];
  settings: Settings;
  cache: Cache | undefined;
}

function readArticles({ root, files, settings, cache }: ArticleFiles, problems: Problem[]): Article[] {
  const languages = [...new Set(files.map((file) => file.split('/')[1] ?? ''))];
  const styles = new Map(
    languages.map((locale) => {
      const wording = settings.wording[locale];
      return [
        locale,
        { plainWords: wording && compilePlainWords(wording), isSpeltRight: spellCheckerOf(settings, locale) },
      ];
    }),
  );
  return files.flatMap((file) => {
    const path = join(root, file);
    let stamp = fingerprint(path);
    let reading = cache?.get(file, stamp);
    if (!reading) {
      reading = readArticleFile(path, file, styles.get(file.split('/')[1] ?? '') ?? noStyleRules);
      // Cached only when the file did not change while it was read and the reading did not fail.
      if (reading.problems.some((one) => one.code === 'P-CHECK-BUG') || fingerprint(path) !== stamp) stamp = '';
      cache?.set(file, stamp, reading);
    }
    problems.push(...reading.problems);
    const { article } = reading;
    // The data of a file with errors may be incomplete.
    if (article && ![...reading.problems, ...article.problems].some(({ severity }) => severity === 'error'))
      rememberFrontmatter(root, file, { stamp, front: article.front as ArticleFrontmatter });
    return article ?? [];
  });
}

/** Digest of everything besides its file that a reading depends on. */
function readingKey(settings: Settings): string {
  const context = settings.locales.map((locale) => [locale, settings.wording[locale], ownWords(settings, locale)]);
  return hash([programKey(), dictionaryVersions(), settings.defaultLocale, JSON.stringify(context)].join('\0'));
}

const noStyleRules: StyleRules = { plainWords: undefined, isSpeltRight: undefined };

function readArticleFile(path: string, file: string, rules: StyleRules): CachedReading {
  const { lines, problems } = readTextFile(path, file, sizeLimits.article);
  const article = lines && reportBugs(file, problems, () => readArticle(file, lines, rules));
  return article ? { article, problems } : { problems };
}

function readTextPage(root: string, file: string, problems: Problem[]): TextPage | undefined {
  const { lines, problems: faults } = readTextFile(join(root, file), file, sizeLimits.article);
  problems.push(...faults);
  return lines && reportBugs(file, problems, () => readPage(file, lines));
}

/** Runs a part of the check and reports an exception as `P-CHECK-BUG`, so that the other files are still checked. */
function reportBugs<T>(file: string, problems: Problem[], run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message.split('\n', 1)[0]}` : String(error);
    problems.push(problem(checkBug, [file, startOfFile], { error: text.slice(0, 200) }));
    return undefined;
  }
}

function makeReport(read: Pick<Report, 'root' | 'articles'>, found: Problem[], strict: boolean): Report {
  const problems = found
    .map((one): Problem => (strict && isStrict(one.code) ? { ...one, severity: 'error' } : one))
    .sort(compareProblems);
  const errors = problems.filter((one) => one.severity === 'error').length;
  return { ...read, problems, errors, warnings: problems.length - errors };
}
