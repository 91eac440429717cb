import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { renderPage } from '../../../src/insights/report/page.ts';
import { summarise } from './summary.ts';
import { article, content, event } from './events.ts';
import { seedEvents } from './seed.ts';

const now = Date.UTC(2026, 10, 22, 9);
const centre = content([
  article({ id: 1, question: 'Quando arriva il rimborso?' }),
  article({ id: 2, question: 'Come posso pagare la spesa?', reviewBy: '2026-11-01' }),
  article({ id: 1013, question: 'Dove consegnate la spesa?' }),
]);
const findings = summarise(seedEvents(centre, { now, scale: 2 }), {
  content: centre,
  languages: languagesOf(centre),
  now,
});
const page = renderPage(findings, centre, { lang: 'it' });
const { document } = parseHTML(page);

describe('the page', () => {
  test('is self-contained: no script, no request, no style outside its one sheet', () => {
    expect(document.querySelectorAll('script, link, iframe, img, object, embed, form, base')).toHaveLength(0);
    expect(document.querySelectorAll('[style], [src], [srcset]')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(page).not.toMatch(/\son\w+=|url\(|@import/i);
  });

  test('carries a policy that allows exactly its own style sheet', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
  });

  test('says every chart in a table too, and hides the drawing from those who listen', () => {
    const charts = [...document.querySelectorAll('svg.chart')];
    expect(charts.length).toBeGreaterThan(5);
    for (const chart of charts) expect(chart.getAttribute('aria-hidden')).toBe('true');
    for (const figure of document.querySelectorAll('figure')) expect(figure.querySelector('table')).not.toBeNull();
    for (const fix of document.querySelectorAll('.fixes > li'))
      expect(fix.querySelector('table caption')).not.toBeNull();
  });

  test('has one first heading, no level skipped, and every link of the contents leads somewhere', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
  });

  test('tells of messages that nobody has taken, when there are any', () => {
    const waiting = { ...findings, health: { ...findings.health, undelivered: { late: 3, quarantined: 2 } } };
    const facts = (html: string) => parseHTML(html).document.querySelector('#health .facts')?.textContent ?? '';
    const told = facts(renderPage(waiting, centre, { lang: 'it' })).replace(/\s+/g, ' ');
    expect(told).toContain('Messaggi in attesa da oltre 90 giorni 3 nessuno li ha presi in carico');
    expect(told).toContain('Messaggi in quarantena 2 ');
    expect(facts(page)).not.toContain('Messaggi');
  });

  test('begins with the people who wait beyond the day that was promised', () => {
    const late = {
      ...findings,
      health: { ...findings.health, late: { count: 2, references: ['P-FIRST3', 'P-LATER2'] } },
    };
    const lede = (html: string) => parseHTML(html).document.querySelector('.lede p')?.textContent?.replace(/\s+/g, ' ');
    expect(lede(renderPage(late, centre, { lang: 'it' }))).toContain(
      '2 persone aspettano oltre la data promessa. Le più vecchie: P-FIRST3, P-LATER2.',
    );
    expect(lede(page)).not.toContain('promessa');
  });

  test('names the file and where to edit it, beside what readers wrote', () => {
    const first = document.querySelector('.fixes > li');
    const [worst] = findings.answers;
    expect(first?.querySelector('code')?.textContent).toBe(worst?.file);
    expect(first?.querySelector('a.edit')?.getAttribute('href')).toBe(`https://git.example/edit/${worst?.file}`);
    expect(first?.querySelectorAll('blockquote').length).toBeGreaterThan(0);
  });

  test('comes out the same from the same findings', () => {
    expect(renderPage(findings, centre, { lang: 'it' })).toBe(page);
  });

  test('speaks English too, with no place left unfilled and no word of the other language', () => {
    const english = renderPage(findings, centre, { lang: 'en' });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('What to fix first');
    for (const text of [page, english].map((html) => html.replace(/<style>[^]*?<\/style>/, '')))
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(english).not.toContain('lettori');
  });

  test('of an empty store tells how to begin', () => {
    const nothing = summarise([], { content: centre, languages: new Map(), now });
    const text = parseHTML(renderPage(nothing, centre, { lang: 'en' })).document.querySelector('main')?.textContent;
    expect(text).toContain('Nothing from readers yet');
    expect(text).toContain('npm start');
    expect(text).not.toMatch(/NaN|undefined/);
  });
});

test('a store with votes but no searches, or searches but no votes, gives a whole page', () => {
  for (const kind of ['vote', 'search', 'click', 'comment', 'handoff'] as const) {
    const found = summarise([event({ kind })], { content: centre, languages: languagesOf(centre), now });
    expect(renderPage(found, centre, { lang: 'it' })).not.toMatch(/NaN|undefined|Infinity/);
  }
});
