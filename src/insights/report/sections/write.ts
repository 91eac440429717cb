import { stringify } from 'yaml';
import { interpolate } from '../../../i18n/phrases.ts';
import { limits } from '../../../content/schema/article.ts';
import type { Findings, SearchFinding } from '../../findings.ts';
import { shellArgument } from '../../shell-quote.ts';
import { articleLinks, itemLink, searchItemId } from './links.ts';
import { quoteText, type Format } from '../format.ts';
import { html, type Markup } from '../html.ts';
import { details, numberColumn, table } from '../table.ts';

const maxDetailed = 8;
const maxTableRows = 40;

/** An alias as a line of YAML, quoted where YAML asks for it. */
export const aliasLine = (alias: string): string => `- ${stringify(alias, { lineWidth: 0 }).trimEnd()}`;

function counts(search: SearchFinding, { words, plural }: Format): string {
  const parts: string[] = [];
  if (search.nothing) parts.push(plural(words.foundNothing, search.nothing));
  if (search.unchosen) parts.push(plural(words.choseNothing, search.unchosen));
  if (search.chosen) parts.push(plural(words.choseSomething, search.chosen));
  if (search.handedOff) parts.push(plural(words.wentToPerson, search.handedOff));
  return parts.join(' · ');
}

const copyBox = (label: string, text: string) =>
  html`<p class="label">${label}</p>
    <pre translate="no"><code>${text}</code></pre>`;

export const newAnswerCommand = ({ locale, query }: Pick<SearchFinding, 'locale' | 'query'>): string =>
  `npm run new -- --locale ${locale} --question ${shellArgument(query.slice(0, limits.question.max))}`;

function nearest({ nearest: near, locale, advice, alias }: SearchFinding, format: Format): Markup | undefined {
  const { words, plural } = format;
  if (!near) return undefined;
  const { rank, because, readers } = near;
  const why = because === 'readers' ? plural(words.becauseReaders, readers) : words.becauseSearch;
  const place = rank ? words.rankNow.replace('{rank}', String(rank)) : words.rankNone;
  return html`<div class="nearest">
      <p>
        <span class="label">${because === 'readers' ? words.opened : words.nearest}</span>
        ${quoteText(near.question, locale)}
      </p>
      <p class="small">${advice === 'write' ? why : html`${why}; ${place}`}.</p>
      ${articleLinks({ ...near, locale }, format)}
    </div>
    ${alias && copyBox(words.copyAlias, aliasLine(alias))}`;
}

/** The reason for the advice, and why an alias is not enough. */
function reasonOf({ advice, refusal }: SearchFinding, { words }: Format): string {
  const why = {
    alias: words.adviceAlias,
    raise: words.adviceRaise,
    reword: refusal ? words.adviceAlias : words.adviceReword,
    settled: words.adviceSettled,
    write: words.adviceWrite,
  }[advice];
  if (!refusal) return why;
  return `${why} ${interpolate(words.aliasRefused, { why: interpolate(words.cli.refusals[refusal.code], { ...refusal }) })}`;
}

function entry(search: SearchFinding, format: Format): Markup {
  const { words, plural } = format;
  const id = searchItemId(search);
  return html`<li id="${id}">
    <div class="asked">
      <h3><q>${quoteText(search.query, search.locale)}</q>${itemLink(id, format)}</h3>
      <p class="count">${plural(words.readers, search.readers)}</p>
      <p class="small">${counts(search, format)}</p>
      ${search.variants.length > 0 && html`<p class="small">${words.variants.split('{list}')[0]}${search.variants.slice(0, 6).map((text, index) => html`${index > 0 && ', '}${quoteText(text, search.locale)}`)}</p>`}
    </div>
    <div class="advice">
      <p class="verdict ${search.advice}">${words.advice[search.advice]}</p>
      <p class="small">${reasonOf(search, format)}</p>
      ${search.advice === 'write' && copyBox(words.newAnswer, newAnswerCommand(search))} ${nearest(search, format)}
    </div>
  </li> `;
}

/** Whether a new answer is needed; else one is to be changed. */
export const needsAnswer = ({ advice }: Pick<SearchFinding, 'advice'>): boolean => advice === 'write';

/** Searches, the first in detail and the others in a table. */
function list(title: string, searches: readonly SearchFinding[], format: Format): Markup {
  const { words, plural } = format;
  const others = searches.slice(maxDetailed);
  return html`<ol class="searches">
      ${searches.slice(0, maxDetailed).map((search) => entry(search, format))}
    </ol>
    ${
      others.length > 0 &&
      details(
        plural(words.writeRest, others.length),
        table({
          caption: title,
          columns: [
            { head: words.search, cell: ({ query, locale }) => quoteText(query, locale) },
            numberColumn(words.readersShort, ({ readers }: SearchFinding) => readers, format),
            { head: words.nearest, cell: (row) => (row.nearest ? quoteText(row.nearest.question, row.locale) : '–') },
            { head: words.whatToDo, cell: ({ advice }) => words.advice[advice] },
            {
              head: words.aliasShort,
              cell: ({ alias }) => (alias ? html`<code translate="no">${aliasLine(alias)}</code>` : '–'),
            },
          ],
          rows: others.slice(0, maxTableRows),
          captionHidden: true,
        }),
        others.length > maxTableRows ? words.allInCsv.replace('{file}', 'insights-searches.csv') : '',
      )
    } `;
}

/** Searches of several readers without a near answer. */
export function writeSection(findings: Findings, format: Format): Markup {
  const { searches, hiddenSearches, handledSearches = 0, idleLines = [] } = findings;
  const { words, plural } = format;
  const missing = searches.filter(needsAnswer);
  const lead =
    searches.length === 0 ? words.writeNone : missing.length === 0 ? words.writeNoneMissing : words.writeLead;
  return html`<section id="write">
    <h2>${words.writeTitle}</h2>
    <p class="lead">${lead}</p>
    ${missing.length > 0 && list(words.writeTitle, missing, format)}
    <p class="small">${words.handledHow}</p>
    ${handledSearches > 0 && html`<p class="small">${plural(words.handled, handledSearches)}</p>`}
    ${
      idleLines.length > 0 &&
      html`<p class="small">${words.handledIdle.replace('{lines}', () => idleLines.join('”, “'))}</p>`
    }
    ${hiddenSearches > 0 && html`<p class="small">${plural(words.writeHidden, hiddenSearches)}</p>`}
  </section>`;
}

/** Answers that exist but that readers do not find or recognise. */
export function rewordSection({ searches }: Findings, format: Format): Markup | false {
  const { words } = format;
  const found = searches.filter((search) => !needsAnswer(search));
  if (found.length === 0) return false;
  return html`<section id="reword">
    <h2>${words.rewordTitle}</h2>
    <p class="lead">${words.rewordLead}</p>
    ${list(words.rewordTitle, found, format)}
  </section>`;
}
