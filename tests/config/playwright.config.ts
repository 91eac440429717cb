import { defineConfig, devices } from '@playwright/test';
import { e2eFolder, origin, port } from '../e2e/site.ts';

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  timeout: 60_000,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] || '.cache/test/playwright.json' }],
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
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
