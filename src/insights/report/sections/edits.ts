import { addDays } from '../../../i18n/dates.ts';
import { interpolate } from '../../../i18n/phrases.ts';
import type { AnswerFinding, Edit, Findings } from '../../findings.ts';
import type { Share } from '../../aggregate/wilson.ts';
import { quoteText, type Format } from '../format.ts';
import { html, type Markup } from '../html.ts';
import { table } from '../table.ts';
import { articleLinks, itemId } from './links.ts';

/** Maximum age of edits in days, and maximum number shown. */
const editLimits = { days: 60, shown: 12 } as const;

type EditedAnswer = AnswerFinding & { edit: Edit };

/** Recently edited published answers with votes before and after, the latest edit first. */
export const recentEdits = ({ answers, period }: Findings): EditedAnswer[] =>
  answers
    .filter(
      (answer): answer is EditedAnswer =>
        period !== null &&
        answer.published &&
        answer.edit !== undefined &&
        answer.updated >= addDays(period.to, -editLimits.days),
    )
    .sort((a, b) => (a.updated === b.updated ? a.id - b.id : a.updated < b.updated ? 1 : -1))
    .slice(0, editLimits.shown);

/** Whether an edit helped, with the confidence interval in percentage points. */
export function editVerdict({ change }: Edit, { words, points, signed }: Format): Markup {
  const { low, high, direction } = change;
  const range = interpolate(words.edits.range, { low: signed(low), high: signed(high) });
  return html`<span class="trend ${direction}"
      >${interpolate(words.edits.verdict[direction], { points: points(change.change) })}</span
    >
    <small>${range}</small>`;
}

export function editsSection(findings: Findings, format: Format): Markup | false {
  const { words, pct, number } = format;
  const edits = recentEdits(findings);
  if (edits.length === 0) return false;
  const share = (of: Share) =>
    html`${pct(of.share)} <small>${interpolate(words.edits.of, { n: number(of.of) })}</small>`;
  return html`<section id="edits">
    <h2>${words.edits.title}</h2>
    <p class="lead">${words.edits.lead}</p>
    ${table({
      caption: words.edits.title,
      columns: [
        {
          head: words.answer,
          cell: (row) =>
            html`<span id="edit-${itemId(row)}">${quoteText(row.question, row.locale)}</span
              >${articleLinks(row, format)}`,
        },
        { head: words.edits.on, cell: ({ updated }) => format.shortDay(updated) },
        { head: words.edits.before, cell: ({ edit }) => share(edit.before), figure: true },
        { head: words.edits.after, cell: ({ edit }) => share(edit.after), figure: true },
        { head: words.edits.change, cell: ({ edit }) => editVerdict(edit, format) },
      ],
      rows: edits,
      captionHidden: true,
    })}
  </section>`;
}
