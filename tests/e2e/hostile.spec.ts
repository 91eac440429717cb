import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { stringify } from 'yaml';
import { uuidv7 } from '../../src/events/uuid.ts';
import { hostileStrings } from '../fixtures/hostile/strings.ts';
import { freePort } from '../free-port.ts';
import { content, e2eFolder, origin, project, run, type Running } from './site.ts';
import { smallContent } from './small-content.ts';

const [contentPort, votesPort] = [await freePort(), await freePort()];

/** Ways in, each of which the strings have in four disguises, one list of them after the other. */
const vectors = hostileStrings.length / 4;

/** Counts what ran, and every attempt that the policy had to stop: there should be neither. */
async function watch(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.exposeFunction('ran', () => void faults.push(`ran on ${page.url()}`));
  await page.exposeFunction('stopped', (what: string) => void faults.push(`${what} on ${page.url()}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (globalThis as unknown as { stopped(text: string): void }).stopped(`${violatedDirective} ${blockedURI}`),
    ),
  );
  return faults;
}

/** Either mode tells of all that tries to run, so each string is tried in one: in both every way in, each twice disguised. */
const stringsFor = (policy: boolean) =>
  hostileStrings.filter((_, index) => (index + Math.floor(index / 50)) % 2 === Number(policy));

/** Gives what a page might start on its own the time of two frames. */
const settle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** A search is told: whatever is shown of the query has been shown by then. Other tabs search at the same time. */
const told = (page: Page) =>
  expect(page.getByRole('main').getByRole('status').first()).not.toBeEmpty({ timeout: 20_000 });

/** Two tabs that share the work. Out: what ran or was stopped on any page they saw. */
async function inTabs<Task>(
  context: BrowserContext,
  tasks: readonly Task[],
  work: (page: Page, task: Task) => Promise<void>,
): Promise<string[]> {
  const queue = [...tasks];
  const tabs = Array.from({ length: 2 }, async () => {
    const page = await context.newPage();
    const faults = await watch(page);
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) await work(page, task);
    await page.close();
    return faults;
  });
  return (await Promise.all(tabs)).flat();
}

/**
 * Puts one string after the other into the address of an open search page, as history does, and waits until each stands
 * in the field and in what is shown. Throws when one never comes.
 */
const askEach = (page: Page, texts: readonly string[]) =>
  page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('main input[type=search]');
    const main = document.querySelector('main');
    const frame = () => new Promise(requestAnimationFrame);
    const plain = (text = '') => text.replace(/\s+/g, ' ').trim();
    for (const text of all) {
      history.pushState(null, '', `?q=${encodeURIComponent(text)}`);
      location.hash = text;
      dispatchEvent(new PopStateEvent('popstate'));
      const deadline = performance.now() + 20_000;
      while (field?.value !== text || !plain(main?.textContent).includes(plain(text))) {
        if (performance.now() > deadline) throw new Error(`never shown: ${text}`);
        await frame();
      }
      await frame();
    }
  }, texts);

test('there are two hundred, all different, each within what a query may hold', () => {
  expect(new Set(hostileStrings).size).toBe(200);
  expect(hostileStrings.filter((text) => text.length > 200 || !text.includes('ran()'))).toEqual([]);
});

for (const policy of [true, false])
  test.describe(policy ? 'the watch, with the policy' : 'the watch, without the policy', () => {
    test.use({ bypassCSP: !policy });
    test('notices what tries to run', async ({ page }) => {
      const faults = await watch(page);
      await page.goto('/grazie/');
      // Trusted types refuse the handler itself: the page's own code gets an error.
      const handled = page.evaluate(() => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'ran()');
        image.src = '/nothing.png';
        document.body.append(image);
      });
      await handled.catch(() => undefined);
      await expect
        .poll(() => faults)
        .toEqual([expect.stringMatching(policy ? /^(script-src|require-trusted-types)/ : /^ran on/)]);
    });
  });

for (const policy of [true, false])
  test.describe(policy ? 'with the policy' : 'without the policy', () => {
    test.use({ bypassCSP: !policy });

    test('nothing runs that stands in the query or behind the hash', async ({ context }) => {
      // One of ten is loaded with the page, its neighbours follow in its history.
      const some = stringsFor(policy);
      const groups = Array.from({ length: some.length / 10 }, (_, at) => some.slice(at * 10, at * 10 + 10));
      const faults = await inTabs(context, groups, async (page, [text = '', ...others]) => {
        const at = groups.findIndex(([head]) => head === text);
        const hash = at % 2 ? encodeURIComponent(text) : text;
        await page.goto(`${at % 5 === 4 ? '/en/search/' : '/cerca/'}?q=${encodeURIComponent(text)}#${hash}`);
        await told(page);
        await askEach(page, others);
        await settle(page);
      });
      expect(faults).toEqual([]);
    });

    test('nothing runs that stands in an address nobody has', async ({ context }) => {
      const some = stringsFor(policy).filter((_, index) => index % 5 === 0);
      const faults = await inTabs(context, some, async (page, text) => {
        const response = await page.goto(`/consegna/${encodeURIComponent(text)}/?q=${encodeURIComponent(text)}`);
        expect(response?.status(), text).toBe(404);
        await settle(page);
      });
      expect(faults).toEqual([]);
    });
  });

