import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import type { Findings } from '../../../src/insights/findings.ts';
import { decideAliases } from '../../../src/insights/proposals/apply.ts';
import { createFinder, languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { contentCases } from '../../../src/insights/proposals/relevance.ts';
import { renderPage } from '../../../src/insights/report/page.ts';
import { article, content, event } from './events.ts';
import { summarise } from './summary.ts';

const now = Date.UTC(2026, 10, 22, 9);
const centre = content([
  article({
    id: 1,
    question: 'Come faccio un ordine?',
    answer: 'Metti la spesa nel carrello e scegli quando riceverla.',
  }),
  article({
    id: 7,
    question: 'Come seguo il furgone sulla mappa?',
    answer: 'La mappa mostra il furgone e quanto manca al tuo ordine.',
  }),
  article({
    id: 9,
    question: 'Come cambio la parola d’ordine?',
    answer: 'Dal tuo profilo, dove la puoi scegliere di nuovo.',
  }),
]);

/** Visits of as many readers, one a day: each searches, and opens the answer at `rank` if one is named. */
const visits = (count: number, query: string, opened?: number, rank = 1): StoredEvent[] =>
  Array.from({ length: count }, (_, index) => {
    const at = Date.UTC(2026, 10, 2 + (index % 9), 12);
    const common = {
      page: `page-${query}-${opened}-${index}`,
      actor: `${query} ${opened} ${index}`,
      eventAt: at,
      receivedAt: at,
    };
    return [
      event({ kind: 'search', ...common, seq: 1, query, results: 3 }),
      ...(opened ? [event({ kind: 'click', ...common, seq: 2, query, results: 3, rank, article: opened })] : []),
    ];
  }).flat();

function judge(events: StoredEvent[], of = centre): Findings {
  return summarise(events, { content: of, languages: languagesOf(of), now });
}
const applied = (found: Findings, of = centre) =>
  decideAliases(found.searches, {
    content: of,
    finderOf: createFinder,
    casesOf: (locale) => contentCases(of, locale),
    read: () => '---\nquestion: x\n---\n',
  }).decisions;

describe('a search whose readers open an answer below the first', () => {
  const query = "dov'è il mio ordine";
  const found = judge([...visits(5, query, 7, 2), ...visits(5, query)]);
  const [search] = found.searches;

  test('is advised for the answer they opened, which should rank higher', () => {
    expect(createFinder(centre, 'it').find(query).ids.indexOf(7)).toBeGreaterThan(0);
    expect(search).toMatchObject({ advice: 'raise', alias: query, nearest: { id: 7, because: 'readers', readers: 5 } });
    const page = renderPage(found, centre, { lang: 'it' });
    expect(page).toContain('Deve salire');
    expect(page).toContain('Come seguo il furgone sulla mappa?');
    expect(page).not.toMatch(/La più vicina<\/span>\s*<bdi lang="it">Come faccio un ordine/);
  });

  test('gets an alias that --apply takes, and that brings the answer to the first place', () => {
    expect(applied(found)).toMatchObject([{ id: 7, alias: query, found: [{ query, after: 1 }] }]);
    expect(applied(found)[0]).not.toHaveProperty('refusal');
  });
});

test('a reader who came back from one answer and opened another chose the last', () => {
  const events = visits(4, 'il mio ordine', 1).concat(
    visits(4, 'il mio ordine', 1).flatMap((one) =>
      one.kind === 'click' ? [event({ ...one, id: `${one.id.slice(0, -1)}z`, seq: 3, rank: 2, article: 7 })] : [],
    ),
  );
  expect(judge([...events, ...visits(5, 'il mio ordine')]).searches[0]?.nearest).toMatchObject({ id: 7, readers: 4 });
});

test('an answer that stands first gets no alias, which could bring it no further', () => {
  const found = judge(visits(5, 'fare un ordine'));
  expect(found.searches[0]).toMatchObject({ advice: 'reword', nearest: { id: 1, rank: 1 } });
  expect(found.searches[0]?.alias).toBeUndefined();
  expect(applied(found)).toEqual([]);
});

describe('an alias that would push another answer from its place', () => {
  const many = content([
    article({ id: 1, question: 'Come pago con il bonifico?', aliases: ['bonifico'] }),
    article({ id: 2, question: 'Quando arriva il rimborso?' }),
    article({ id: 3, question: 'Dove trovo la ricevuta?' }),
  ]);
  const found = judge(
    [...visits(5, 'bonifico rimborso bonifico', 2, 2), ...visits(5, 'bonifico rimborso bonifico')],
    many,
  );

  test('is offered exactly when --apply takes it, and the report says why not', () => {
    const [search] = found.searches;
    const [decision] = applied(found, many);
    expect(search?.alias === undefined).toBe(decision?.refusal !== undefined);
    expect(search?.refusal).toEqual(decision?.refusal);
  });
});

test('no alias of the report is one that --apply refuses, whatever readers searched for and opened', () => {
  const queries = [
    'ordine',
    'consegna',
    'mappa',
    'parola',
    'profilo ordine',
    'carrello',
    'klarna',
    'dove guardo',
    'come cambio la parola d’ordine',
  ];
  const events = queries.flatMap((query, index) => [
    ...visits(5, query, [7, 1, 9][index % 3], 2),
    ...visits(4 + index, query),
  ]);
  const found = judge([...events, ...visits(6, 'volantino settimanale')]);
  const offered = found.searches.flatMap(({ alias }) => alias ?? []);
  const refused = applied(found)
    .filter(({ refusal }) => refusal)
    .map(({ alias }) => alias);
  expect(offered.length).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  expect(offered.filter((alias) => refused.includes(alias))).toEqual([]);
});
