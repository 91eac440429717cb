import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

export interface Inaccessible {
  page: string;
  rule: string;
  markup: string;
}
export type Skipped = 'no-browser' | 'no-packages';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const chromiumPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium: `CHROMIUM_PATH`, else on the path. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env['CHROMIUM_PATH']) return existsSync(env['CHROMIUM_PATH']) ? env['CHROMIUM_PATH'] : undefined;
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => chromiumNames.map((name) => join(folder, name)));
  return [...onPath, ...chromiumPaths].find((file) => existsSync(file));
}

/** Optional packages of the adopter. */
async function tools() {
  try {
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    return { ...(await import('playwright-core')), axe: readFileSync(axe, 'utf8') };
  } catch {
    return undefined;
  }
}

interface Finding {
  id: string;
  nodes: { html: string }[];
}

/** Runs axe on pages in a phone-sized window. In: full addresses and the browser. */
export async function inaccessible(
  addresses: readonly string[],
  chromiumPath: string | undefined,
): Promise<Inaccessible[] | Skipped> {
  if (chromiumPath === undefined) return 'no-browser';
  const found = await tools();
  if (!found) return 'no-packages';
  const browser = await found.chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const faults: Inaccessible[] = [];
    for (const address of addresses) {
      await page.goto(address);
      await page.evaluate(found.axe);
      const violations = await page.evaluate<Finding[]>(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
      );
      const { pathname } = new URL(address);
      for (const { id, nodes } of violations)
        faults.push({ page: pathname, rule: id, markup: nodes[0]?.html.slice(0, 200) ?? '' });
    }
    return faults;
  } finally {
    await browser.close();
  }
}
