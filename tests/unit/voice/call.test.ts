import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/load.ts';
import { publishedArticles } from '../../../src/content/queries.ts';
import { spokenAnswer } from '../../../src/formats/answer-formats.ts';
import { encodePhoneCode } from '../../../src/phone-code/phone-code.ts';
import { voiceFiles } from '../../../src/voice/files.ts';
import { awkward, content, withArticle } from '../pages/content.ts';
import { VoiceBrowser, type Act } from './interpreter.ts';

const read = (from: Content) => new Map(voiceFiles(from).map(({ path, body }) => [path, String(body())]));
const files = read(content);
const browser = new VoiceBrowser((address) => files.get(address));
const book = { locales: content.site.locales, categories: content.categories.map(({ id }) => id) };

describe.each(content.site.locales)('the call in %s', (locale) => {
  const start = `/voice/${locale}/index.vxml`;
  /** Every document that a caller can reach, by keys alone. */
  const reached = new Set([start]);
  for (const address of reached)
    for (const key of browser.keys(address)) {
      const { goes } = browser.act(address, { key });
      if (typeof goes === 'object') reached.add(goes.to);
    }

  test('leads by keys to every menu and every answer', () => {
    const documents = [...files.keys()].filter(
      (path) => path.startsWith(`/voice/${locale}/`) && path.endsWith('.vxml'),
    );
    expect([...reached].toSorted()).toEqual(documents.toSorted());
    for (const article of publishedArticles(content, locale)) {
      const leaf = `/voice/${locale}/${article.id}.vxml`;
      expect(reached).toContain(leaf);
      expect(browser.hears(leaf)).toContain(spokenAnswer(article).slice(0, 20));
    }
  });

  test('has no dead end: from every step a key leads back to the start or to a person', () => {
    for (const address of reached) {
      if (browser.transfers(address) || address.endsWith('/number.vxml')) continue;
      const keys = browser.keys(address);
      const targets = keys.map((key) => (browser.act(address, { key }).goes as { to: string }).to);
      expect(
        targets.some((to) => to === start || to.endsWith('/person.vxml')),
        address,
      ).toBe(true);
      expect(keys.filter((key) => /[1-9]/.test(key)).length).toBeLessThanOrEqual(9);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('helps a caller who is silent or presses a wrong key, and leads on at the third time', () => {
    for (const address of reached) {
      if (browser.transfers(address)) continue;
      for (const act of ['silence', { key: '#' }] as Act[]) {
        const first = browser.act(address, act);
        expect(first.said.length, address).toBeGreaterThan(5);
        expect(first.goes).toBe('again');
        const third = browser.act(address, act, 3).goes;
        expect(typeof third === 'object' && files.has(third.to), `${address}: ${JSON.stringify(third)}`).toBe(true);
      }
    }
  });

  test('says every key that it takes', () => {
    for (const address of reached)
      for (const key of browser.keys(address))
        expect(browser.hears(address)).toMatch(
          new RegExp(`(?:Premi|Press) ${key === '*' ? '(?:asterisco|star)' : key} `),
        );
  });

  test('repeats an answer on 1, goes on to the next on 2, and to a person with hours on 0', () => {
    const leaf = `/voice/${locale}/1010.vxml`;
    expect(browser.act(leaf, { key: '1' }).goes).toEqual({ to: leaf });
    expect(browser.act(leaf, { key: '2' }).goes).not.toEqual({ to: leaf });
    const { goes: person } = browser.act(leaf, { key: '0' });
    expect(browser.hears((person as { to: string }).to)).toMatch(
      locale === 'it' ? /dalle otto alle ventuno/ : /from eight a\.m\. to nine p\.m\./,
    );
    expect(browser.transfers(`/voice/${locale}/transfer.vxml`)).toBe('tel:+390255501234');
  });

  test('finds an answer by its number and by a phone code, and says when there is none', () => {
    const number = `/voice/${locale}/number.vxml`;
    const leaf = `/voice/${locale}/1010.vxml`;
    expect(browser.act(number, { dials: '1010' }).goes).toEqual({ to: leaf });
    const code = encodePhoneCode({ locale, category: 'delivery', answer: 1010 }, book);
    expect(browser.act(number, { dials: code }).goes).toEqual({ to: leaf });
    const wrong = browser.act(number, { dials: code.replace(/.$/, (last) => String((Number(last) + 1) % 10)) });
    expect(wrong.said.length).toBeGreaterThan(5);
    expect(wrong.goes).toBe('again');
    expect(browser.act(number, { dials: '9' }, 3).goes).toEqual({ to: `/voice/${locale}/person.vxml` });
  });

  test('is the same call as JSON', () => {
    const { nodes, start: first } = JSON.parse(files.get(`/voice/${locale}/tree.json`) ?? '') as {
      start: string;
      nodes: Record<string, { choices: { key: string; to: string }[] }>;
    };
    expect(first).toBe('index');
    for (const [name, { choices }] of Object.entries(nodes))
      for (const { key, to } of choices.filter(() => name !== 'number'))
        expect(browser.act(`/voice/${locale}/${name}.vxml`, { key }).goes).toEqual({
          to: `/voice/${locale}/${to}.vxml`,
        });
  });
});

test('the code of the contact page is spoken of only where that page shows it', () => {
  expect(files.get('/voice/it/number.vxml')).toContain('pagina dei contatti');
  const site = { ...content.site, parts: { ...content.site.parts, phoneCode: false } };
  expect(String(read({ ...content, site }).get('/voice/it/number.vxml'))).not.toContain('pagina dei contatti');
});

test('awkward signs leave the documents well formed', () => {
  const changed = read(withArticle(1010, 'it', { question: awkward, answer: awkward }));
  for (const [path, text] of changed) if (path.endsWith('.vxml')) expect(XMLValidator.validate(text), path).toBe(true);
});

test('more than nine questions are split by a key that leads on', () => {
  const [first] = content.articles.filter(({ locale, id }) => locale === 'it' && id === 1010);
  const many = Array.from({ length: 20 }, (_, at) => ({ ...first!, id: 2001 + at, slug: `r-${at}` }));
  const large = read({ ...content, articles: many });
  const other = new VoiceBrowser((address) => large.get(address));
  expect(other.keys('/voice/it/c-delivery.vxml')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '*']);
  expect(other.act('/voice/it/c-delivery.vxml', { key: '9' }).goes).toEqual({ to: '/voice/it/c-delivery-2.vxml' });
  expect(other.act('/voice/it/c-delivery-3.vxml', { key: '4' }).goes).toEqual({ to: '/voice/it/2020.vxml' });
  expect(large.has('/voice/en/index.vxml')).toBe(false);
});
