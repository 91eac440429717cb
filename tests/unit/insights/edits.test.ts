import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { renderPage } from '../../../src/insights/report/page.ts';
import { article, content, event } from './events.ts';
import { summarise } from './summary.ts';

const now = Date.UTC(2026, 10, 22, 9);
const centre = content([
  article({ id: 1, question: 'Quando arriva il rimborso?', updated: '2026-11-10' }),
  article({ id: 2, question: 'Come posso pagare la spesa?', updated: '2026-11-12' }),
  article({ id: 3, question: 'Dove consegnate la spesa?', updated: '2026-11-14' }),
]);
const votes = (id: number, day: string, yes: number, no: number) =>
  Array.from({ length: yes + no }, (_, n) => {
    const at = Date.parse(`${day}T${String(8 + (n % 12)).padStart(2, '0')}:00:00Z`);
    return event({ kind: 'vote', article: id, vote: n < yes ? 1 : 0, eventAt: at, receivedAt: at });
  });
const searched = (query: string, results: number, opened?: number) =>
  [1, 2, 3, 4].flatMap((n) => {
    const at = Date.UTC(2026, 10, 2 + n, 12);
    const common = { eventAt: at, receivedAt: at, actor: `${query} ${n}`, networkGroup: n, page: `page-${query}-${n}` };
    return [
      event({ kind: 'search', ...common, seq: 1, query, results }),
      ...(opened ? [event({ kind: 'click', ...common, seq: 2, query: 'pagare', results: 3, article: opened })] : []),
    ];
  });
const findings = summarise(
  [
    ...votes(1, '2026-11-05', 20, 30),
    ...votes(1, '2026-11-10', 0, 40),
    ...votes(1, '2026-11-15', 45, 5),
    ...votes(2, '2026-11-05', 8, 2),
    ...votes(2, '2026-11-16', 2, 1),
    ...votes(3, '2026-11-05', 9, 2),
    ...searched('volantino', 0),
    ...searched('satispay', 0, 2),
  ],
  { content: centre, languages: languagesOf(centre), now },
);
const page = (lang: string) => parseHTML(renderPage(findings, centre, { lang })).document;
const textOf = (node: { textContent: string | null } | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('an edited answer', () => {
  test('is told with the votes before and after its day, and how far chance explains the difference', () => {
    const { edit } = findings.answers.find(({ id }) => id === 1) ?? {};
    expect(edit).toMatchObject({ before: { count: 20, of: 50 }, after: { count: 45, of: 50 } });
    // Newcombe's tenth method, from the two Wilson intervals (0.276–0.538, 0.786–0.957).
    expect(edit?.change).toMatchObject({ direction: 'better' });
    expect(edit?.change.change).toBeCloseTo(0.5, 6);
    expect(edit?.change.low).toBeCloseTo(0.3211, 3);
    expect(edit?.change.high).toBeCloseTo(0.6362, 3);
  });

  test('stands in the list of edits, the latest first, unless nobody voted since', () => {
    const rows = [...page('it').querySelectorAll('#edits tbody tr')].map(textOf);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/Come posso pagare .*80% su 1067% su 3Non si può ancora dire: -13 punti/);
    expect(rows[1]).toMatch(/Quando arriva .*40% su 5090% su 50La modifica ha aiutato: \+50 punti fra \+32 e \+64/);
  });
});

describe('searches that ended without an answer', () => {
  test.each(['it', 'en'])('are parted by whether an answer is to be written or made easier to find, in %s', (lang) => {
    const asked = (id: string) => [...page(lang).querySelectorAll(`#${id} q`)].map(textOf);
    expect(asked('write')).toEqual(['volantino']);
    expect(asked('reword')).toEqual(['satispay']);
  });
});

test('every item of the report has a link to itself, which does not tell what readers typed', () => {
  const document = page('it');
  const items = [...document.querySelectorAll('.fixes > li, .searches > li')];
  expect(items.length).toBeGreaterThan(3);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const item of items) expect(item.querySelector(`a.item[href="#${item.id}"]`)).not.toBeNull();
  expect(items.map(({ id }) => id).join()).not.toMatch(/volantino|satispay/);
});
