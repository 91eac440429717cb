import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { addressOf } from '../../src/content/links.ts';
import { axeFaults, onlyColours } from './axe.ts';
import { content, e2eFolder } from './site.ts';
import { open, states, templates } from './templates.ts';

const all = Object.entries(templates);
/** Where the page is the site itself, and the title its name. */
const homes = content.site.locales.map(
  (locale) => (locale === content.site.defaultLocale ? '' : `${locale}/`) + 'index.html',
);
const answers = content.articles
  .filter(({ status }) => status === 'published')
  .map((article) => addressOf(content, { article, locale: article.locale }));

/** Each template by its address, and each state that only a reader's doing brings about. */
const everything: [string, (page: Page) => Promise<void>][] = [
  ...all.map(([name, path]): [string, (page: Page) => Promise<void>] => [name, (page) => open(page, path)]),
  ...Object.entries(states),
];

/** What a template is here for, so that none loses its subject unnoticed. */
const marks: Record<string, string> = {
  'answer with a table': '.prose table td',
  'answer with a table of contents': 'nav.contents li:nth-child(4) a',
  'search with answers': 'main .search-hit a',
};

const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off by itself, being experimental: what is seen on a control is part of its name.
  rules: { 'label-content-name-mismatch': { enabled: true } },
};

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What a finger can press, smaller than it should be; links inside a sentence are excused (WCAG 2.2, 2.5.8). */
const smallTargets = (page: Page, primary = false) =>
  page.evaluate((primaryOnly) => {
    const least = primaryOnly ? 44 : 24;
    const chosen = primaryOnly
      ? 'button, .button, .channel-action, .site-nav a, .site-footer a, input:not([type=radio], [type=checkbox], [type=hidden]), summary'
      : 'a[href], button, input:not([type=hidden]), textarea, summary';
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      element.closest('p, li, td, label')?.textContent?.trim() !== element.textContent?.trim();
    /** The label that belongs to a control is pressed as well. */
    const box = (element: Element) => (element.closest('label') ?? element).getBoundingClientRect();
    return [...document.querySelectorAll(chosen)]
      .filter((element) => visible(element) && !element.closest('.visually-hidden') && !inSentence(element))
      .filter((element) => Math.min(box(element).width, box(element).height) < least - 0.5)
      .map(
        (element) =>
          `${element.outerHTML.slice(0, 90)} ${Math.round(box(element).width)}×${Math.round(box(element).height)}`,
      );
  }, primary);

/** What is covered when it has the focus, in a window as low as the on-screen keyboard leaves it. */
async function coveredStops(page: Page): Promise<string[]> {
  const covered: string[] = [];
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'end';
      const { left, top, right, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const seen = document.elementFromPoint(x, y);
      const clear = bottom > 0 && top < innerHeight && seen && (element.contains(seen) || seen.contains(element));
      return clear ? '' : `${element.outerHTML.slice(0, 90)} under ${seen?.outerHTML.slice(0, 60)}`;
    });
    if (found === 'end') break;
    if (found) covered.push(found);
  }
  return covered;
}

/** Controls whose edge is not to be seen on all four sides. */
const frameless = (page: Page) =>
  page.evaluate(() => {
    const sides = ['top', 'right', 'bottom', 'left'];
    const ground = (node: Element | null): string => {
      const colour = node ? getComputedStyle(node).backgroundColor : 'Canvas';
      return node && /, 0\)$|transparent/.test(colour) ? ground(node.parentElement) : colour;
    };
    const framed = (element: Element) => {
      const style = getComputedStyle(element);
      return sides.every((side) => {
        const of = (what: string) => style.getPropertyValue(`border-${side}-${what}`);
        return (
          Number.parseFloat(of('width')) > 0 && of('style') !== 'none' && of('color') !== ground(element.parentElement)
        );
      });
    };
    const chosen = 'button, a.button, input:not([type=hidden], [type=radio], [type=checkbox]), textarea';
    for (const details of document.querySelectorAll('details')) details.open = true;
    return (
      [...document.querySelectorAll(chosen)]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
        // The field and its button stand in one frame: the form's.
        .filter((element) => !framed(element.closest('.search-form') ?? element))
        .map((element) => element.outerHTML.slice(0, 90))
    );
  });

/** What would move though the reader asked for less motion. */
const movingParts = (page: Page) =>
  page.evaluate(() => [
    ...document.getAnimations().map(String),
    ...[...document.querySelectorAll('*')]
      .filter((element) => !/^(0s(, 0s)*)$/.test(getComputedStyle(element).transitionDuration))
      .map((element) => element.outerHTML.slice(0, 80)),
    ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['smooth scrolling'] : []),
  ]);

/** How far a page sticks out with letters twice the size, as text-only zoom makes them: the browser's own font size. */
const overWhenEnlarged = () => {
  document.documentElement.style.setProperty('font-size', '200%');
  document.querySelector('.feedback')?.setAttribute('data-state', 'no');
  const over = document.documentElement.scrollWidth - innerWidth;
  document.documentElement.style.removeProperty('font-size');
  return over;
};

