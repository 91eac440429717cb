import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { narrowFindings } from '../../../src/insights/narrow.ts';
import { languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { renderPage } from '../../../src/insights/report/page.ts';
import { article, content, event } from './events.ts';
import { summarise } from './summary.ts';

const centre = content([
  article({ id: 1, question: 'Quando arriva il rimborso?', owner: 'Clienti', reviewBy: '2026-11-01' }),
  article({ id: 2, question: 'Come posso pagare la spesa?', owner: 'Cassa', reviewBy: '2026-11-01' }),
  article({ id: 2, locale: 'en', question: 'How can I pay?', owner: 'Cassa', file: 'articles/en/orders/pay.mdx' }),
]);
const whole = summarise(
  [1, 2].flatMap((id) => ['it', 'en'].map((locale) => event({ kind: 'vote', article: id, locale, vote: 0 }))),
  { content: centre, languages: languagesOf(centre), now: Date.UTC(2026, 10, 22, 9) },
);

describe('a report of some answers', () => {
  test.each([
    [{}, ['1 it', '2 en', '2 it']],
    [{ owner: 'Cassa' }, ['2 en', '2 it']],
    [{ owner: 'Cassa', locale: 'it' }, ['2 it']],
    [{ category: 'orders', locale: 'en' }, ['2 en']],
  ])('holds only those of %j', (only, shown) => {
    const { answers } = narrowFindings(whole, centre, only);
    expect(answers.map(({ id, locale }) => `${id} ${locale}`).sort()).toEqual(shown);
  });

  test('holds only their reviews, and says so beside figures of the whole site', () => {
    const part = narrowFindings(whole, centre, { owner: 'Cassa', category: 'orders' });
    expect(part.health.overdue.map(({ id }) => id)).toEqual([2]);
    expect(part.totals).toEqual(whole.totals);
    const { document } = parseHTML(renderPage(part, centre, { lang: 'it' }));
    expect(document.querySelector('.only')?.textContent).toBe(
      'Solo responsabile Cassa · categoria Ordini. Le cifre in testa sono di tutto il sito.',
    );
  });
});
