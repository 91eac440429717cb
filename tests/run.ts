/** `npm test`: everything, in the order in which it fails soonest. Ends with one line of totals. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './browser.ts';
import { furtherBrowsers } from './browsers.ts';
import { freePort } from './free-port.ts';

const cache = '.cache/test';
const [vitestReport, playwrightReport] = [resolve(cache, 'vitest.json'), resolve(cache, 'playwright.json')];

interface Step {
  name: string;
  command: string[];
}

const steps: Step[] = [
  { name: 'content', command: ['node', 'src/editor/cli.ts', 'check'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'unused code', command: ['npm', 'run', '--silent', 'unused'] },
  {
    name: 'unit and contract',
    command: [
      'vitest',
      'run',
      '--config',
      'tests/config/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${vitestReport}`,
    ],
  },
  { name: 'end to end', command: ['playwright', 'test', '--config', 'tests/config/playwright.config.ts'] },
];

/** Passed and failed tests as the runners' own reports count them. */
function counts(): { passed: number; failed: number; skipped: number } {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  if (existsSync(vitestReport)) {
    const report = JSON.parse(readFileSync(vitestReport, 'utf8')) as Record<string, number>;
    sum.passed += report['numPassedTests'] ?? 0;
    sum.failed += report['numFailedTests'] ?? 0;
    sum.skipped += report['numPendingTests'] ?? 0;
  }
  if (existsSync(playwrightReport)) {
    const { stats } = JSON.parse(readFileSync(playwrightReport, 'utf8')) as { stats: Record<string, number> };
    sum.passed += (stats['expected'] ?? 0) + (stats['flaky'] ?? 0);
    sum.failed += stats['unexpected'] ?? 0;
    sum.skipped += stats['skipped'] ?? 0;
  }
  return sum;
}

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CHROMIUM_PATH: await findChromium(),
  E2E_PORT: String(await freePort()),
  PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
};
const results: { name: string; ok: boolean; seconds: number }[] = [];
for (const { name, command } of steps) {
  console.log(`\n── ${name} ──`);
  const [program = '', ...args] = command;
  const started = performance.now();
  const { status } = spawnSync(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  results.push({ name, ok: status === 0, seconds: (performance.now() - started) / 1000 });
}

console.log('\n── summary ──');
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(7)} s`);
for (const { name, missing } of furtherBrowsers())
  if (missing) console.log(`NOT RUN  the journeys in ${name}: ${missing}`);
const { passed, failed, skipped } = counts();
const brokenSteps = results.filter(({ ok }) => !ok).length;
console.log(`${passed} passed, ${Math.max(failed, brokenSteps)} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = brokenSteps ? 1 : 0;
