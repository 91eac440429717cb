import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

async function installed(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const { chromium } = await import('@playwright/test');
  return [...onPath, ...places, chromium.executablePath()].find((file) => existsSync(file));
}

function run(command: string, args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/**
 * The Chromium that the browser tests drive: `CHROMIUM_PATH`, one on this machine, else one installed now.
 * Out: its path. Throws with what to install when none can be had.
 */
export async function findChromium(): Promise<string> {
  const found = await installed();
  if (found) return found;
  console.log('No Chromium found: installing one for the browser tests.');
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  const downloaded = await installed();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && run('apt-get', ['update'])) {
    const install = (...packages: string[]) =>
      run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
    // Without windows the same engine costs half the processor time; older systems do not package it apart.
    if (!install('chromium', 'chromium-headless-shell')) install('chromium');
  }
  const packaged = await installed();
  if (packaged) return packaged;
  throw new Error(
    'The browser tests need Chromium and it could not be installed. Install it with your system’s packages ' +
      '(Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome, then run npm test again.',
  );
}
