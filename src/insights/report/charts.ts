import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { AnswerFinding, ChannelFinding, SearchWeek, Week } from '../findings.ts';
import type { Share } from '../aggregate/wilson.ts';
import type { Format } from './format.ts';
import { trustedMarkup, replaceInvisible, type Markup } from './html.ts';

/** Document for Plot, without a browser. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Renders a chart without Plot's `<style>`, which the policy forbids; screen readers get the table beside it. */
function draw(options: Plot.PlotOptions): Markup {
  const figure = Plot.plot({ document: document as never, className: 'chart', marginTop: 8, ...options });
  for (const style of figure.querySelectorAll('style')) style.remove();
  figure.setAttribute('aria-hidden', 'true');
  figure.setAttribute('focusable', 'false');
  return trustedMarkup(figure.outerHTML.replace(/(\d+\.\d{2})\d+/g, '$1'));
}

const width = 360;
const tickEvery = (weeks: number) => Math.max(1, Math.ceil(weeks / 5));
const tickWeeks = (weeks: readonly string[]) => weeks.filter((_, index) => index % tickEvery(weeks.length) === 0);

/** Number of grid lines, none between whole numbers. */
const ticksFor = (totals: readonly number[]) => Math.min(5, Math.max(1, ...totals));

/** Bars by week. In: how many each week has in all, and the bars. */
function weekChart(totals: ReadonlyMap<string, number>, marks: Plot.Markish[], format: Format): Markup {
  const weeks = [...totals.keys()];
  return draw({
    width,
    height: 210,
    marginLeft: 34,
    x: {
      type: 'band',
      domain: weeks,
      ticks: tickWeeks(weeks),
      tickFormat: (week: string) => format.shortDay(week),
      tickSize: 0,
      label: null,
      // Limits the width of few bars.
      padding: Math.max(0.18, 0.9 - weeks.length * 0.1),
    },
    y: {
      grid: true,
      ticks: ticksFor([...totals.values()]),
      tickSize: 0,
      label: null,
      // "No" votes are drawn below the axis.
      tickFormat: (n: number) => format.number(Math.abs(n)),
    },
    color: { type: 'identity' },
    marks: [...marks, Plot.ruleY([0], { stroke: 'var(--ink)' })],
  });
}

const voteBars = (weeks: readonly Week[]) =>
  weeks.flatMap(({ week, yes, no }) => [
    { week, n: yes, fill: 'var(--yes)' },
    { week, n: -no, fill: 'var(--no)' },
  ]);

/** Yes above the line, no below it. */
export const votesChart = (weeks: readonly Week[], format: Format): Markup =>
  weekChart(
    new Map(weeks.map(({ week, yes, no }) => [week, yes + no])),
    [Plot.barY(voteBars(weeks), { x: 'week', y: 'n', fill: 'fill' })],
    format,
  );

/** Searches of each week by what became of them, nothing found at the bottom. */
export function searchesChart(weeks: readonly SearchWeek[], format: Format): Markup {
  const bars = weeks.flatMap(({ week, nothing, unchosen, chosen }) => [
    { week, n: nothing, fill: 'var(--no)' },
    { week, n: unchosen, fill: 'var(--maybe)' },
    { week, n: chosen, fill: 'var(--yes)' },
  ]);
  return weekChart(
    new Map(weeks.map(({ week, nothing, unchosen, chosen }) => [week, nothing + unchosen + chosen])),
    // A gap distinguishes the parts without colour.
    [Plot.barY(bars, { x: 'week', y: 'n', fill: 'fill', order: null, insetTop: 1 })],
    format,
  );
}

export function channelsChart(channels: readonly ChannelFinding[], format: Format): Markup {
  const bars = channels
    .slice(0, 8)
    .map(({ channel, count }) => ({ channel, name: replaceInvisible(format.channel(channel)), count }));
  const names = new Map(bars.map(({ channel, name }) => [channel, name.length > 16 ? `${name.slice(0, 15)}…` : name]));
  return draw({
    width,
    height: 20 + 30 * bars.length,
    marginLeft: 96,
    marginRight: 44,
    marginBottom: 6,
    x: { axis: null },
    y: {
      type: 'band',
      domain: bars.map(({ channel }) => channel),
      tickFormat: (id: string) => names.get(id) ?? id,
      tickSize: 0,
      label: null,
      padding: 0.3,
    },
    marks: [
      Plot.barX(bars, { x: 'count', y: 'channel', fill: 'var(--accent)' }),
      Plot.text(bars, {
        x: 'count',
        y: 'channel',
        text: ({ count }) => format.number(count),
        dx: 6,
        textAnchor: 'start',
      }),
    ],
  });
}

export function sparkline({ weeks }: Pick<AnswerFinding, 'weeks'>): Markup {
  return draw({
    width: 240,
    height: 64,
    margin: 2,
    marginTop: 2,
    axis: null,
    x: { type: 'band', domain: weeks.map(({ week }) => week), padding: Math.max(0.2, 0.9 - weeks.length * 0.1) },
    color: { type: 'identity' },
    marks: [
      Plot.barY(voteBars(weeks), { x: 'week', y: 'n', fill: 'fill' }),
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
    ],
  });
}

/** A share with its bounds, from 0 to 1. */
export function interval({ share, low, high, of }: Share, mean: number): Markup {
  const marks = [
    Plot.ruleY([0], { x1: 0, x2: 1, stroke: 'var(--rule)', strokeWidth: 2 }),
    Plot.ruleX([mean], { stroke: 'var(--soft)', strokeDasharray: '2 2' }),
    Plot.ruleY([0], { x1: low, x2: high, stroke: 'var(--accent)', strokeWidth: 5, strokeOpacity: 0.35 }),
  ];
  if (of > 0) marks.push(Plot.dot([share], { x: share, y: 0, r: 5, fill: 'var(--accent)' }) as never);
  return draw({
    width: 240,
    height: 22,
    margin: 7,
    marginTop: 2,
    marginBottom: 2,
    axis: null,
    x: { domain: [0, 1] },
    y: { domain: [-1, 1] },
    marks,
  });
}
