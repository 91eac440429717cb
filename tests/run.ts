/**
 * `npm test`: everything. What reads the sources, and the build of the site, run beside the unit tests, the browser at the end.
 * `--install` also installs what the tests merely like to have. Ends with one line of totals.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './browser.ts';
import { furtherBrowsers } from './browsers.ts';
import { e2eFolder } from './e2e/folder.ts';
import { freePort } from './free-port.ts';
import { installFurther } from './install.ts';
import { useSample } from './sample.ts';
import { playwrightResults, vitestResults } from './results.ts';

/** More tests than this that pass only when tried again are a fault of the tests or of the site, not of a busy machine. */
const maxFlaky = 2;
const cache = '.cache/test';
const [vitestReport, playwrightReport, durationsFile] = ['vitest.json', 'playwright.json', 'durations.json'].map(
  (file) => resolve(cache, file),
) as [string, string, string];

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
}

const sourceSteps: Step[] = [
  // The browser tests then start from a site that is there, and no processor waits for it.
  { name: 'site', command: ['node', 'src/hosting/cli.ts', 'build'], env: { PRONTUARIO_OUT: e2eFolder('dist') } },
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
    '--reporter=./tests/config/durations.ts',
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
  DURATIONS_FILE: durationsFile,
  // What Node makes of the sources is kept, as the program keeps it: many processes read the same ones.
  NODE_COMPILE_CACHE: resolve('.cache/modules'),
  // Node reads TypeScript itself: Playwright's own loader compiles every file anew in a fresh clone, with nothing else to do meanwhile.
  PW_DISABLE_TS_ESM: '1',
};

const results: { name: string; ok: boolean; seconds: number; cpu: number }[] = [];

/**
 * Processor time of all that ran from here and ended, the programs it started included. Seconds; 0 where only Linux tells.
 * Of a browser without its pages: nobody waits for their processes, so that their time is added to nobody's. That is nearly half
 * of the end-to-end step (21 of 40 s over three specs). What the whole machine counts would count the work of others too.
 */
function endedCpu(): number {
  if (process.platform !== 'linux') return 0;
  const [, afterName = ''] = /\) (.*)/.exec(readFileSync('/proc/self/stat', 'utf8')) ?? [];
  // proc(5): cutime and cstime, in hundredths of a second.
  const [user = 0, system = 0] = afterName.split(' ').slice(13, 15).map(Number);
  return (user + system) / 100;
}
let countedCpu = endedCpu();

/** Runs a step; what it prints comes as it is said, or whole at its end, so that two at once do not mix. */
async function run({ name, command: [program = '', ...args], env: own }: Step, atOnce: boolean): Promise<void> {
  if (atOnce) console.log(`\n── ${name} ──`);
  const started = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', atOnce ? 'inherit' : 'pipe', atOnce ? 'inherit' : 'pipe'],
    env: { ...env, ...own },
    shell: process.platform === 'win32',
  });
  let [said, cpu] = ['', 0];
  child.once('exit', () => {
    // Counted when a program ends: of two steps at once each adds its own.
    const ended = endedCpu();
    [cpu, countedCpu] = [ended - countedCpu, ended];
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  const ok = await new Promise<boolean>((done) => {
    child.once('error', (error) => {
      said += `${error.message}\n`;
      done(false);
    });
    child.once('close', (code) => done(code === 0));
  });
  if (!atOnce || said) process.stdout.write(`\n── ${name} ──\n${said}`);
  results.push({ name, ok, seconds: (performance.now() - started) / 1000, cpu });
}

const started = performance.now();
const readSources = async () => {
  for (const step of sourceSteps) await run(step, false);
};
await Promise.all([run(unitStep, true), readSources()]);
await run(browserStep, true);

const [unit, browser] = [vitestResults(vitestReport, durationsFile), playwrightResults(playwrightReport)];
console.log('\n── slowest files ──');
for (const { file, seconds } of [...unit.files, ...browser.files].sort((a, b) => b.seconds - a.seconds).slice(0, 20))
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`);
console.log('\n── summary ──');
const timeOf = (seconds: number, cpu: number) =>
  `${seconds.toFixed(1).padStart(7)} s${cpu ? `, ${cpu.toFixed(0).padStart(4)} s of processors` : ''}`;
for (const { name, ok, seconds, cpu } of results)
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name.padEnd(20)} ${timeOf(seconds, cpu)}`);
const inAll = results.reduce((sum, { cpu }) => sum + cpu, 0);
const uncounted = inAll ? ', without the pages in browsers' : '';
console.log(
  `${' '.repeat(8)}${'in all'.padEnd(20)} ${timeOf((performance.now() - started) / 1000, inAll)}${uncounted}`,
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
