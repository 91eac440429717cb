import type { Findings, SearchWeek, Week } from '../../findings.ts';
import { votesChart, searchesChart } from '../charts.ts';
import { interpolate } from '../../../i18n/phrases.ts';
import { burstSentences } from './bursts.ts';
import type { Format } from '../format.ts';
import { html, type Markup } from '../html.ts';
import { recentEdits } from './edits.ts';
import { needsAnswer } from './write.ts';
import { keyFigures } from './key-figures.ts';
import { figure, numberColumn } from '../table.ts';
import { weeklyVotes } from './fix.ts';

const openSearches = (searches: Findings['searches']) => searches.filter(({ advice }) => advice !== 'settled');

/** Describes the filter of the lists. */
function onlyText({ owner, category, locale }: NonNullable<Findings['only']>, format: Format): string {
  const { content, words } = format;
  const text = content.categories.find(({ id }) => id === category)?.text;
  const title = text?.[format.locale]?.title ?? text?.[content.site.defaultLocale]?.title ?? category;
  const parts = [
    owner && interpolate(words.onlyOwner, { owner }),
    title && interpolate(words.onlyCategory, { category: title }),
    locale && interpolate(words.onlyLocale, { locale }),
  ];
  return interpolate(words.only, { parts: parts.filter(Boolean).join(' · ') });
}

export function header(findings: Findings, format: Format): Markup {
  const { words, rich } = format;
  const { period, totals, searches, health, only } = findings;
  const repeated = openSearches(searches).length;
  const [burst, ...more] = burstSentences(totals, format);
  const { count: late = 0, references = [] } = health.late ?? {};
  const [oldest = '', list = ''] = words.ledeLateHow.split('{references}');
  const lede = (totals.events > 0 || late > 0) && [
    late > 0 &&
      html`<p>
        <strong>${format.plural(words.ledeLate, late)}</strong>
        ${oldest} ${references.map((one, at) => html`${at > 0 && ', '}<bdi>${one}</bdi>`)}${list}
      </p>`,
    totals.helped.of > 0 &&
      html`<p>
        ${rich(format.plural(words.ledeVotes, totals.helped.of), { share: format.pct(totals.helped.share) })}
      </p>`,
    burst && html`<p><strong>${burst}</strong> ${more.join(' ')}</p>`,
    totals.firstThree.of >= 10 &&
      totals.firstThree.share >= 0.25 &&
      findings.answers.length > 6 &&
      html`<p>${rich(words.ledeFirstThree, { share: format.pct(totals.firstThree.share) })}</p>`,
    totals.events > 0 &&
      html`<p>${repeated > 0 ? rich(format.plural(words.ledeSearches, repeated)) : words.ledeNoSearches}</p>`,
    health.overdue.length > 0 && html`<p>${format.plural(words.ledeOverdue, health.overdue.length)}</p>`,
  ];
  return html`<header class="masthead">
    <p class="kicker">${format.title}</p>
    <h1>${words.title}</h1>
    ${period && html`<p class="range">${rich(period.from === period.to ? words.rangeDay : words.range, { from: format.day(period.from), to: format.day(period.to) })}</p>`}
    ${only && html`<p class="range only">${onlyText(only, format)}</p>`}
    ${lede && html`<div class="lede">${lede}</div>`}
  </header>`;
}

/** Table of contents with the number of items of each section. */
export function contents(findings: Findings, { words, number }: Format): Markup {
  const { answers, searches, health } = findings;
  type Part = [id: string, title: string, waiting?: number];
  const part = (...one: Part): Part => one;
  const parts: Part[] = [
    ['fix', words.fixTitle, answers.filter(({ lost, published }) => published && lost > 0).length],
    ...(recentEdits(findings).length > 0 ? [part('edits', words.edits.title)] : []),
    ['write', words.writeTitle, searches.filter(needsAnswer).length],
    ...(searches.every(needsAnswer)
      ? []
      : [part('reword', words.rewordTitle, openSearches(searches).filter((one) => !needsAnswer(one)).length)]),
    ['works', words.worksTitle],
    ['health', words.healthTitle, health.overdue.length],
    ['notes', words.notesTitle],
  ];
  return html`<nav aria-label="${words.contents}">
    <ol>
      ${parts.map(
        ([id, title, waiting]) =>
          html`<li><a href="#${id}">${title}</a>${waiting ? html` <span>${number(waiting)}</span>` : ''}</li>`,
      )}
    </ol>
  </nav>`;
}

export function overview(findings: Findings, format: Format): Markup {
  const { words, pct } = format;
  const { totals, weeks, searchWeeks } = findings;
  const votes = {
    title: words.votesChart,
    drawing: votesChart(weeks, format),
    legend: [
      ['yes', words.yes],
      ['no', words.no],
    ],
    columns: [
      ...weeklyVotes(format),
      { head: words.helpedShare, cell: ({ yes, no }: Week) => (yes + no ? pct(yes / (yes + no)) : '–'), figure: true },
    ],
    rows: weeks,
  } as const;
  const searches = {
    title: words.searchesChart,
    drawing: searchesChart(searchWeeks, format),
    legend: [
      ['yes', words.chosen],
      ['maybe', words.unchosen],
      ['no', words.nothing],
    ],
    columns: [
      { head: words.week, cell: ({ week }: SearchWeek) => format.shortDay(week) },
      numberColumn(words.chosen, ({ chosen }: SearchWeek) => chosen, format),
      numberColumn(words.unchosen, ({ unchosen }: SearchWeek) => unchosen, format),
      numberColumn(words.nothing, ({ nothing }: SearchWeek) => nothing, format),
    ],
    rows: searchWeeks,
  } as const;
  return html`<section class="overview">
    ${keyFigures(findings, format)}
    <div class="charts">
      ${totals.helped.of > 0 && figure(votes, format)} ${totals.searches > 0 && figure(searches, format)}
    </div>
    ${weeks.length > 1 && html`<p class="small">${words.weeksNote}</p>`}
  </section>`;
}
