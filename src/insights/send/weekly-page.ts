import type { Content } from '../../content/load.ts';
import { interpolate } from '../../i18n/phrases.ts';
import type { AnswerFinding, Findings, SearchFinding } from '../findings.ts';
import type { Share } from '../aggregate/wilson.ts';
import { createFormat, type Format } from '../report/format.ts';
import { html, type Markup } from '../report/html.ts';
import { needsAnswer } from '../report/sections/write.ts';

export interface WeeklyPage {
  subject: string;
  text: string;
  html: string;
}

const maxItems = 3;

interface Item {
  title: string;
  locale?: string;
  lines: string[];
  link?: string | undefined;
}
interface Part {
  title: string;
  items: Item[];
}

function beforeOf(value: string | undefined, { words }: Format): string {
  return value === undefined ? '' : ` (${interpolate(words.before, { value })})`;
}

/** An answer to fix: its figures, reasons and comments. */
function answerItem(answer: AnswerFinding, format: Format): Item {
  const { words, pct, number, plural } = format;
  const { helped, previous, reasons, comments, opens, contactRate } = answer;
  const was = previous && previous.helped.of > 0 ? pct(previous.helped.share) : undefined;
  return {
    title: answer.question,
    locale: answer.locale,
    link: answer.editUrl ?? format.address(answer.id, answer.locale),
    lines: [
      `${interpolate(words.weekly.helped, { share: pct(helped.share), votes: plural(words.weekly.votes, helped.of) })}${beforeOf(was, format)}`,
      ...(contactRate
        ? [
            `${plural(words.opens.times, opens)}. ${interpolate(words.opens.line, { share: pct(contactRate.share), bounds: format.bounds(contactRate) })}`,
          ]
        : []),
      ...reasons.slice(0, 2).map(({ id, count }) => `${format.reason(id)}: ${number(count)}`),
      ...comments.slice(0, 1).map(({ text }) => `«${text.replace(/\s+/g, ' ').slice(0, 200)}»`),
    ],
  };
}

const searchItem = ({ query, locale, readers, nearest }: SearchFinding, { words, plural }: Format): Item => ({
  title: query,
  locale,
  lines: [plural(words.weekly.readers, readers), ...(nearest ? [`${words.weekly.nearest}: ${nearest.question}`] : [])],
});

/** The most useful tasks of an owner this week. */
function partsOf({ answers, searches, health }: Findings, format: Format): Part[] {
  const { words } = format;
  const losing = answers.filter(({ lost, published }) => published && lost > 0);
  const failed = searches.filter(({ advice }) => advice !== 'settled');
  return [
    { title: words.fixTitle, items: losing.slice(0, maxItems).map((answer) => answerItem(answer, format)) },
    {
      title: words.writeTitle,
      items: failed
        .filter(needsAnswer)
        .slice(0, maxItems)
        .map((one) => searchItem(one, format)),
    },
    {
      title: words.rewordTitle,
      items: failed
        .filter((one) => !needsAnswer(one))
        .slice(0, maxItems)
        .map((one) => searchItem(one, format)),
    },
    {
      title: words.overdue,
      items: health.overdue
        .slice(0, maxItems)
        .map(({ question, locale, reviewBy, editUrl, id }) => ({
          title: question,
          locale,
          lines: [`${words.reviewBy} ${format.day(reviewBy)}`],
          link: editUrl ?? format.address(id, locale),
        })),
    },
  ].filter(({ items }) => items.length > 0);
}

function figuresOf({ totals, previous }: Findings, format: Format): string[] {
  const { words, pct, number } = format;
  const before = previous?.totals;
  const figure = (label: string, now: string, then: string | undefined) => `${label}: ${now}${beforeOf(then, format)}`;
  const share = (label: string, now: Share, then: Share | undefined) =>
    now.of > 0 ? [figure(label, pct(now.share), then && then.of > 0 ? pct(then.share) : undefined)] : [];
  return [
    words.weekly.whole,
    ...share(words.keyHelped, totals.helped, before?.helped),
    figure(words.keyVotes, number(totals.helped.of), before && number(before.helped.of)),
    ...share(words.keySearches, totals.nothing, before?.nothing),
  ];
}

/** The weekly page of an owner. In: the findings of a week for their answers; the owner's name; the language. */
export function weeklyPage(
  findings: Findings,
  { content, owner, lang }: { content: Content; owner: string; lang: string },
): WeeklyPage {
  const format = createFormat(content, lang);
  const { words, shortDay, withDays } = format;
  const { from = '', to = '' } = findings.period ?? {};
  const title = withDays(words.weekly.title, { owner, from: shortDay(from), to: shortDay(to) });
  const figures = figuresOf(findings, format);
  const parts = partsOf(findings, format);
  const nothing = parts.length === 0 ? [words.weekly.nothing] : [];
  const text = [
    title,
    '',
    ...figures,
    ...nothing.flatMap((line) => ['', line]),
    ...parts.flatMap(({ title: heading, items }) => [
      '',
      heading.toUpperCase(),
      ...items.flatMap(({ title: name, lines, link }) => [
        '',
        name,
        ...[...lines, link ?? []].flat().map((line) => `  ${line}`),
      ]),
    ]),
    '',
    words.weekly.attached,
  ].join('\n');

  const item = ({ title: name, locale, lines, link }: Item): Markup =>
    html`<li style="margin-bottom:16px">
      <strong lang="${locale ?? format.locale}">${link ? html`<a href="${link}">${name}</a>` : name}</strong>
      ${lines.map((line) => html`<br />${line}`)}
    </li>`;
  const body = html`<!doctype html>
    <html lang="${format.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
      </head>
      <body style="font:16px/1.5 Georgia,serif;max-width:40em;margin:24px auto;padding:0 16px">
        <h1 style="font-size:24px;line-height:1.25;font-weight:500">${title}</h1>
        <p>${figures.map((line, n) => html`${n > 0 && html`<br />`}${line}`)}</p>
        ${nothing.map((line) => html`<p>${line}</p>`)}
        ${parts.map(
          ({ title: heading, items }) =>
            html`<h2 style="font-size:19px;font-weight:500;margin-top:28px">${heading}</h2>
              <ol style="padding-left:20px">
                ${items.map(item)}
              </ol>`,
        )}
        <p style="font-size:14px">${words.weekly.attached}</p>
      </body>
    </html>`;
  return { subject: `${title} · ${content.site.name}`, text, html: body.text };
}
