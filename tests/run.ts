/**
 * `npm test`: everything. What reads the sources runs beside the unit tests, the browser by itself at the end.
 * `--install` also installs what the tests merely like to have. Ends with one line of totals.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './browser.ts';
import { furtherBrowsers } from './browsers.ts';
import { freePort } from './free-port.ts';
import { installFurther } from './install.ts';
import { useSample } from './sample.ts';
import { playwrightResults, vitestResults } from './results.ts';

/** More tests than this that pass only when tried again are a fault of the tests or of the site, not of a busy machine. */
const maxFlaky = 2;
const cache = '.cache/test';
const [vitestReport, playwrightReport] = [resolve(cache, 'vitest.json'), resolve(cache, 'playwright.json')];

interface Step {
  name: string;
  command: string[];
}

const sourceSteps: Step[] = [
  { name: 'content', command: ['node', 'src/authoring/cli.ts', 'check'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'unused code', command: ['npm', 'run', '--silent', 'unused'] },
];
const unitStep: Step = {
  name: 'unit and contract',
  command: [
    'vitest',
    'run',
    '--config',
    'tests/config/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${vitestReport}`,
  ],
};
const browserStep: Step = {
  name: 'end to end',
  command: ['playwright', 'test', '--config', 'tests/config/playwright.config.ts'],
};

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });
if (process.argv.includes('--install')) installFurther();
useSample(resolve(cache, 'public'));
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CHROMIUM_PATH: await findChromium(),
  E2E_PORT: String(await freePort()),
  PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
};

const results: { name: string; ok: boolean; seconds: number }[] = [];

/** Runs a step; what it prints comes as it is said, or whole at its end, so that two at once do not mix. */
async function run({ name, command: [program = '', ...args] }: Step, atOnce: boolean): Promise<void> {
  if (atOnce) console.log(`\n── ${name} ──`);
  const started = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', atOnce ? 'inherit' : 'pipe', atOnce ? 'inherit' : 'pipe'],
    env,
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  const ok = await new Promise<boolean>((done) => {
    child.once('error', (error) => {
      said += `${error.message}\n`;
      done(false);
    });
    child.once('close', (code) => done(code === 0));
  });
  if (!atOnce || said) process.stdout.write(`\n── ${name} ──\n${said}`);
  results.push({ name, ok, seconds: (performance.now() - started) / 1000 });
}

const started = performance.now();
const readSources = async () => {
  for (const step of sourceSteps) await run(step, false);
};
await Promise.all([run(unitStep, true), readSources()]);
await run(browserStep, true);

const [unit, browser] = [vitestResults(vitestReport), playwrightResults(playwrightReport)];
console.log('\n── slowest files ──');
for (const { file, seconds } of [...unit.files, ...browser.files].sort((a, b) => b.seconds - a.seconds).slice(0, 12))
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`);
console.log('\n── summary ──');
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(7)} s`);
console.log(
  `${' '.repeat(8)}${'in all'.padEnd(20)} ${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s`,
);
const missing = furtherBrowsers().filter((one) => one.missing !== undefined);
for (const one of missing) console.log(`NOT RUN  the journeys in ${one.name}: ${one.missing}`);
for (const reason of unit.notRun) console.log(`NOT RUN  ${reason}`);
for (const name of [...unit.failures, ...browser.failures]) console.log(`FAILED  ${name}`);
for (const name of browser.flaky) console.log(`FLAKY   passed only when tried again: ${name}`);
const passed = unit.passed + browser.passed;
const brokenSteps = results.filter(({ ok }) => !ok).length;
const failed = Math.max(unit.failed + browser.failed, brokenSteps);
const flaky = browser.flaky.length;
const skipped = unit.skipped + browser.skipped + missing.length;
const counts = [`${passed} passed`, `${failed} failed`, flaky && `${flaky} flaky`, skipped && `${skipped} skipped`];
console.log(counts.filter(Boolean).join(', '));
process.exitCode = failed || flaky > maxFlaky ? 1 : 0;