test.describe('from what editors write', () => {
  // One build for all of these.
  test.describe.configure({ mode: 'default' });
  const folder = e2eFolder('hostile');
  const port = contentPort;
  const here = `http://localhost:${port}`;
  let site: Running;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    const { folder: small } = smallContent('hostile/content');
    writeHostileContent(small);
    const env = { PORT: String(port), PRONTUARIO_CONTENT: small, PRONTUARIO_OUT: join(folder, 'dist') };
    // Straight to the build: the check may refuse such content, the pages must stand it all the same.
    const build = pathToFileURL(join(project, 'src/hosting/build.ts')).href;
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', `await (await import(${JSON.stringify(build)})).buildSite()`],
      { cwd: project, env: { ...process.env, ...env }, stdio: 'pipe' },
    );
    site = await run(['src/hosting/cli.ts', 'preview'], env, here);
  });
  test.afterAll(() => site.stop());

  for (const policy of [true, false])
    test.describe(policy ? 'with the policy' : 'without the policy', () => {
      test.use({ bypassCSP: !policy });
      test('nothing runs on any page', async ({ context }) => {
        const answers = globSync('ostile/*/index.html', { cwd: join(folder, 'dist') })
          .sort()
          .map((file) => `/${file.replace('index.html', '')}`);
        expect(answers).toHaveLength(vectors);
        const some = answers.filter((_, index) => index % 2 === Number(policy));
        const pages = ['/', '/tutte/', '/ostile/', '/contatti/', '/grazie/', '/9001/', '/no/', '/en/', ...some];
        const queries = ['ordine', 'script', 'onerror', 'iframe', 'javascript', 'ran', 'zafferano'];
        const faults = await inTabs(context, [...pages, ...queries], async (page, task) => {
          const isPage = task.startsWith('/');
          await page.goto(here + (isPage ? task : `/cerca/?q=${task}`));
          if (!isPage) await told(page);
          await settle(page);
        });
        expect(faults).toEqual([]);
      });
    });

  test('each string is on its page as it was written', () => {
    const page = readFileSync(join(folder, 'dist/tutte/index.html'), 'utf8');
    expect(page).not.toMatch(/<(img|iframe|object|embed|base|marquee|video|audio)\b/i);
    expect(page.match(/zafferano/g)?.length).toBeGreaterThanOrEqual(vectors);
  });
});