// One visit for all that can be seen of a page: each rule is asserted softly, so that one fault hides no other.
for (const [name, prepare] of everything)
  test(`${name}: has no fault that a machine can find, narrow or wide, light, dark or in forced colours`, async ({
    page,
  }) => {
    const soft = expect.soft;
    const isTemplate = name in templates;
    const faults: string[] = [];
    // The browser itself reports the 404 of the page that is asked for.
    page.on('console', (message) => {
      if (message.type() === 'error' && !(name === 'not found' && message.text().includes('404')))
        faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    const policies: (string | undefined)[] = [];
    page.on('response', (response) => {
      if (response.request().isNavigationRequest()) policies.push(response.headers()['content-security-policy']);
    });

    await page.setViewportSize({ width: 320, height: 640 });
    await prepare(page);
    if (name in marks) await soft(page.locator(marks[name] ?? '').first()).toBeVisible();
    if (name === 'answer with a table')
      await soft(page.getByRole('banner').getByRole('link', { name: 'English' })).toHaveAttribute('lang', 'en');
    soft(await axeFaults(page, rules), '320 px').toEqual([]);
    soft(await overflow(page), 'scrolls sideways at 320 px').toBeLessThanOrEqual(0);
    // 1280 px at 400 % (WCAG 1.4.10).
    await page.setViewportSize({ width: 320, height: 256 });
    soft(await overflow(page), 'scrolls sideways when enlarged four times').toBeLessThanOrEqual(0);
    if (isTemplate) {
      await page.setViewportSize({ width: 390, height: 800 });
      soft(await smallTargets(page), 'targets under 24 px').toEqual([]);
      soft(await smallTargets(page, true), 'targets under 44 px where it matters').toEqual([]);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        await soft(page.getByRole(landmark)).toHaveCount(1);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    soft(await axeFaults(page, rules), '1280 px').toEqual([]);
    soft(await smallTargets(page), 'targets under 24 px on a wide screen').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // In the dark only the colours are others.
    soft(await axeFaults(page, onlyColours), 'dark').toEqual([]);
    if (isTemplate) {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      soft(await movingParts(page), 'moves though less motion was asked for').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
      await page.setViewportSize({ width: 320, height: 300 });
      await prepare(page);
      soft(await coveredStops(page), 'covered while it has the focus').toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      soft(await page.evaluate(overWhenEnlarged), 'sticks out with letters twice the size').toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    soft(await frameless(page), 'without a border in forced colours').toEqual([]);

    soft(faults, 'errors on the console').toEqual([]);
    for (const policy of policies) soft(policy).toContain("default-src 'none'");
    expect(policies.length).toBeGreaterThan(0);
  });

test.describe('without the policy, which lets no page be replaced by another', () => {
  test.use({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  test('no answer sticks out of the narrowest screen with letters twice the size', async ({ page }) => {
    await page.goto(answers[0] ?? '');
    for (const path of answers) {
      const html = readFileSync(join(e2eFolder('dist'), path, 'index.html'), 'utf8');
      // The same markup and sheets as a visit shows, for a tenth of its cost.
      await page.evaluate((text) => {
        const next = new DOMParser().parseFromString(text, 'text/html').documentElement;
        document.replaceChild(document.adoptNode(next), document.documentElement);
      }, html);
      expect.soft(await page.evaluate(overWhenEnlarged), path).toBeLessThanOrEqual(0);
    }
  });
});

test('nothing is covered where a language is suggested at the foot of the screen', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 320, height: 500 } });
  await page.goto('/consegna/');
  const offer = page.locator('.suggest');
  await expect(offer).toBeVisible();
  const top = (await offer.boundingBox())?.y ?? 0;
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const bottom = await page.evaluate(() => {
      const element = document.activeElement;
      // Behind the last link nothing is in focus, and the browser names the body.
      const isLink = element && element !== document.body && !element.closest('.suggest');
      return isLink ? element.getBoundingClientRect().bottom : 0;
    });
    expect(bottom).toBeLessThanOrEqual(top + 1);
    if (await page.evaluate(() => document.activeElement === document.body)) break;
  }
  await page.close();
});

test('every page says its name first, and no two pages have the same', () => {
  const dist = e2eFolder('dist');
  const titles = new Map<string, string>();
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const { document } = parseHTML(readFileSync(join(dist, file), 'utf8'));
    // A short link has the name of the page it leads to.
    if (document.querySelector('meta[http-equiv=refresh]')) continue;
    const { title } = document;
    const same = titles.get(title);
    expect(same, `${file} and ${same} are both "${title}"`).toBeUndefined();
    titles.set(title, file);
    const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim());
    expect(headings, file).toHaveLength(1);
    if (!homes.includes(file)) expect(title.startsWith(`${headings[0]} · `), `${file}: ${title}`).toBe(true);
  }
  const published = content.articles.filter(({ status }) => status === 'published');
  expect(titles.size).toBeGreaterThan(published.length);
});
