import { describe, expect, test } from 'vitest';
import { handledSchema } from '../../../src/content/schema/handled.ts';
import { withoutHandled } from '../../../src/insights/handled.ts';
import { createFormat } from '../../../src/insights/report/format.ts';
import { writeSection } from '../../../src/insights/report/sections/write.ts';
import { languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { article, content, event } from './events.ts';
import { summarise } from './summary.ts';

const centre = content([article({ id: 1, question: 'Quando arriva il rimborso?' })]);
const findings = summarise(
  ['Volantino', 'klarna'].flatMap((query) =>
    [2, 3, 4, 5].map((date) => {
      const at = Date.UTC(2026, 10, date, 12);
      return event({ kind: 'search', query, results: 0, eventAt: at, receivedAt: at, networkGroup: date });
    }),
  ),
  { content: centre, languages: languagesOf(centre), now: Date.UTC(2026, 10, 22, 9) },
);
const left = (yaml: Record<string, Record<string, string>>) =>
  withoutHandled(findings, handledSchema.parse(yaml)).searches.map(({ query }) => query);

describe('a search that an editor has put aside', () => {
  test.each([
    ['is gone for good when it is to be ignored, however it was written', { it: { volantíno: 'ignore' } }, ['klarna']],
    ['is gone when nobody failed after the day it was done', { it: { klarna: '2026-11-05' } }, ['Volantino']],
    ['comes back when somebody failed after that day', { it: { klarna: '2026-11-04' } }, ['Volantino', 'klarna']],
    [
      'stays when the day is still to come, which is a mistake',
      { it: { klarna: '2027-11-05' } },
      ['Volantino', 'klarna'],
    ],
    ['is gone when one of two lines says so', { it: { klarna: 'ignore', Klarna: '2026-11-04' } }, ['Volantino']],
    ['stays in another language', { en: { klarna: 'ignore' } }, ['Volantino', 'klarna']],
  ])('%s', (_, yaml, shown) => {
    expect(left(yaml).sort()).toEqual(shown);
  });

  test('is counted, so that nobody wonders where it went', () => {
    expect(withoutHandled(findings, { it: { klarna: 'ignore' } }).handledSearches).toBe(1);
  });

  test('is told from lines that put nothing aside', () => {
    const handled = { it: { klarna: 'ignore', klarma: 'ignore', volantino: '2027-11-05' } } as const;
    const shown = withoutHandled(findings, handled);
    expect(shown.idleLines).toEqual(['klarma', 'volantino']);
    expect(writeSection(shown, createFormat(centre, 'it')).text).toContain('“klarma”, “volantino”');
  });
});
