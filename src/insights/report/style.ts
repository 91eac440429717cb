import type { Site } from '../../content/schema/site.ts';
import { paperOf } from '../../styles/ground.ts';

const paper = paperOf();

const sheet = `*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
.sheet { max-inline-size: 70rem; margin-inline: auto; padding: clamp(1.25rem, 4vw, 4rem); }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote, pre { margin: 0; padding: 0; }
h1, h2, h3 { font-weight: 500; line-height: 1.2; text-wrap: balance; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code, pre { font: 0.8125em/1.5 var(--mono); }
pre code { font-size: inherit; }
strong { font-weight: 600; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.small, small { font: 0.875rem/1.5 var(--sans); color: var(--soft); }
.lead { max-inline-size: 38em; color: var(--soft); margin-block: 0.5rem 2rem; text-wrap: pretty; }

.masthead { border-block-end: 1px solid var(--ink); padding-block-end: 2rem; }
.kicker { font: 600 0.8125rem/1 var(--sans); letter-spacing: 0.09em; text-transform: uppercase; color: var(--accent); }
h1 { font-size: clamp(2.25rem, 1.5rem + 3.4vw, 4rem); letter-spacing: -0.015em; margin-block: 0.75rem 0.25rem; }
.range { font-style: italic; color: var(--soft); font-size: 1.1875rem; }
.lede { margin-block-start: 1.75rem; max-inline-size: 36em; font-size: clamp(1.125rem, 1rem + 0.5vw, 1.375rem); line-height: 1.5; }
.lede p { display: inline; }
.lede bdi { white-space: nowrap; }
.lede p::after { content: ' '; }

.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1.75rem 1.5rem; padding-block: 2rem; border-block-end: 1px solid var(--rule); }
.keys div { display: flex; flex-direction: column; }
.keys .value { order: -1; font-size: 2.75rem; line-height: 1.1; font-variant-numeric: lining-nums; letter-spacing: -0.01em; }
.keys dt { font: 600 0.9375rem/1.35 var(--sans); margin-block-start: 0.25rem; }
.keys .before { font: 0.875rem/1.4 var(--sans); margin-block-start: 0.375rem; }
.compare { margin-block-start: 0.75rem; }
.burst { font: 600 0.875rem/1.5 var(--sans); color: var(--ink); padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--maybe); margin-block: 0.5rem; }
.keys .note { font: 0.8125rem/1.45 var(--sans); color: var(--soft); margin-block-start: 0.25rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 2.5rem; padding-block: 2rem; }
figcaption, .sub { font: 500 1.1875rem/1.3 var(--serif); margin-block-end: 0.75rem; }
.chart { display: block; inline-size: 100%; block-size: auto; font-family: var(--sans); font-size: 11px; color: var(--soft); overflow: visible; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font: 0.8125rem/1.5 var(--sans); color: var(--soft); margin-block-start: 0.5rem; }
.key { display: inline-block; inline-size: 0.7em; block-size: 0.7em; border-radius: 2px; margin-inline-end: 0.45em; }
.key.yes { background: var(--yes); }
.key.no { background: var(--no); }
.key.maybe { background: var(--maybe); }
details { margin-block-start: 0.5rem; font: 0.875rem/1.5 var(--sans); }
details.rest { margin-block-start: 1.5rem; }
details.rest > summary { font: 500 1.1875rem/1.3 var(--serif); color: var(--accent); }
summary { cursor: pointer; color: var(--soft); inline-size: fit-content; padding-block: 0.25rem; }

nav { border-block-end: 1px solid var(--rule); padding-block: 0.75rem; font: 0.9375rem/1.5 var(--sans); }
nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; }
nav a { text-decoration: none; display: inline-block; padding-block: 0.25rem; }
nav a:hover { text-decoration: underline; }
nav span { color: var(--soft); font-variant-numeric: tabular-nums; margin-inline-start: 0.25em; }

section[id] { padding-block-start: 3.5rem; scroll-margin-block-start: 0; }
h2 { font-size: clamp(1.75rem, 1.4rem + 1.4vw, 2.375rem); letter-spacing: -0.01em; }
.sub { margin-block-start: 3rem; font-size: 1.375rem; }
.sub + .lead { margin-block: 0 1.5rem; }

.fixes { list-style: none; counter-reset: fix; border-block-start: 1px solid var(--rule); }
.fixes > li { counter-increment: fix; display: grid; gap: 0 1.75rem; padding-block: 2rem; border-block-end: 1px solid var(--rule); break-inside: avoid-page; }
.fixes .head::before { content: counter(fix); color: var(--accent); font-size: 1.25rem; font-variant-numeric: oldstyle-nums; }
.fixes h3 { font-size: 1.4375rem; }
.item { text-decoration: none; color: var(--soft); font-weight: 400; font-style: normal; padding-inline: 0.25em; }
:target { background: var(--wash); box-shadow: 0 0 0 0.5rem var(--wash); }
td .trend { font-weight: 600; }
.trend + small { display: block; }
.gain { font: 600 0.9375rem/1.4 var(--sans); color: var(--no); margin-block-start: 0.375rem; }
.where { font: 0.8125rem/1.6 var(--sans); color: var(--soft); margin-block-start: 0.25rem; display: flex; flex-wrap: wrap; gap: 0 0.875rem; align-items: baseline; }
.where code { font-size: 0.75rem; overflow-wrap: anywhere; }
.where a { padding-block: 0.2rem; }
.body { display: grid; gap: 1.5rem 3rem; margin-block-start: 1.25rem; }
.judgement { font: 0.875rem/1.5 var(--sans); color: var(--soft); }
.judgement .share { font-size: 1rem; color: var(--ink); }
.judgement .share span { color: var(--soft); font-size: 0.875rem; }
.judgement .chart { max-inline-size: 17rem; margin-block: 0.25rem; margin-inline-start: -2px; }
.trend.worse { color: var(--no); }
.trend.better { color: light-dark(#35614f, #86b8a5); }
h4 { font: 600 0.8125rem/1.4 var(--sans); color: var(--soft); margin-block: 0 0.5rem; }
.reasons + h4 { margin-block-start: 1.5rem; }
.reasons { list-style: none; font: 0.9375rem/1.4 var(--sans); }
.reasons li { display: grid; grid-template-columns: 1fr auto; gap: 0 0.75rem; margin-block-end: 0.5rem; }
.reasons b { font-weight: 600; font-variant-numeric: tabular-nums; }
.reasons svg { grid-column: 1 / -1; block-size: 4px; inline-size: 100%; background: var(--wash); border-radius: 2px; margin-block-start: 0.25rem; fill: var(--no); }
blockquote { padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule); margin-block-end: 1rem; }
blockquote p { font: italic 1.0625rem/1.5 var(--serif); white-space: pre-line; max-inline-size: 36em; overflow-wrap: anywhere; }
blockquote footer { font: 0.8125rem/1.5 var(--sans); color: var(--soft); }

.searches { list-style: none; border-block-start: 1px solid var(--rule); }
.searches > li { display: grid; gap: 1rem 3rem; padding-block: 1.75rem; border-block-end: 1px solid var(--rule); break-inside: avoid-page; }
.searches h3 { font-size: 1.4375rem; font-style: italic; overflow-wrap: anywhere; }
.count { font: 600 0.9375rem/1.4 var(--sans); color: var(--no); margin-block-start: 0.375rem; }
.verdict { font: 600 0.9375rem/1.4 var(--sans); }
.verdict::before { content: ''; display: inline-block; inline-size: 0.6em; block-size: 0.6em; border-radius: 50%; background: var(--yes); margin-inline-end: 0.5em; }
.verdict.write::before { background: var(--no); }
.verdict:is(.reword, .raise)::before { background: var(--maybe); }
.verdict.settled::before { background: none; border: 2px solid var(--yes); }
.nearest { margin-block: 0.75rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule); }
.advice > .label { margin-block-start: 0.75rem; }
.charts + .small { margin-block-start: -0.75rem; }
.label { font: 600 0.8125rem/1.4 var(--sans); color: var(--soft); margin-inline-end: 0.25rem; }
pre { background: var(--wash); border-radius: 4px; padding: 0.5rem 0.75rem; margin-block-start: 0.25rem; white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }

.table { overflow-x: auto; margin-block: 1rem 2rem; }
table { border-collapse: collapse; inline-size: 100%; font: 0.9375rem/1.45 var(--sans); }
caption { text-align: start; font: 500 1.1875rem/1.3 var(--serif); padding-block-end: 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--rule); font-weight: 400; }
thead th { font: 600 0.8125rem/1.35 var(--sans); color: var(--soft); vertical-align: bottom; }
td.figure, th.figure { text-align: end; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
:is(td, th):last-child { padding-inline-end: 0; }
details table { font-size: 0.875rem; }
tbody th { max-inline-size: 34rem; }
.was { white-space: nowrap; }
.figure .was { display: block; }
.handoffs figure { max-inline-size: 32rem; margin-block-end: 2rem; }

.facts { max-inline-size: 46rem; }
.facts div { display: grid; grid-template-columns: minmax(12rem, 2fr) 3fr; gap: 0 2rem; padding-block: 0.5rem; border-block-end: 1px solid var(--rule); font: 0.9375rem/1.5 var(--sans); }
.facts dt { color: var(--soft); }
.facts b { font-weight: 600; }
.facts span { color: var(--soft); display: block; font-size: 0.875rem; }
ul.small { margin-block-start: 1rem; padding-inline-start: 1.25rem; }
.notes { max-inline-size: 40em; padding-inline-start: 1.25rem; }
.notes li { margin-block-end: 0.5rem; }
.empty { padding-block: 3rem 1rem; max-inline-size: 40em; }
.empty ol { padding-inline-start: 1.5rem; margin-block-start: 0.5rem; }
.colophon { margin-block-start: 4rem; padding-block-start: 1rem; border-block-start: 1px solid var(--ink); font: 0.8125rem/1.5 var(--sans); color: var(--soft); }

@media (width >= 48rem) {
  .fixes .head { display: grid; grid-template-columns: 2.5rem 1fr auto; gap: 0 1rem; align-items: baseline; }
  .fixes .head::before { font-size: 2rem; line-height: 1; grid-row: span 2; }
  .fixes .where { grid-column: 2 / -1; }
  .body { grid-template-columns: 17rem 1fr; padding-inline-start: 3.5rem; }
  .searches > li { grid-template-columns: 5fr 6fr; }
}
@media (width < 40rem) {
  .facts div { grid-template-columns: 1fr; }
  .table:not(figure *) table, .table:not(figure *) tbody, .table:not(figure *) tr, .table:not(figure *) caption { display: block; }
  .table:not(figure *) thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  .table:not(figure *) tr { padding-block: 0.75rem; border-block-end: 1px solid var(--rule); }
  .table:not(figure *) :is(tbody th, td) { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: 0.125rem 0; text-align: start; white-space: normal; }
  .table:not(figure *) tbody th { display: block; font-size: 1rem; }
  .table:not(figure *) td::before { content: attr(data-head); color: var(--soft); flex: none; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --wash: #f4f0ea; }
  body { font-size: 10.5pt; }
  .sheet { max-inline-size: none; padding: 0; }
  nav, figure details { display: none; }
  h2, h3, h4, .lead, .head, caption { break-after: avoid; }
  .fixes > li { break-inside: auto; padding-block: 1rem; }
  figure, .judgement, blockquote, .reasons li, tr, .keys { break-inside: avoid; }
  .charts { grid-template-columns: 1fr 1fr; }
  .keys { grid-template-columns: repeat(4, 1fr); }
  .keys .value { font-size: 1.75rem; }
  .body { grid-template-columns: 14rem 1fr; padding-inline-start: 0; }
  .searches > li { grid-template-columns: 5fr 6fr; }
  .key, .verdict::before, .reasons svg, pre { print-color-adjust: exact; }
  section[id] { padding-block-start: 2rem; }
  a { color: inherit; text-decoration: none; }
  a.edit { display: none; }
  .lead { max-inline-size: none; margin-block-end: 1rem; }
  .fixes h3, .searches h3 { font-size: 1.2rem; }
  .body { margin-block-start: 0.75rem; }
  .reasons li { margin-block-end: 0.25rem; font-size: 0.8125rem; }
  blockquote { margin-block-end: 0.5rem; }
  @page { margin: 15mm; }
}
@media (forced-colors: active) {
  :root { --ink: CanvasText; --soft: CanvasText; --rule: CanvasText; --paper: Canvas; --accent: LinkText; }
  .key, .verdict::before { forced-color-adjust: none; }
}
`;

/** The report's style sheet, for light, dark and print. Colours through tokens only. */
export function styleOf({ accent, accentDark }: Site['theme']): string {
  const dark = accentDark ?? `color-mix(in oklab, ${accent} 55%, #ffe2cc)`;
  return `
:root {
  color-scheme: light dark;
  --paper: light-dark(${paper.light}, ${paper.dark});
  --sheet: light-dark(#fffdf9, #23201c);
  --ink: light-dark(#2b2520, #ece5da);
  --soft: light-dark(#6a5f55, #b3a799);
  --rule: light-dark(#e2d9cc, #413a33);
  --accent: light-dark(${accent}, ${dark});
  --yes: light-dark(#4d7c6b, #86b8a5);
  --no: light-dark(#b04e22, #e08e62);
  --maybe: light-dark(#a37c28, #b08f4d);
  --wash: light-dark(#f4ede1, #2c2823);
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'Book Antiqua', Georgia, serif;
  --sans: Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'Segoe UI', 'Open Sans', 'DejaVu Sans', sans-serif;
  --mono: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
${sheet}`;
}
