import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A further browser in which the journeys run when it is there. */
export interface Browser {
  name: 'firefox' | 'webkitgtk';
  /** What is missing, in words; nothing when it can run. */
  missing: string | undefined;
  /** Programs by name. */
  programs: Record<string, string>;
}

const miniBrowsers = ['4.1', '4.0', '6.0'].flatMap((version) =>
  ['x86_64-linux-gnu', 'aarch64-linux-gnu', ''].map((arch) =>
    join('/usr/lib', arch, arch ? `webkit2gtk-${version}` : `webkitgtk-${version}`, 'MiniBrowser'),
  ),
);

function onPath(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** Chromium without windows, where one is found: `HEADLESS_SHELL_PATH`, else one on the path. The same engine for half of the processor time. */
export const findHeadlessShell = (): string | undefined =>
  process.env['HEADLESS_SHELL_PATH'] || onPath('chromium-headless-shell', 'chrome-headless-shell');

/** The first Firefox that knows the WebDriver BiDi commands which Playwright sends on opening a page. */
const oldestFirefox = 143;
const getFirefox = 'npm test -- --install, or apt-get install firefox-esr';

/** Why a Firefox cannot run the journeys, in words; nothing when it can. */
function firefoxFault(program: string | undefined): string | undefined {
  if (!program) return `no Firefox was found (${getFirefox})`;
  const version = Number(
    / (\d+)\./.exec(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? oldestFirefox,
  );
  return version < oldestFirefox
    ? `${program} is Firefox ${version}, too old for Playwright, which needs ${oldestFirefox} (${getFirefox})`
    : undefined;
}

/** The browsers besides Chromium, each with its programs or with what to install. */
export function furtherBrowsers(): Browser[] {
  const firefox = process.env['FIREFOX_BIN'] || onPath('firefox-esr', 'firefox');
  const webkit = {
    driver: onPath('WebKitWebDriver'),
    browser: miniBrowsers.find((file) => existsSync(file)),
    display: onPath('Xvfb'),
  };
  const missing = Object.entries(webkit).flatMap(([program, file]) => (file ? [] : [program]));
  return [
    { name: 'firefox', missing: firefoxFault(firefox), programs: { browser: firefox ?? '' } },
    {
      name: 'webkitgtk',
      missing: missing.length
        ? `its ${missing.join(' and ')} was not found (npm test -- --install, or apt-get install webkit2gtk-driver xvfb)`
        : undefined,
      programs: webkit as Record<string, string>,
    },
  ];
}
