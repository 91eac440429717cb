import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { sampleContent } from '../../sample.ts';
import { loadContent } from '../../../src/content/load.ts';
import { findChromium } from '../../browser.ts';
import { inFolder } from './program.ts';
import { pause } from './sockets.ts';

const project = join(import.meta.dirname, '../../..');
/** The element the site ships, whatever the language. */
const yes = 'prontuario-feedback button[value="1"]';

function answers(origin: string): string[] {
  return loadContent(sampleContent)
    .articles.filter(({ locale, status }) => locale === 'it' && status === 'published')
    .map(({ categorySlug, slug }) => `${origin}/${categorySlug}/${slug}/`);
}

/** The built site and its collector, on one origin, as `npm start` serves them. */
async function startSite(port: number, folder: string) {
  const child = spawn(process.execPath, ['src/hosting/cli.ts', 'start'], {
    cwd: project,
    env: {
      ...process.env,
      PORT: String(port),
      PRONTUARIO_DATA: join(folder, 'data'),
      PRONTUARIO_OUT: join(folder, 'dist'),
      PRONTUARIO_EVENTS_PER_MINUTE: '100000',
    },
    stdio: 'ignore',
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error('The site did not start. Run npm start to see why.');
    if (await fetch(`http://localhost:${port}/healthz`).catch(() => undefined)) break;
    await pause(200);
  }
  const votes = (): number => {
    const db = new DatabaseSync(join(folder, 'data/prontuario.sqlite'), { readOnly: true });
    const { n } = db.prepare(`SELECT count(*) AS n FROM event WHERE kind = 'vote'`).get() as { n: number };
    db.close();
    return n;
  };
  return {
    votes,
    async end() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** A reader who votes and is gone in the same moment, never to come back: no second chance for the queue. */
async function clickAndLeave(browser: Browser, address: string, how: 'navigates' | 'closes'): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  // The element took the form over.
  await page.locator(`${yes}[aria-pressed]`).waitFor();
  await page.evaluate(
    ([selector, away]) => {
      document.querySelector<HTMLButtonElement>(selector ?? '')?.click();
      if (away) location.href = away;
    },
    [yes, how === 'navigates' ? 'about:blank' : ''],
  );
  if (how === 'navigates') await page.waitForURL('about:blank');
  else await page.close();
  // The browser itself stays: what is on its way may arrive.
  setTimeout(() => void context.close(), 3000);
}

/** Ten minutes during which the site's own policy forbids every connection, with reloads; then it is lifted. */
async function blocked(context: BrowserContext, address: string) {
  let forbidden = true;
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document' || !forbidden) return route.continue();
    const response = await route.fetch();
    const policy = (response.headers()['content-security-policy'] ?? '').replace(
      /connect-src[^;]*/,
      "connect-src 'none'",
    );
    return route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.clock.install();
  await page.goto(address);
  await page.locator(yes).click();
  const said = (await page.locator('prontuario-feedback [role=status]').textContent())?.trim();
  const alerts = await page.getByRole('alert').count();
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('notes:1:')).length);
  const waiting: number[] = [];
  for (let minutes = 0; minutes < 10; minutes += 2) {
    await page.clock.fastForward(120_000);
    await page.reload();
    waiting.push(await kept());
  }
  forbidden = false;
  await page.reload();
  await page.clock.fastForward(400_000);
  const deadline = Date.now() + 10_000;
  while ((await kept()) > 0 && Date.now() < deadline) await pause(100);
  return { said, alerts, errors: errors.length, keptAtEachReload: waiting, keptAtTheEnd: await kept() };
}

/** In a real browser: click and leave at once; a transport blocked by policy for ten minutes. */
export async function browser(port: number, leaving = 200): Promise<void> {
  await inFolder(async (folder) => {
    const site = await startSite(port, folder);
    const launched = await chromium.launch({
      executablePath: await findChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const addresses = answers(`http://localhost:${port}`);
      for (const how of ['navigates', 'closes'] as const) {
        const before = site.votes();
        for (let count = 0; count < leaving / 2; count++)
          await clickAndLeave(launched, addresses[count % addresses.length] ?? '', how);
        await pause(4000);
        console.log(`votes, then ${how} at once: ${site.votes() - before} of ${leaving / 2} arrived`);
      }
      const before = site.votes();
      const context = await launched.newContext();
      const story = await blocked(context, addresses[0] ?? '');
      await pause(500);
      console.log('blocked by policy for ten minutes, five reloads:', story, `rows ${site.votes() - before}`);
    } finally {
      await launched.close();
      await site.end();
    }
  });
}
