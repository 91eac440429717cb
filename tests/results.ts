import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What a runner's own report says. */
export interface Results {
  passed: number;
  failed: number;
  skipped: number;
  /** Groups of tests that say in their names why they did not run. */
  notRun: string[];
  files: { file: string; seconds: number }[];
}

const nothing = (): Results => ({ passed: 0, failed: 0, skipped: 0, notRun: [], files: [] });
const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    assertionResults: { status: string; duration?: number; ancestorTitles: string[]; title: string }[];
  }[];
}

/** The report of `vitest --reporter=json`; nothing while there is none. */
export function vitestResults(path: string): Results {
  const report = read(path) as VitestReport | undefined;
  if (!report) return nothing();
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    notRun: [...new Set(skipped.map(({ ancestorTitles: [group], title }) => group ?? title))],
    files: report.testResults.map(({ name, assertionResults }) => ({
      file: relative('', name),
      seconds: assertionResults.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000,
    })),
  };
}

interface PlaywrightSuite {
  file: string;
  suites?: PlaywrightSuite[];
  specs: { tests: { results: { duration: number }[] }[] }[];
}

const secondsOf = ({ specs, suites = [] }: PlaywrightSuite): number =>
  specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results)).reduce((sum, one) => sum + one.duration, 0) /
    1000 +
  suites.reduce((sum, suite) => sum + secondsOf(suite), 0);

/** The report of Playwright's `json`. A test that passes only when tried again counts as failed. */
export function playwrightResults(path: string): Results {
  const report = read(path) as { stats: Record<string, number>; suites: PlaywrightSuite[] } | undefined;
  if (!report) return nothing();
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky,
    skipped,
    notRun: [],
    files: report.suites.map((suite) => ({ file: `tests/e2e/${suite.file}`, seconds: secondsOf(suite) })),
  };
}
