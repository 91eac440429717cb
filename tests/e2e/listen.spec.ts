import { expect, test, type Page } from '@playwright/test';
import { axeInLightAndDark } from './axe.ts';

const path = '/consegna/costo-della-consegna/';

/**
 * A browser without display has no voices: the platform's interface is played, with a voice for each language and the events that a
 * voice which tells of its words sends. `window.heard` holds what was said; `advance` says the next word.
 */
async function giveVoices(page: Page, languages: string[]): Promise<void> {
  await page.addInitScript((langs) => {
    const heard: string[] = [];
    let saying: Utterance | undefined;
    let next = 0;
    class Utterance extends EventTarget {
      lang = '';
      voice: unknown;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const tell = (to: Utterance, type: string, more = {}) => to.dispatchEvent(Object.assign(new Event(type), more));
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => langs.map((lang) => ({ lang, name: lang, default: false, localService: true })),
      speak(one: Utterance) {
        [saying, next] = [one, 0];
        heard.push(`${one.lang} ${one.text}`);
        tell(one, 'start');
      },
      cancel: () => (saying = undefined),
    });
    const advance = () => {
      if (!saying) return false;
      const word = [...saying.text.matchAll(/\S+/g)][next++];
      tell(saying, word ? 'boundary' : 'end', { name: 'word', charIndex: word?.index });
      return true;
    };
    for (const [name, value] of Object.entries({ speechSynthesis: speech, SpeechSynthesisUtterance: Utterance }))
      Object.defineProperty(window, name, { value });
    Object.assign(window, { heard, advance });
  }, languages);
}

interface Played extends Window {
  heard: string[];
  advance(): boolean;
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as Played).heard);
const advance = (page: Page) => page.evaluate(() => (window as unknown as Played).advance());
/** What is marked, under the name of a mark. */
const marked = (page: Page, name: string) =>
  page.evaluate((mark) => [...(CSS.highlights.get(mark) ?? [])].map(String).join('|'), `listen-${name}`);
const listen = (page: Page, name = 'Ascolta') => page.getByRole('button', { name });

test('a reader hears an answer, sees what is said, pauses, goes on and stops, by keyboard alone', async ({ page }) => {
  await giveVoices(page, ['en-US', 'it-IT']);
  await page.goto(path);
  await page.keyboard.press('Shift');
  await listen(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => heard(page)).toEqual(['it-IT Quanto costa la consegna?']);
  await advance(page);
  expect(await marked(page, 'sentence')).toBe('Quanto costa la consegna?');
  expect(await marked(page, 'word')).toBe('Quanto');
  const said = async () => (await heard(page)).at(-1) ?? '';
  // On to an amount: what is said in words is marked in figures.
  let word = '';
  while (!word.includes('€') && (await advance(page))) word = await marked(page, 'word');
  expect(word).toContain('€');
  expect(await said()).toMatch(/ euro\b/);
  expect(await said()).not.toContain('€');

  const before = await said();
  await page.keyboard.press('Enter');
  await expect(listen(page, 'Riprendi')).toBeFocused();
  expect(await advance(page)).toBe(false);
  expect(await marked(page, 'sentence')).toBe('');
  await page.keyboard.press(' ');
  await expect(listen(page, 'Pausa')).toBeFocused();
  await expect.poll(said).toBe(before);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(listen(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(said).toBe('it-IT Quanto costa la consegna?');
  await page.keyboard.press('Escape');
  await expect(listen(page)).toBeVisible();
  expect(await marked(page, 'sentence')).toBe('');
});

test('it reads question, short answer, headings, items and rows to the end, and nothing that is there to be pressed', async ({
  page,
}) => {
  await giveVoices(page, ['it-IT']);
  await page.goto(path);
  await page.keyboard.press('Shift');
  await listen(page).click();
  await expect.poll(() => heard(page)).toHaveLength(1);
  await page.evaluate(() => {
    while ((window as unknown as Played).advance());
  });
  await expect(listen(page)).toBeVisible();
  const all = (await heard(page)).map((one) => one.replace('it-IT ', ''));
  const written = await page.evaluate(() =>
    [...document.querySelectorAll('.answer .prose :is(h2, h3, li)')].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    ),
  );
  expect(written.length).toBeGreaterThan(1);
  for (const text of written.filter((one) => /^[\p{L} ,]+$/u.test(one.replace('#', ''))))
    expect(all).toContain(text.replace('#', '').trim());
  expect(all.join(' ')).not.toMatch(/In breve|Ascolta|Ferma|#|\d+,\d\d/);
});

test('without a voice of the language, or where it comes late, nothing is offered before it is there', async ({
  page,
}) => {
  await giveVoices(page, ['en-US', 'de-DE']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(path);
  await page.keyboard.press('Shift');
  await expect.poll(() => asked.some((one) => /listen/.test(one))).toBe(true);
  await page.waitForLoadState('networkidle');
  await expect(listen(page)).toHaveCount(0);
  expect(asked.filter((one) => /_listen|read-aloud/.test(one))).toEqual([]);
  await page.evaluate(() => {
    Object.assign(speechSynthesis, { getVoices: () => [{ lang: 'it_IT', default: true }] });
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await expect(listen(page)).toBeVisible();
  expect(asked.filter((one) => /read-aloud/.test(one))).toEqual([]);
});

for (const width of [390, 1280])
  test(`the button moves nothing of the page and has no fault that a machine finds at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await giveVoices(page, ['it-IT']);
    await page.goto(path);
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.answer *')]
          .filter((one) => !one.closest('.listen'))
          .map((one) => one.getBoundingClientRect())
          .map(({ x, y, width: wide, height }) => [x, y, wide, height].join()),
      );
    const before = await places();
    await page.keyboard.press('Shift');
    await expect(listen(page)).toBeVisible();
    expect(await places()).toEqual(before);
    expect((await listen(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await listen(page).click();
    await expect(listen(page, 'Pausa')).toBeInViewport();
    expect(await places()).toEqual(before);
    expect(await axeInLightAndDark(page)).toEqual([]);
  });
