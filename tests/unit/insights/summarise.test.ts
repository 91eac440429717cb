import fc from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import { languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import type { SummaryOptions } from '../../../src/insights/aggregate/summarise.ts';
import { summarise } from './summary.ts';
import { article, content, event, shuffled } from './events.ts';
import { seedEvents } from './seed.ts';

const now = Date.UTC(2026, 10, 22, 9);
const day = (date: string, hour = 12) => Date.parse(`${date}T00:00:00Z`) + hour * 3_600_000;
const centre = content([
  article({ id: 1, question: 'Quando arriva il rimborso?', aliases: ['soldi indietro'] }),
  article({ id: 1, locale: 'en', question: 'When do I get my refund?', file: 'articles/en/orders/refund.mdx' }),
  article({
    id: 2,
    question: 'Come posso pagare la spesa?',
    answer: 'Paghi con carta o alla consegna, come preferisci tu.',
  }),
  article({ id: 3, question: 'Dove consegnate la spesa?', updated: '2026-11-01', reviewBy: '2026-11-20' }),
]);
const options: SummaryOptions = { content: centre, languages: languagesOf(centre), now };
const summary = (events: StoredEvent[], more: Partial<SummaryOptions> = {}) =>
  summarise(events, { ...options, ...more });
const votes = (n: number, given: Partial<Extract<StoredEvent, { kind: 'vote' }>>) =>
  Array.from({ length: n }, () => event({ kind: 'vote', ...given }));
const searches = (n: number, query: string, results: number) =>
  Array.from({ length: n }, (_, index) => event({ kind: 'search', query, results, ...onDay(index) }));
/** Noon of one of twelve days, one after another. */
const onDay = (index: number) => {
  const at = day('2026-11-02') + (index % 12) * 86_400_000;
  return { eventAt: at, receivedAt: at };
};

test('what came while a clock was wrong counts nowhere: from tomorrow, or older than anything is kept', () => {
  const at = (date: string) =>
    ({ kind: 'vote', article: 1, vote: 1, eventAt: day(date), receivedAt: day(date) }) as const;
  const events = ['2026-11-02', '2027-12-24', '1970-01-02'].map((date) => event(at(date)));
  const { totals, period, weeks } = summary(events);
  expect([totals.raw.yes, period]).toEqual([1, { from: '2026-11-02', to: '2026-11-22' }]);
  expect(weeks).toHaveLength(3);
});

test('what the canary sends counts nowhere, as events and as daily counts', () => {
  const canary = event({ kind: 'canary', article: 1, vote: 0 });
  const count = {
    ...{ day: '2026-11-03', site: 'help.example', locale: 'it', kind: 'canary' as const, article: 1, vote: 0 as const },
    ...{ reason: null, channel: null, found: null, raw: 5, effective: 5 },
  };
  const one = event({ kind: 'vote', article: 1, vote: 1 });
  expect(summarise([one, canary], options, [count])).toEqual(summarise([one], options));
});

test('an answer that made a message needless is counted, as an event and as a daily count, and is no contact', () => {
  const solved = event({ kind: 'deflection', article: 2, actor: 'a' });
  const count = {
    ...{ day: '2026-11-03', site: 'help.example', locale: 'it', kind: 'deflection' as const, article: 2, vote: null },
    ...{ reason: null, channel: null, found: null, raw: 4, effective: 4 },
  };
  const found = summarise([solved], { ...options, since: '2026-11-01' }, [count]);
  expect(found.totals.deflections).toBe(5);
  expect(found.answers.find(({ id }) => id === 2)).toMatchObject({ deflections: 5, readers: 1, handoffs: [] });
  expect(found.totals.withoutContact).toMatchObject({ share: 1 });
});

describe('votes', () => {
  test('of one reader, day and answer count once, the latest; all are kept as raw', () => {
    const one = { actor: 'a', article: 1 } as const;
    const found = summary([
      event({ kind: 'vote', ...one, vote: 1, eventAt: day('2026-11-02', 9) }),
      event({ kind: 'vote', ...one, vote: 0, eventAt: day('2026-11-02', 10) }),
      event({ kind: 'vote', ...one, vote: 0, eventAt: day('2026-11-03', 10) }),
      event({ kind: 'vote', ...one, article: 2, vote: 1 }),
      event({ kind: 'vote', article: 1, actor: null, vote: 1 }),
      event({ kind: 'vote', article: 1, actor: null, vote: 1 }),
    ]);
    const first = found.answers.find(({ id }) => id === 1);
    expect(first).toMatchObject({ raw: { yes: 3, no: 2 }, effective: { yes: 2, no: 2 } });
    expect(found.health).toMatchObject({ capped: 1, cappedAnswers: [] });
  });

  test('of ten thousand from one address count once and leave honest votes alone', () => {
    const found = summary([...votes(10_000, { actor: 'insistent', vote: 0 }), ...votes(12, { vote: 1 })]);
    expect(found.answers[0]).toMatchObject({ raw: { yes: 12, no: 10_000 }, effective: { yes: 12, no: 1 } });
    expect(found.health.cappedAnswers).toEqual([{ id: 1, raw: 10_012, effective: 13, most: 10_000 }]);
  });

  test('go to the file of the language they were cast in, else to the one shown instead', () => {
    const found = summary([event({ kind: 'vote', locale: 'en' }), event({ kind: 'vote', locale: 'en', article: 2 })]);
    expect(found.answers.map(({ file }) => file).sort()).toEqual([
      'articles/en/orders/refund.mdx',
      'articles/it/ordini/answer-2.mdx',
    ]);
  });

  test('about an answer that does not exist are told, not lost', () => {
    const found = summary([event({ kind: 'vote', article: 999 }), event({ kind: 'click', article: 999 })]);
    expect(found.answers).toEqual([]);
    expect(found.health.unknownAnswers).toEqual([{ id: 999, count: 2 }]);
  });

  test('put the answer first whose mending helps most readers, not the one with the worst share', () => {
    const spread = (n: number, given: Parameters<typeof votes>[1]) =>
      votes(n, given).map((vote, index) => ({ ...vote, ...onDay(index) }));
    const found = summary([
      ...spread(3, { article: 1, vote: 0 }),
      ...spread(30, { article: 2, vote: 0 }),
      ...spread(30, { article: 2, vote: 1 }),
      ...spread(40, { article: 3, vote: 1 }),
    ]);
    expect(found.answers.map(({ id }) => id)).toEqual([2, 1, 3]);
    expect(found.answers[0]?.priority).toBeCloseTo(30 * 0.3773, 1);
    expect(found.answers[1]?.priority).toBeCloseTo(3 * 0.4385, 2);
  });

  test('cast before an answer was mended no longer count against it once there are enough since', () => {
    const old = votes(20, { article: 3, vote: 0, eventAt: day('2026-10-20') });
    const since = votes(5, { article: 3, vote: 1, eventAt: day('2026-11-10') });
    expect(summary([...old, ...since.slice(1)]).answers[0]).toMatchObject({ basis: 'all', lost: 20 });
    expect(summary([...old, ...since]).answers[0]).toMatchObject({
      basis: 'since-update',
      lost: 0,
      before: { count: 0, of: 20 },
      helped: { count: 5, of: 5 },
    });
  });

  test('show a trend only when chance cannot explain it', () => {
    const early = { eventAt: day('2026-10-05') };
    const late = { eventAt: day('2026-11-10') };
    const worse = summary([...votes(20, { vote: 1, ...early }), ...votes(20, { vote: 0, ...late })]);
    expect(worse.answers[0]?.trend).toMatchObject({ direction: 'worse', change: -1 });
    const same = [1, 0].flatMap((vote) => [early, late].flatMap((at) => votes(5, { vote: vote as 0 | 1, ...at })));
    expect(summary(same).answers[0]?.trend).toMatchObject({ direction: 'unclear', change: 0 });
    expect(summary(votes(9, early)).answers[0]?.trend).toBeUndefined();
  });
});

describe('comments', () => {
  test('stand with their answer, newest first; reasons count once for each reader of the day', () => {
    const note = (hour: number, more: Partial<Extract<StoredEvent, { kind: 'comment' }>>) =>
      event({ kind: 'comment', article: 1, eventAt: day('2026-11-02', hour), ...more });
    const found = summary([
      note(8, { actor: 'a', reason: 'unclear', comment: 'prima' }),
      note(9, { actor: 'a', reason: 'wrong', comment: 'prima' }),
      note(10, { actor: 'b', reason: 'wrong', comment: 'seconda' }),
      note(11, { actor: 'c', quarantined: true, comment: '' }),
    ]);
    expect(found.answers[0]).toMatchObject({
      reasons: [{ id: 'wrong', count: 2 }],
      comments: [{ text: 'seconda' }, { text: 'prima', reason: 'wrong' }],
      quarantined: 1,
    });
    expect(found.health.quarantined).toEqual([{ kind: 'comment', count: 1 }]);
  });
});

describe('searches', () => {
  test('are shown only when readers of three networks asked, on two days', () => {
    const found = summary([...searches(3, 'volantino', 0), ...searches(2, 'lavora con noi', 0)]);
    expect(found.searches.map(({ query, readers }) => [query, readers])).toEqual([['volantino', 3]]);
    expect(found.hiddenSearches).toBe(1);
    const insistent = Array.from({ length: 9 }, () =>
      event({ kind: 'search', actor: 'a', query: 'volantino', results: 0 }),
    );
    expect(summary(insistent).searches).toEqual([]);
  });

  test('that nothing answers ask for a new answer', () => {
    expect(summary(searches(4, 'volantino', 0)).searches[0]).toMatchObject({ advice: 'write', proposed: 'volantino' });
  });

  test('that readers solved in other words ask for an alias on the answer they opened', () => {
    const solved = Array.from({ length: 3 }, (_, index) => {
      const visit = { page: `solved-${index}`, actor: `s${index}`, ...onDay(index) };
      return [
        event({ kind: 'search', ...visit, seq: 1, query: 'klarna', results: 0 }),
        event({ kind: 'click', ...visit, seq: 2, query: 'pagare', article: 2 }),
      ];
    }).flat();
    expect(summary(solved).searches[0]).toMatchObject({
      query: 'klarna',
      advice: 'alias',
      alias: 'klarna',
      nearest: { id: 2, because: 'readers', readers: 3, file: 'articles/it/ordini/answer-2.mdx' },
    });
  });

  test('whose answer already stands first ask for better words, and offer no alias it has', () => {
    const [search] = summary(searches(3, 'Soldi indietro', 2)).searches;
    expect(search).not.toHaveProperty('alias');
    expect(search).toMatchObject({ advice: 'reword', nearest: { id: 1, rank: 1, because: 'search' } });
  });
});

describe('searches that the content has met since', () => {
  test('are told as settled, behind all that still leave readers without', () => {
    const found = summary([...searches(9, 'soldi indietro', 0), ...searches(3, 'volantino', 0)]);
    expect(found.searches.map(({ query, advice }) => [query, advice])).toEqual([
      ['volantino', 'write'],
      ['soldi indietro', 'settled'],
    ]);
    expect(found.searches[1]).not.toHaveProperty('alias');
    expect(found.searches[1]).toMatchObject({ priority: 0, nearest: { id: 1, rank: 1 } });
  });
});

describe('what works and health', () => {
  test('hand-offs are counted by channel and answer, and readers who needed none', () => {
    const found = summary([
      event({ kind: 'vote', actor: 'a' }),
      event({ kind: 'vote', actor: 'b', vote: 0 }),
      event({ kind: 'handoff', actor: 'b', article: 1, channel: 'phone' }),
      event({ kind: 'handoff', actor: 'c', channel: 'phone' }),
    ]);
    expect(found.channels).toEqual([{ channel: 'phone', count: 2, answers: [{ id: 1, count: 1 }], withoutAnswer: 1 }]);
    expect(found.answers[0]).toMatchObject({ readers: 2, withoutContact: { count: 1, of: 2 } });
    expect(found.totals.withoutContact).toMatchObject({ count: 1, of: 3 });
  });

  test('hand-offs to a channel that the content does not list are counted, and their name is not shown', () => {
    const found = summary([
      event({ kind: 'handoff', channel: 'phone' }),
      event({ kind: 'handoff', channel: 'chiama-il-899-123-456-subito', article: 1 }),
      event({ kind: 'handoff', channel: 'un-altro' }),
    ]);
    expect(found.channels.map(({ channel, count }) => [channel, count])).toEqual([
      ['?', 2],
      ['phone', 1],
    ]);
    expect(found.totals.handoffs).toBe(3);
    expect(JSON.stringify(found)).not.toContain('899');
  });

  test('answers past their review day are told, the oldest first', () => {
    const found = summary([]);
    expect(found.health.overdue).toMatchObject([{ id: 3, days: -2, reviewBy: '2026-11-20' }]);
    expect(found.health.published).toBe(4);
    expect(found.period).toBeNull();
  });

  test('daily counts and tallies of the period join in, older ones do not', () => {
    const daily = { site: 'x', locale: 'it', reason: null, channel: null, found: null, raw: 5, effective: 3 } as const;
    const found = summarise(
      [],
      { ...options, since: '2026-11-01' },
      [
        { ...daily, day: '2026-11-02', kind: 'vote', article: 1, vote: 0 },
        { ...daily, day: '2026-10-02', kind: 'vote', article: 1, vote: 0 },
        { ...daily, day: '2026-11-02', kind: 'search', article: null, vote: null, found: true, raw: 9, effective: 9 },
        { ...daily, day: '2026-11-02', kind: 'click', article: 1, vote: null, raw: 4, effective: 4 },
        { ...daily, day: '2026-11-02', kind: 'comment', article: 1, vote: null, reason: 'unclear', raw: 2 },
        { ...daily, day: '2026-11-02', kind: 'handoff', article: 1, vote: null, channel: 'phone', raw: 6 },
      ],
      [
        { day: '2026-11-02', name: 'rejected', count: 7 },
        { day: '2026-10-02', name: 'rejected', count: 100 },
      ],
    );
    expect(found.answers[0]).toMatchObject({
      raw: { yes: 0, no: 5 },
      effective: { yes: 0, no: 3 },
      reasons: [{ id: 'unclear', count: 2 }],
      handoffs: [{ channel: 'phone', count: 6 }],
    });
    expect(found.health.tallies).toEqual([{ name: 'rejected', count: 7 }]);
    expect(found.searchWeeks.find(({ week }) => week === '2026-11-02')).toMatchObject({ chosen: 4, unchosen: 5 });
  });

  test('--since leaves out what happened before, by the calendar of the site', () => {
    const midnight = Date.parse('2026-11-01T23:30:00Z');
    const found = summary(
      [event({ kind: 'vote', eventAt: midnight }), event({ kind: 'vote', eventAt: midnight - 3_600_000 })],
      { since: '2026-11-02' },
    );
    expect(found.totals.events).toBe(1);
    expect(found.period).toEqual({ from: '2026-11-02', to: '2026-11-22' });
  });
});

test('the order in which the rows come makes no difference', () => {
  const events = seedEvents(centre, { now, seed: 11, scale: 0.3 });
  const expected = summary(events);
  expect(expected.totals.events).toBeGreaterThan(100);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 31, maxLength: 97 }), (keys) => {
      expect(summary(shuffled(events, keys))).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});
