import type { AnswerFinding, Findings, Week } from '../../findings.ts';
import { burstText } from './bursts.ts';
import { interval, sparkline } from '../charts.ts';
import { quoteText, type Format } from '../format.ts';
import { html, type Markup } from '../html.ts';
import { details, numberColumn, table, type Column } from '../table.ts';
import { foldedComments, comments } from './comments.ts';
import { editVerdict } from './edits.ts';
import { contactLine, previousValue } from './handoffs.ts';
import { articleLinks, itemId, itemLink } from './links.ts';

/** Number of answers shown in detail; the others are in a table. */
const maxDetailed = 6;
const maxTableRows = 60;

function trendLine({ trend }: AnswerFinding, { words, points }: Format): string {
  return words.trend[trend?.direction ?? 'none'].replace('{points}', trend ? points(trend.change) : '');
}

export const weeklyVotes = (format: Format): Column<Week>[] => [
  { head: format.words.week, cell: ({ week }) => format.shortDay(week) },
  numberColumn(format.words.yes, ({ yes }) => yes, format),
  numberColumn(format.words.no, ({ no }) => no, format),
];

function judgement(answer: AnswerFinding, mean: number, format: Format): Markup {
  const { words, pct, number, plural, rich } = format;
  const { helped, effective, raw, basis, before, previous: period } = answer;
  const counted = effective.yes + effective.no;
  const received = raw.yes + raw.no;
  const { count: yes, of } = helped;
  const burst = burstText(answer, format);
  return html`<div class="judgement">
    <p class="share">
      ${rich(words.helpedLine, { share: pct(helped.share) })}
      <span>${format.bounds(helped)}</span
      >${previousValue(period && period.helped.of > 0 ? pct(period.helped.share) : undefined, format)}
    </p>
    ${interval(helped, mean)}
    <p>
      ${number(yes)} ${words.yes.toLowerCase()}, ${number(of - yes)}
      ${words.no.toLowerCase()}${
        basis === 'since-update' && html` ${format.withDays(words.sinceUpdate, { date: format.day(answer.updated) })}`
      }.
      ${before && words.beforeUpdate.replace('{share}', pct(before.share)).replace('{n}', number(before.of))}
    </p>
    ${before && answer.edit && html`<p class="edit-change">${editVerdict(answer.edit, format)}</p>`}
    <p>${plural(words.votesLine, counted)}${received !== counted && html`, ${plural(words.rawLine, received)}`}.</p>
    ${contactLine(answer, format)} ${burst && html`<p class="burst">${burst}</p>`} ${sparkline(answer)}
    <p class="trend ${answer.trend?.direction ?? 'none'}">${trendLine(answer, format)}</p>
    ${table({
      caption: words.votesOverTime.replace('{question}', answer.question),
      columns: weeklyVotes(format),
      rows: answer.weeks.filter(({ yes, no }) => yes + no > 0),
      hidden: true,
    })}
  </div>`;
}

function burstNote(answer: AnswerFinding, format: Format): Markup | false {
  const text = burstText(answer, format);
  return text !== '' && html`<p class="burst">${text}</p>`;
}

/** The answers to fix, by the number of readers that a better answer can be expected to help. */
export function fixSection({ answers, totals }: Findings, format: Format): Markup {
  const { words, plural, pct } = format;
  const losing = answers.filter(
    ({ lost, published, comments, quarantined }) => published && lost + comments.length + quarantined > 0,
  );
  const others = losing.slice(maxDetailed);
  return html`<section id="fix">
    <h2>${words.fixTitle}</h2>
    ${
      losing.length === 0
        ? html`<p class="lead">${words.fixNone}</p>`
        : html`<p class="lead">${words.fixLead} ${words.intervalNote}</p>
            <ol class="fixes">
              ${losing.slice(0, maxDetailed).map(
                (answer) =>
                  html`<li id="${itemId(answer)}">
                    <div class="head">
                      <h3>${quoteText(answer.question, answer.locale)}${itemLink(itemId(answer), format)}</h3>
                      <p class="gain">${plural(words.expected, Math.max(1, Math.round(answer.priority)))}</p>
                      ${articleLinks(answer, format, html` <span>${words.owner.replace('{owner}', answer.owner)}</span>`)}
                    </div>
                    <div class="body">${judgement(answer, totals.helped.share, format)}${comments(answer, format)}</div>
                  </li> `,
              )}
            </ol>`
    }
    ${
      others.length > 0 &&
      details(
        plural(words.fixRest, others.length),
        table({
          caption: words.fixTitle,
          columns: [
            {
              head: words.answer,
              cell: (row) =>
                html`${quoteText(row.question, row.locale)}${articleLinks(row, format)}${burstNote(row, format)}${foldedComments(row, format)}`,
            },
            numberColumn(words.expectedShort, ({ priority }: AnswerFinding) => Math.round(priority * 10) / 10, format),
            numberColumn(words.no, ({ lost }: AnswerFinding) => lost, format),
            {
              head: words.helpedShare,
              cell: ({ helped }) => html`${pct(helped.share)} <small>${format.bounds(helped)}</small>`,
              figure: true,
            },
          ],
          rows: others.slice(0, maxTableRows),
          captionHidden: true,
        }),
        others.length > maxTableRows ? words.allInCsv.replace('{file}', 'insights-answers.csv') : '',
      )
    }
  </section>`;
}
