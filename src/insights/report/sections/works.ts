import type { AnswerFinding, Findings } from '../../findings.ts';
import type { Format } from '../format.ts';
import { html, type Markup } from '../html.ts';
import { table } from '../table.ts';
import { answerColumn, contactColumns, handoffsSection, previousValue } from './handoffs.ts';

const maxRows = 10;

/** Lower bound of the number of helped readers. */
const helpedReadersBound = ({ effective, helped }: AnswerFinding) => effective.yes * helped.low;

/** The answers that help most readers. */
export function worksSection(findings: Findings, format: Format): Markup {
  const { answers, totals } = findings;
  const { words, number, pct } = format;
  const best = answers
    .filter(({ effective, helped, published }) => effective.yes > 0 && published && helped.share >= totals.helped.share)
    .sort((a, b) => helpedReadersBound(b) - helpedReadersBound(a) || a.id - b.id)
    .slice(0, maxRows);
  return html`<section id="works">
    <h2>${words.worksTitle}</h2>
    <p class="lead">${best.length > 0 ? words.worksLead : words.worksNone}</p>
    ${
      best.length > 0 &&
      table({
        caption: words.worksTitle,
        columns: [
          answerColumn(format),
          {
            head: words.helpedReaders,
            cell: ({ effective, previous }) =>
              html`${number(effective.yes)}${previousValue(previous && number(previous.effective.yes), format)}`,
            figure: true,
          },
          {
            head: words.helpedShare,
            cell: ({ helped, previous }) =>
              html`${pct(helped.share)}
                <small>${format.bounds(helped)}</small
                >${previousValue(previous && previous.helped.of > 0 ? pct(previous.helped.share) : undefined, format)}`,
            figure: true,
          },
          ...contactColumns(best, format),
        ],
        rows: best,
        captionHidden: true,
      })
    }
    ${handoffsSection(findings, format)}
  </section>`;
}
