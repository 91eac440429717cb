import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { checkContent } from '../check/check.ts';
import { messageLanguage } from '../check/message-language.ts';
import { report } from '../check/reporters/report.ts';
import { loadContent } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';
import { buildSite } from '../hosting/build.ts';
import { siteApp } from '../hosting/serve.ts';
import { addressesOf } from '../i18n/paths.ts';
import { findChromium, inaccessible } from './accessibility.ts';
import { missingForHosts } from './headers.ts';
import { followLinks } from './links.ts';
import { verifyWords } from './messages.ts';
import { searchQuestions } from './search.ts';
import { siteUnderTest } from './site-under-test.ts';
import { templateAddresses } from './templates.ts';
import { asksForHelp, UsageError } from '../usage-error.ts';

interface Faults {
  faults?: readonly string[];
  /** Whether it prevents publication; default: yes. */
  isFailure?: boolean;
}

interface Output {
  print(text: string): void;
  warn(text: string): void;
}

const usage = 'npm run verify [-- --lang it|en] [--base-folder]';
/** Maximum faults listed per kind. */
const maxReported = 20;

/** Checks, builds and tries the site, one line per step. Out: 0 all in order, 1 faults, 2 usage error. */
export async function runVerify(args: string[], { print, warn }: Output): Promise<0 | 1 | 2> {
  if (asksForHelp(args)) {
    print(usage);
    return 0;
  }
  let lang: string | undefined;
  let baseFolder: boolean;
  try {
    const options = { lang: { type: 'string' }, 'base-folder': { type: 'boolean' } } as const;
    ({ lang, 'base-folder': baseFolder = false } = parseArgs({ args, options }).values);
    messageLanguage(lang, process.env);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TypeError)) throw error;
    warn(`${error.message}\n${usage}`);
    return 2;
  }
  const words = verifyWords[messageLanguage(lang, process.env)];
  const width = Math.max(...Object.values(words.steps).map(({ length }) => length)) + 2;
  let failed = 0;
  function step(name: keyof typeof words.steps, summary: string, { faults = [], isFailure = true }: Faults = {}) {
    print(`${words.steps[name].padEnd(width)}${summary}`);
    for (const fault of faults.slice(0, maxReported)) print(`  ${fault}`);
    if (faults.length > maxReported) print(`  ${words.more(faults.length - maxReported)}`);
    if (faults.length > 0 && isFailure) failed += 1;
  }

  const checked = await checkContent(contentRoot());
  if (checked.problems.length > 0) print(`${report(checked, { lang })}\n`);
  if (checked.errors > 0) {
    print(`${words.steps.check.padEnd(width)}${words.checkFailed(checked.errors)}`);
    return 1;
  }
  step('check', words.checked(checked.articles, checked.warnings));
  const { folder, pages } = await buildSite({ baseFolder });
  step('build', words.built(pages, relative('.', folder) || folder));

  const content = loadContent();
  const { base } = addressesOf(content.site);
  const under = siteUnderTest(folder, base);
  const links = await followLinks(under, content.site);
  step('links', links.broken.length ? '' : words.followed(links.followed), { faults: links.broken.map(words.broken) });
  const missing = await missingForHosts(folder, under);
  const hostFaults = [...missing.files.map(words.noFile), ...missing.headers.map(words.noHeader)];
  step('hosts', hostFaults.length ? '' : words.hostsFine, { faults: hostFaults });

  const { total, unfound } = await searchQuestions(content, under);
  const lost = unfound.filter(({ place }) => place === 0);
  const lines = unfound.map(words.unfound);
  // A second place is worth a look, but no failure.
  step('search', words.found(total - lost.length, unfound.length - lost.length), {
    faults: lines.length ? [...lines, words.remedy] : [],
    isFailure: lost.length > 0,
  });

  const looked = await checkAccessibility(folder, base, templateAddresses(content));
  if (typeof looked === 'string') step('axe', words.skipped[looked]);
  else
    step('axe', looked.length ? '' : words.accessible(templateAddresses(content).length), {
      faults: looked.map(words.inaccessible),
    });
  print(`\n${failed === 0 ? words.fine : words.failed(failed)}`);
  return failed === 0 ? 0 : 1;
}

/** Serves the folder to a local browser for axe. */
async function checkAccessibility(folder: string, base: string, pages: readonly string[]) {
  const chromium = findChromium();
  // No browser.
  if (chromium === undefined) return inaccessible([], undefined);
  const app = siteApp(folder, base);
  return new Promise<Awaited<ReturnType<typeof inaccessible>>>((done, failed) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      inaccessible(
        pages.map((page) => `http://127.0.0.1:${port}${page}`),
        chromium,
      )
        .then(done, failed)
        .finally(() => server.close());
    });
  });
}
