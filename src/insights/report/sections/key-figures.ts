import { addDays } from '../../../i18n/dates.ts';
import { interpolate } from '../../../i18n/phrases.ts';
import type { Findings, Totals } from '../../findings.ts';
import { difference, type Share } from '../../aggregate/wilson.ts';
import type { Format } from '../format.ts';
import { html, type Markup } from '../html.ts';

/** A formatted figure and, for a share, its value for comparison. */
interface Figure {
  value: string;
  share?: Share;
  /** Less is better. */
  inverse?: boolean;
}

/** The four key figures of a period; `undefined` without data. */
function figuresOf({ helped, withoutContact, nothing }: Totals, { pct, number }: Format): (Figure | undefined)[] {
  const of = (share: Share, inverse = false) =>
    share.of > 0 ? { value: pct(share.share), share, inverse } : undefined;
  return [of(helped), { value: number(helped.of) }, of(withoutContact), of(nothing, true)];
}

/** The previous figure, and whether the difference is significant. */
function beforeOf(now: Figure | undefined, before: Figure | undefined, { words, points }: Format): Markup {
  if (!before) return html`${words.beforeNone}`;
  const was = interpolate(words.before, { value: before.value });
  if (!now?.share || !before.share) return html`${was}`;
  const { change, direction } = difference(before.share, now.share);
  const opposite = { better: 'worse', worse: 'better', unclear: 'unclear' } as const;
  const verdict = now.inverse ? opposite[direction] : direction;
  return html`${was}<br />
    <span class="trend ${verdict}">${interpolate(words.change[verdict], { points: points(change) })}</span>`;
}

/** The command for a report of the last thirty days. */
export const compareCommand = (to: string): string => `npm run insights -- --since ${addDays(to, -29)}`;

export function keyFigures({ totals, previous, period }: Findings, format: Format): Markup {
  const { words, pct, number, plural, day } = format;
  const { helped, raw } = totals;
  const texts: [label: string, note: string][] = [
    [words.keyHelped, interpolate(words.keyHelpedNote, { low: pct(helped.low), high: pct(helped.high) })],
    [words.keyVotes, interpolate(words.keyVotesNote, { n: number(raw.yes + raw.no) })],
    [words.keyContact, plural(words.keyContactNote, totals.handoffs)],
    [words.keySearches, plural(words.keySearchesNote, totals.searches)],
  ];
  const figures = figuresOf(totals, format);
  const earlier = previous && figuresOf(previous.totals, format);
  // The counts of the previous period are too small when the data begins within it.
  const first = previous?.totals.firstDay ?? '';
  const isLate = previous !== undefined && first > addDays(previous.period.from, 3);
  return html`<dl class="keys">
      ${texts.map(
        ([label, note], index) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="value">${figures[index]?.value ?? '–'}</dd>
            ${earlier && html`<dd class="before">${beforeOf(figures[index], earlier[index], format)}</dd>`}
            <dd class="note">${note}</dd>
          </div>`,
      )}
    </dl>
    ${previous && html`<p class="small compare">${format.withDays(words.beforeNote, { from: day(previous.period.from), to: day(previous.period.to) })} ${isLate && format.withDays(words.beforeFirst, { day: day(first) })}</p>`}
    ${!previous && period && html`<p class="small compare">${interpolate(words.compareHow, { command: compareCommand(period.to) })}</p>`}`;
}
