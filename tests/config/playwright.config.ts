import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices, type Project } from '@playwright/test';
import { findHeadlessShell, furtherBrowsers } from '../browsers.ts';
import { e2eFolder, origin, port } from '../e2e/site.ts';
import { isReplaced, useSample } from '../sample.ts';

/**
 * Parts of the browser around the page, which no test looks at: each window prepares pages of its own for the address
 * bar and for new tabs, which costs more than the page under test.
 */
const unseen = [
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
];
/** Pages of made-up hosts load what this machine serves, as they would from a host of the help centre. */
const inTheWay = ['LocalNetworkAccessChecks'];
/** What Playwright itself turns off: of several such lists Chromium heeds the last. */
const ofPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

if (isReplaced) useSample(e2eFolder('public'));

const inChromium = (name: string, executablePath: string | undefined): Project => ({
  name,
  testIgnore: 'webkitgtk*.spec.ts',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--in-process-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${[...ofPlaywright, ...inTheWay, ...unseen].join()}`,
      ],
    },
  },
});
const shell = findHeadlessShell();
/**
 * What the headless shell does otherwise than a browser with windows: it keeps no page to come back to, and has a pointer at rest in
 * the corner, which pages take for a reader. Journeys, leaving, and what must not be loaded before a reader does something are tried
 * in the browser that readers have, with all its motion.
 */
const ofWindows = /(journeys|leaving|ahead|kept-pages|search-loading|all-questions|budgets)\.spec/;
// One window suffices: begun before the others it ends before them, and to begin each further one costs 4 s of processors.
const inWindows = { ...inChromium('whole-chromium', process.env['CHROMIUM_PATH']), grep: ofWindows, workers: 1 };
// Less motion turns off the cross-fade from page to page and nothing else: drawn without a graphics card, it costs a third of a visit.
const still = { contextOptions: { reducedMotion: 'reduce' as const } };
const headless = inChromium('chromium', shell ?? process.env['CHROMIUM_PATH']);
const underWorker = 'offline.spec.ts';
const chromiums: Project[] = [
  inWindows,
  {
    ...headless,
    name: 'service-worker',
    testMatch: underWorker,
    // One browser, begun early: as the last tests of all these would hold up the end. A context that is used again would find the caches of the last test.
    workers: 1,
    use: { ...headless.use, ...still, serviceWorkers: 'allow' },
  },
  {
    ...headless,
    testIgnore: ['webkitgtk*.spec.ts', underWorker],
    grepInvert: ofWindows,
    // One context goes from test to test, emptied of storage, routes and clock: a new one costs 0.2 s of processors. What counts bytes gets new ones above.
    use: { ...headless.use, ...still, reuseContext: true },
  },
];

const projects: Record<string, (programs: Record<string, string>) => Project> = {
  firefox: ({ browser = '' }) => ({
    name: 'firefox',
    // To begin each further one costs 8 s of processors.
    workers: 1,
    testMatch: ['journeys.spec.ts', 'leaving.spec.ts', 'widget.spec.ts'],
    grepInvert: /@plain|@keys-in-frames/,
    use: {
      browserName: 'firefox',
      channel: 'moz-firefox',
      trace: 'off',
      launchOptions: {
        executablePath: fileURLToPath(new URL('../drivers/firefox-bidi.mjs', import.meta.url)),
        // A page kept alive comes back without a sign that Playwright could see over BiDi: here it loads again.
        firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
        env: { ...(process.env as Record<string, string>), FIREFOX_BIN: browser },
      },
    },
  }),
  // Driven by its own driver: the tests open it themselves.
  webkitgtk: () => ({ name: 'webkitgtk', testMatch: 'webkitgtk*.spec.ts' }),
};
const further = furtherBrowsers().flatMap(({ name, missing, programs }) =>
  missing ? [] : (projects[name]?.(programs) ?? []),
);

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../test-results',
  fullyParallel: true,
  // One more than two cores: tests also wait, for the network to fall silent or for what must not come.
  workers: Math.floor(availableParallelism() / 2) + 2,
  // What passes only when tried again is named and counted apart; `tests/run.ts` says how many are too many.
  retries: 1,
  forbidOnly: !!process.env['CI'],
  timeout: 60_000,
  // The usual five seconds are too few on a machine that does other work as well.
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] || '.cache/test/playwright.json' }],
  ],
  // A trace of each test slows all of them: `--trace retain-on-failure` where one is wanted.
  // A service worker answers in place of the network that tests take away or change: one project lets it.
  use: {
    serviceWorkers: 'block',
    baseURL: origin,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    screenshot: 'only-on-failure',
  },
  // Journeys in the other browsers go one after the other: begun first, they leave no core idle at the end.
  projects: [...further, ...chromiums],
  webServer: {
    command: 'node src/hosting/cli.ts start',
    cwd: '../..',
    url: `${origin}/healthz`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
    env: {
      PORT: String(port),
      PRONTUARIO_OUT: e2eFolder('dist'),
      PRONTUARIO_DATA: e2eFolder('data'),
      // Every journey comes from one address here: the bound per reader is tested with the collector itself.
      PRONTUARIO_EVENTS_PER_MINUTE: '10000',
      PRONTUARIO_COMMENTS_PER_HOUR: '1000',
      PRONTUARIO_MESSAGES_PER_HOUR: '1000',
    },
  },
});
