import type { AnswerFinding, Findings } from '../../findings.ts';
import { channelsChart } from '../charts.ts';
import { links } from './links.ts';
import { quoted, type Format } from '../format.ts';
import { html, type Markup } from '../html.ts';
import { figure, table } from '../table.ts';

const shown = 10;

/** Answers by readers surely helped: the lower bound of the share times the votes. */
const surelyHelped = ({ effective, helped }: AnswerFinding) => effective.yes * helped.low;

/** Who found the answer while writing to us, and which answers they were; nothing where nobody did. */
function deflected(answers: readonly AnswerFinding[], { words, plural, number }: Format): Markup | undefined {
  const from = answers.filter(({ deflections }) => deflections > 0).sort((a, b) => b.deflections - a.deflections);
  if (from.length === 0) return undefined;
  const total = from.reduce((sum, { deflections }) => sum + deflections, 0);
  const named = from
    .slice(0, 5)
    .map(({ id, deflections }) => `${id} (${number(deflections)})`)
    .join(', ');
  return html`<p class="lead">${plural(words.deflections, total)}: ${named}.</p>`;
}

function handoffTable(answers: readonly AnswerFinding[], format: Format): Markup | undefined {
  const { words, number, pct } = format;
  const from = answers
    .map((answer) => ({ ...answer, total: answer.handoffs.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || a.id - b.id)
    .slice(0, shown);
  if (from.length === 0) return undefined;
  const kinds = [...new Set(from.flatMap(({ handoffs }) => handoffs.map(({ channel }) => channel)))];
  return table(
    words.handoffs,
    [
      {
        head: words.answer,
        cell: (row) =>
          html`${quoted(row.question, row.locale)}
            <p class="where">${links(row, format)}</p>`,
      },
      { head: words.count, cell: ({ total }) => number(total), figure: true },
      ...kinds.slice(0, 6).map((kind) => ({
        head: format.channel(kind),
        cell: (row: (typeof from)[number]) => number(row.handoffs.find(({ channel }) => channel === kind)?.count ?? 0),
        figure: true,
      })),
      { head: words.without, cell: ({ withoutContact }) => pct(withoutContact.share), figure: true },
    ],
    from,
    { captionHidden: true },
  );
}

/** What works, and where readers still need a person. */
export function worksSection({ answers, channels, totals }: Findings, format: Format): Markup {
  const { words, number, pct } = format;
  const best = answers
    .filter(({ effective, helped, published }) => effective.yes > 0 && published && helped.share >= totals.helped.share)
    .sort((a, b) => surelyHelped(b) - surelyHelped(a) || a.id - b.id)
    .slice(0, shown);
  return html`<section id="works">
    <h2>${words.worksTitle}</h2>
    <p class="lead">${best.length > 0 ? words.worksLead : words.worksNone}</p>
    ${
      best.length > 0 &&
      table(
        words.worksTitle,
        [
          {
            head: words.answer,
            cell: (row) =>
              html`${quoted(row.question, row.locale)}
                <p class="where">${links(row, format)}</p>`,
          },
          { head: words.helpedReaders, cell: ({ effective }) => number(effective.yes), figure: true },
          {
            head: words.helpedShare,
            cell: ({ helped }) => html`${pct(helped.share)} <small>${format.bounds(helped)}</small>`,
            figure: true,
          },
          { head: words.without, cell: ({ withoutContact }) => pct(withoutContact.share), figure: true },
        ],
        best,
        { captionHidden: true },
      )
    }
    <h3 class="sub">${words.handoffs}</h3>
    ${deflected(answers, format)}
    ${
      channels.length === 0
        ? html`<p class="lead">${words.handoffsNone}</p>`
        : html`<p class="lead">${words.handoffsLead}</p>
            <div class="handoffs">
              ${figure(
                words.channelsChart,
                channelsChart(channels, format),
                [],
                table(
                  words.channelsChart,
                  [
                    { head: words.channel, cell: ({ channel }) => quoted(format.channel(channel)) },
                    { head: words.count, cell: ({ count }) => number(count), figure: true },
                    {
                      head: words.fromAnswers,
                      cell: ({ answers: from }) =>
                        from
                          .slice(0, 5)
                          .map(({ id, count }) => `${id} (${number(count)})`)
                          .join(', ') || '–',
                    },
                    { head: words.noAnswer, cell: ({ withoutAnswer }) => number(withoutAnswer), figure: true },
                  ],
                  channels,
                  { captionHidden: true, scrolls: true },
                ),
                words.tableOf,
              )}
              ${handoffTable(answers, format)}
            </div>`
    }
  </section>`;
}
