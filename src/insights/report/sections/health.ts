import { interpolate } from '../../../i18n/phrases.ts';
import type { Findings, Freshness } from '../../findings.ts';
import { burstText } from './bursts.ts';
import { articleLinks } from './links.ts';
import { quoteText, type Format } from '../format.ts';
import { html, type Markup } from '../html.ts';
import { table } from '../table.ts';

const maxRows = 40;

function dueText({ days }: Freshness, { words, plural }: Format): string {
  if (days === 0) return words.today;
  return days < 0 ? plural(words.late, -days) : plural(words.inDays, days);
}

function reviews(caption: string, rows: readonly Freshness[], format: Format): Markup | false {
  const { words } = format;
  return (
    rows.length > 0 &&
    table({
      caption,
      columns: [
        { head: words.answer, cell: (row) => html`${quoteText(row.question, row.locale)}${articleLinks(row, format)}` },
        {
          head: words.reviewBy,
          cell: (row) => html`${format.day(row.reviewBy)} <small>${dueText(row, format)}</small>`,
        },
        { head: words.ownerShort, cell: ({ owner }) => quoteText(owner) },
      ],
      rows: rows.slice(0, maxRows),
    })
  );
}

/** Reliability of the figures, and due reviews. */
export function healthSection({ health, totals, answers }: Findings, format: Format): Markup {
  const { words, number } = format;
  const facts: [label: string, value: Markup | string, note?: Markup | string | undefined][] = [
    [words.lastEvent, health.lastEventAt ? format.moment(health.lastEventAt) : words.never],
  ];
  const held = health.quarantined.reduce((sum, { count }) => sum + count, 0);
  const kinds = health.quarantined.map(({ kind, count }) => `${number(count)} ${words.kinds[kind]}`).join(', ');
  facts.push([words.quarantined, number(held), held > 0 ? `${kinds}; ${words.quarantinedNote}` : undefined]);
  const { late = 0, quarantined = 0 } = health.undelivered ?? {};
  if (late > 0) facts.push([words.lateMessages, number(late), words.lateMessagesNote]);
  if (quarantined > 0) facts.push([words.heldMessages, number(quarantined), words.heldMessagesNote]);
  facts.push([words.capped, number(health.capped), words.cappedNote]);
  const bursts = answers
    .map((answer) => ({ id: answer.id, text: burstText(answer, format) }))
    .filter(({ text }) => text !== '');
  if (bursts.length > 0) facts.push([words.burstAnswers, number(bursts.length), words.burstAnswersNote]);
  if (health.oneNetwork) facts.push([words.oneNetwork, words.oneNetworkValue, words.oneNetworkNote]);
  // Rejected requests are shown even when there were none.
  const tallies = new Map(
    [...Object.keys(words.tallies), ...health.tallies.map(({ name }) => name)].map((name) => [name, 0]),
  );
  for (const { name, count } of health.tallies) tallies.set(name, count);
  // Quarantined texts were counted above, from the store.
  tallies.delete('quarantined');
  for (const [name, count] of tallies)
    facts.push([words.tallies[name] ?? words.tallyOther.replace('{name}', name), number(count)]);
  if (health.unknownAnswers.length > 0)
    facts.push([
      words.unknownAnswers,
      number(health.unknownAnswers.reduce((sum, { count }) => sum + count, 0)),
      health.unknownAnswers.map(({ id, count }) => `${id} (${number(count)})`).join(', '),
    ]);

  return html`<section id="health">
    <h2>${words.healthTitle}</h2>
    <p class="lead">${words.healthLead}</p>
    <dl class="facts">
      ${facts.map(
        ([label, value, note]) =>
          html`<div>
            <dt>${label}</dt>
            <dd><b>${value}</b>${note && html` <span>${note}</span>`}</dd>
          </div> `,
      )}
    </dl>
    ${
      health.cappedAnswers.length > 0 &&
      html`<ul class="small">
        ${health.cappedAnswers.map(
          ({ id, raw, effective, most }) =>
            html`<li>
              ${format.rich(words.cappedAnswer, { id, raw: number(raw), effective: number(effective), most: number(most) })}
            </li>`,
        )}
      </ul>`
    }
    ${
      bursts.length > 0 &&
      html`<ul class="small">
        ${bursts.slice(0, maxRows).map(({ id, text }) => html`<li>${interpolate(words.burstAnswer, { id, text })}</li>`)}
      </ul>`
    }
    <h3 class="sub">${words.freshTitle}</h3>
    ${health.overdue.length + health.due.length === 0 && html`<p class="lead">${words.freshAll.replace('{n}', number(health.published))}</p>`}
    ${reviews(words.overdue, health.overdue, format)} ${reviews(words.due, health.due, format)}
    ${
      totals.events > 0 &&
      html`<h3 class="sub" id="notes">${words.notesTitle}</h3>
        <ul class="notes">
          ${words.notes.map((note) => html`<li>${format.rich(note)}</li>`)}
        </ul>`
    }
  </section>`;
}
