import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import { languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { renderPage } from '../../../src/insights/report/page.ts';
import { article, content, event } from './events.ts';
import { summarise } from './summary.ts';

const now = Date.UTC(2026, 10, 22, 9);
const centre = content([
  article({ id: 1, question: 'Come faccio un ordine?' }),
  article({
    id: 2,
    question: 'Come posso pagare la spesa?',
    answer: 'Paghi con carta, contanti o buoni, come preferisci.',
  }),
]);
const judge = (events: StoredEvent[]) => summarise(events, { content: centre, languages: languagesOf(centre), now });

/** A visit on a day of November from a network: searches in vain, asks again in other words, opens answer 2. */
function visit(
  query: string,
  date: number,
  networkGroup: number | null,
  actor = `${date} ${networkGroup}`,
): StoredEvent[] {
  const at = Date.UTC(2026, 10, date, 12);
  const common = { eventAt: at, receivedAt: at, networkGroup, actor, page: `page ${query} ${actor} ${date}` };
  return [
    event({ kind: 'search', ...common, seq: 1, query, results: 0 }),
    event({ kind: 'click', ...common, seq: 2, query: 'pagare', results: 3, article: 2 }),
  ];
}

describe('what readers searched for is shown, and an alias proposed,', () => {
  test.each<[string, StoredEvent[][], number]>([
    [
      'when it came from three networks on two days',
      [visit('klarna', 2, 1), visit('klarna', 2, 2), visit('klarna', 3, 3)],
      1,
    ],
    [
      'not when one network sent it as four readers',
      ['a', 'b', 'c', 'd'].map((name, n) => visit('klarna', 2 + (n % 2), 5, name)),
      0,
    ],
    ['not when one person typed it on each of three days', [2, 3, 4].map((date) => visit('klarna', date, 5)), 0],
    ['not when three networks sent it on one day', [1, 2, 3].map((network) => visit('klarna', 2, network)), 0],
    [
      'not when rows without network make up the third',
      [visit('klarna', 2, 1), visit('klarna', 3, 2), visit('klarna', 4, null)],
      0,
    ],
    ['not when no row has a network', [2, 3, 4, 5].map((date) => visit('klarna', date, null, `${date}`)), 0],
  ])('%s', (_, visits, shown) => {
    const found = judge(visits.flat());
    expect(found.searches.map(({ query, alias }) => [query, alias])).toEqual(shown ? [['klarna', 'klarna']] : []);
    expect(found.hiddenSearches).toBe(1 - shown);
    expect(JSON.stringify(found).includes('klarna')).toBe(shown > 0);
  });

  test('without a word that fewer networks added', () => {
    const common = [1, 2, 3].flatMap((network) => visit('klarna', network, network));
    const named = [5, 6, 7].flatMap((date) => visit('klarna marchesini', date, 9));
    expect(JSON.stringify(judge([...common, ...named]))).not.toContain('marchesini');
  });
});

test('an answer that one network opened again and again is not what readers chose', () => {
  const asked = [1, 2, 3, 4].flatMap((network) => visit('klarna', network, network).slice(0, 1));
  const insistent = ['a', 'b', 'c', 'd', 'e'].flatMap((name, n) => visit('klarna', 2 + n, 9, name));
  const [search] = judge([...asked, ...insistent]).searches;
  expect(search).toMatchObject({ query: 'klarna', advice: 'write' });
  expect(search).not.toHaveProperty('alias');
});

describe('the report', () => {
  const of = (network: (n: number) => number | null) =>
    judge(
      Array.from({ length: 60 }, (_, n) =>
        event({ kind: 'vote', networkGroup: network(n), receivedAt: Date.UTC(2026, 10, 2 + (n % 5)) }),
      ),
    );

  test.each(['it', 'en'])('says in words what counts as many, in %s', (lang) => {
    const text = renderPage(judge(visit('klarna', 2, 1)), centre, { lang });
    expect(text).toMatch(
      lang === 'it' ? /almeno tre reti diverse, in almeno due giorni/ : /at least three networks, on at least two days/,
    );
  });

  test('wonders about a proxy when all readers are of one network, and only then', () => {
    expect(
      renderPage(
        of(() => 4),
        centre,
        { lang: 'it' },
      ),
    ).toContain('PRONTUARIO_PROXIES');
    expect(of((n) => n % 2).health.oneNetwork).toBe(false);
    expect(of(() => null).health.oneNetwork).toBe(false);
  });
});
