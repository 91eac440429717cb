import { interpolate } from '../../../i18n/phrases.ts';
import type { AnswerFinding, ChannelFinding, Findings } from '../../findings.ts';
import { channelsChart } from '../charts.ts';
import { quoteText, type Format } from '../format.ts';
import { html, type Markup } from '../html.ts';
import { figure, numberColumn, table, type Column } from '../table.ts';
import { answerLinks } from './links.ts';

const maxRows = 10;

/** The figure of the previous period, if known. */
export const previousValue = (value: string | undefined, { words }: Format): Markup | false =>
  value !== undefined && html` <small class="was">${interpolate(words.before, { value })}</small>`;

/** Table column with the question and links of an answer. */
export const answerColumn = (format: Format): Column<AnswerFinding> => ({
  head: format.words.answer,
  cell: (row) =>
    html`${quoteText(row.question, row.locale)}
      <p class="where">${answerLinks(row, format)}</p>`,
});

/** Columns of openings and contacts. If openings are not counted, only readers who voted or searched are known. */
export function contactColumns(rows: readonly AnswerFinding[], format: Format): Column<AnswerFinding>[] {
  const { words, number, pct } = format;
  if (!rows.some(({ contactRate }) => contactRate))
    return [{ head: words.without, cell: ({ withoutContact }) => pct(withoutContact.share), figure: true }];
  return [
    {
      head: words.opens.count,
      cell: ({ opens, previous }) =>
        html`${opens > 0 ? number(opens) : '–'}${previousValue(previous && previous.opens > 0 ? number(previous.opens) : undefined, format)}`,
      figure: true,
    },
    {
      head: words.opens.rate,
      cell: ({ contactRate, previous }) =>
        html`${contactRate ? pct(contactRate.share) : '–'}${previousValue(previous?.contactRate && pct(previous.contactRate.share), format)}`,
      figure: true,
    },
  ];
}

/** Openings and contacts of one answer, in a sentence. */
export function contactLine({ opens, contactRate, previous }: AnswerFinding, format: Format): Markup | false {
  const { words, pct, plural } = format;
  if (!contactRate) return false;
  const before = previous?.contactRate;
  const rate = interpolate(words.opens.line, { share: pct(contactRate.share), bounds: format.bounds(contactRate) });
  return html`<p>${plural(words.opens.times, opens)}. ${rate}${previousValue(before && pct(before.share), format)}</p>`;
}

function handoffTable(answers: readonly AnswerFinding[], format: Format): Markup | undefined {
  const { words } = format;
  const totalOf = ({ handoffs }: AnswerFinding) => handoffs.reduce((sum, { count }) => sum + count, 0);
  const from = answers
    .filter((answer) => totalOf(answer) > 0)
    .sort((a, b) => totalOf(b) - totalOf(a) || a.id - b.id)
    .slice(0, maxRows);
  if (from.length === 0) return undefined;
  const kinds = [...new Set(from.flatMap(({ handoffs }) => handoffs.map(({ channel }) => channel)))];
  const countBy = ({ handoffs }: AnswerFinding, kind: string) =>
    handoffs.find(({ channel }) => channel === kind)?.count ?? 0;
  return table({
    caption: words.handoffs,
    columns: [
      answerColumn(format),
      numberColumn(words.count, totalOf, format),
      ...kinds
        .slice(0, 6)
        .map((kind) => numberColumn(format.channel(kind), (row: AnswerFinding) => countBy(row, kind), format)),
      ...contactColumns(from, format),
    ],
    rows: from,
    captionHidden: true,
  });
}

/** Table of deflected messages; nothing when there are none. */
function deflectionTable({ answers, totals, previous }: Findings, format: Format): Markup | false {
  const { words, plural, number } = format;
  const from = answers.filter(({ deflections }) => deflections > 0);
  if (from.length === 0) return false;
  const before = previousValue(previous && number(previous.totals.deflections), format);
  return html`<h3 class="sub" id="deflections">${words.deflected.title}</h3>
    <p class="lead">${plural(words.deflected.lead, totals.deflections)}${before}</p>
    ${table({
      caption: words.deflected.title,
      columns: [
        answerColumn(format),
        numberColumn(words.count, ({ deflections }: AnswerFinding) => deflections, format),
      ],
      rows: from.sort((a, b) => b.deflections - a.deflections || a.id - b.id).slice(0, maxRows),
      captionHidden: true,
    })}`;
}

/** Hand-offs to a person, and deflections. */
export function handoffsSection(findings: Findings, format: Format): Markup {
  const { words, number } = format;
  const { channels, answers } = findings;
  return html`<h3 class="sub">${words.handoffs}</h3>
    ${
      channels.length === 0
        ? html`<p class="lead">${words.handoffsNone}</p>`
        : html`<p class="lead">${words.handoffsLead}</p>
            <div class="handoffs">
              ${figure(
                {
                  title: words.channelsChart,
                  drawing: channelsChart(channels, format),
                  columns: [
                    { head: words.channel, cell: ({ channel }) => quoteText(format.channel(channel)) },
                    numberColumn(words.count, ({ count }: ChannelFinding) => count, format),
                    {
                      head: words.fromAnswers,
                      cell: ({ answers: from }) =>
                        from
                          .slice(0, 5)
                          .map(({ id, count }) => `${id} (${number(count)})`)
                          .join(', ') || '–',
                    },
                    numberColumn(words.noAnswer, ({ withoutAnswer }: ChannelFinding) => withoutAnswer, format),
                  ],
                  rows: channels,
                },
                format,
              )}
              ${handoffTable(answers, format)}
            </div>`
    }
    ${deflectionTable(findings, format)}`;
}
