import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What a runner's own report says. */
export interface Results {
  passed: number;
  failed: number;
  skipped: number;
  /** File and name of each test that failed. */
  failures: string[];
  /** File and name of each test that failed first and passed when tried again: neither passed nor failed. */
  flaky: string[];
  /** Groups of tests that say in their names why they did not run. */
  notRun: string[];
  files: { file: string; seconds: number }[];
}

const nothing = (): Results => ({ passed: 0, failed: 0, skipped: 0, failures: [], flaky: [], notRun: [], files: [] });
const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { name: string; assertionResults: { status: string; ancestorTitles: string[]; title: string }[] }[];
}

/** The report of `vitest --reporter=json` and the file of `config/durations.ts`; nothing while there is none. */
export function vitestResults(path: string, durations: string): Results {
  const report = read(path) as VitestReport | undefined;
  if (!report) return nothing();
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    failures: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ ancestorTitles, title }) => [relative('', name), ...ancestorTitles, title].join(' › ')),
    ),
    flaky: [],
    notRun: [...new Set(skipped.map(({ ancestorTitles: [group], title }) => group ?? title))],
    files: (read(durations) ?? []) as Results['files'],
  };
}

interface PlaywrightSuite {
  file: string;
  suites?: PlaywrightSuite[];
  specs: {
    title: string;
    file: string;
    line: number;
    tests: { projectName: string; status: string; results: { duration: number }[] }[];
  }[];
}

const secondsOf = ({ specs, suites = [] }: PlaywrightSuite): number =>
  specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results)).reduce((sum, one) => sum + one.duration, 0) /
    1000 +
  suites.reduce((sum, suite) => sum + secondsOf(suite), 0);

/** Project, file, line and name of the tests that ended in a way. */
const testsThat = (status: 'unexpected' | 'flaky', { specs, suites = [] }: PlaywrightSuite): string[] => [
  ...specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter((test) => test.status === status)
      .map(({ projectName }) => `[${projectName}] tests/e2e/${file}:${line} › ${title}`),
  ),
  ...suites.flatMap((suite) => testsThat(status, suite)),
];

/** The report of Playwright's `json`. */
export function playwrightResults(path: string): Results {
  const report = read(path) as { stats: Record<string, number>; suites: PlaywrightSuite[] } | undefined;
  if (!report) return nothing();
  const { expected = 0, unexpected = 0, skipped = 0 } = report.stats;
  return {
    passed: expected,
    failed: unexpected,
    skipped,
    failures: report.suites.flatMap((suite) => testsThat('unexpected', suite)),
    flaky: report.suites.flatMap((suite) => testsThat('flaky', suite)),
    notRun: [],
    files: report.suites.map((suite) => ({ file: `tests/e2e/${suite.file}`, seconds: secondsOf(suite) })),
  };
}