test.describe('from what readers send', () => {
  const folder = e2eFolder('hostile-votes');
  const port = votesPort;
  const env = {
    PORT: String(port),
    PRONTUARIO_DATA: folder,
    PRONTUARIO_ORIGINS: origin,
    PRONTUARIO_EVENTS_PER_MINUTE: '100000',
    PRONTUARIO_COMMENTS_PER_HOUR: '100000',
  };

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const collector = await run(['src/collector/cli.ts'], env, `http://127.0.0.1:${port}/healthz`);
    try {
      const envelope = (seq: number) => ({
        ...{
          v: 1,
          id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
          site: new URL(content.site.url).host,
          locale: 'it',
          ageMs: 0,
        },
        ...{ page: 'hostile-page', seq },
      });
      const events = hostileStrings.flatMap((text, seq) => [
        { kind: 'comment', ...envelope(seq), article: 1010, reason: 'unclear', comment: text },
        { kind: 'search', ...envelope(seq), query: text, results: 0 },
      ]);
      for (let at = 0; at < events.length; at += 20) {
        const response = await fetch(`http://127.0.0.1:${port}/api/notes`, {
          method: 'POST',
          headers: { 'content-type': 'text/plain', origin },
          body: JSON.stringify(events.slice(at, at + 20)),
        });
        expect([200, 204]).toContain(response.status);
      }
    } finally {
      await collector.stop();
    }
    execFileSync(process.execPath, ['src/insights/cli.ts', '--out', join(folder, 'report')], {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
  });

  test('nothing runs in the report, which shows it', async ({ page }) => {
    test.setTimeout(120_000);
    const faults = await watch(page);
    const html = readFileSync(join(folder, 'report/insights.html'), 'utf8');
    expect(html).toContain('&lt;img src=x onerror=ran()&gt;');
    await page.goto(pathToFileURL(join(folder, 'report/insights.html')).href);
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    await settle(page);
    expect(faults).toEqual([]);
  });
});

/**
 * Fifty answers of a category of their own, one for each way in: each of its disguises stands in the body and the aliases, two in the
 * answer, one by turns in the question and with the owner. More stand in the settings.
 */
function writeHostileContent(root: string): void {
  const pick = (at: number) => hostileStrings[at % hostileStrings.length] ?? '';
  const localised = (text: string) => ({ it: text, en: text });
  const settings = {
    ...{ name: pick(11).slice(0, 60), title: localised(pick(4)), description: localised(pick(12)) },
    ...{ url: 'https://aiuto.dispensa.example/', companyUrl: 'https://www.dispensa.example/' },
    ...{ locales: ['it', 'en'], defaultLocale: 'it', timeZone: 'Europe/Rome' },
    feedback: { reasons: [0, 13, 22, 41].map((at) => ({ id: `r${at}`, label: localised(pick(at)) })) },
  };
  writeFileSync(join(root, 'site.yaml'), stringify(settings));
  const categories = readFileSync(join(root, 'categories.yaml'), 'utf8');
  const own = [{ id: 'hostile', text: { it: { slug: 'ostile', title: pick(1), description: pick(15) } } }];
  writeFileSync(join(root, 'categories.yaml'), `${categories}\n${stringify(own)}`);
  mkdirSync(join(root, 'articles/it/ostile'), { recursive: true });
  for (let at = 0; at < vectors; at++) {
    const disguised = (disguise: number) => pick((disguise % 4) * vectors + at);
    const front = {
      id: 9001 + at,
      question: `Zafferano ${at}? ${disguised(at)}`.slice(0, 140),
      answer: `Lo zafferano è una spezia, come tutti sanno. ${disguised(at + 1)} ${disguised(at + 2)}`.slice(0, 320),
      aliases: [...[0, 1, 2, 3].map((disguise) => disguised(disguise).slice(0, 140)), 'zafferano'],
      ...{ updated: '2026-11-01', reviewBy: '2027-11-01', owner: disguised(at + 3).slice(0, 80) },
    };
    // In the body only as text: MDX that would be code is refused by the check, and tested there.
    const body = [0, 1, 2, 3].map((disguise) =>
      disguised(disguise).replace(/[<>{}&[\]()`\\!]/g, (sign) => `\\${sign}`),
    );
    writeFileSync(
      join(root, `articles/it/ostile/zafferano-${at}.mdx`),
      `---\n${stringify(front)}---\n\n${body.join('\n\n')}\n`,
    );
  }
}
