import { stringify } from 'yaml';
import type { Findings, SearchFinding } from '../findings.ts';
import { whereabouts } from './fix.ts';
import { said, type Format } from './format.ts';
import { html, type Markup } from './html.ts';
import { table } from './table.ts';

const inFull = 10;
const restShown = 20;

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

function nearest(search: SearchFinding, format: Format): Markup | undefined {
  const { words, plural } = format;
  if (!search.nearest) return undefined;
  const { rank, because, readers } = search.nearest;
  const why = because === 'readers' ? plural(words.becauseReaders, readers) : words.becauseSearch;
  const place = rank ? words.rankNow.replace('{rank}', String(rank)) : words.rankNone;
  return html`<div class="nearest">
    <p><span class="label">${words.nearest}</span> ${said(search.nearest.question, search.locale)}</p>
    <p class="small">${why}; ${place}.</p>
    ${whereabouts({ ...search.nearest, locale: search.locale }, format)}
  </div>`;
}

/** The alias for the nearest answer; without one, the command that begins a new answer. */
function whatToCopy({ nearest: near, alias, advice, locale }: SearchFinding, { words }: Format): Markup | undefined {
  const copy = (label: string, text: string) =>
    html`<p class="label">${label}</p>
      <pre translate="no"><code>${text}</code></pre>`;
  if (!near) return copy(words.newAnswer, `npm run new -- --lang ${locale}`);
  return alias ? copy(advice === 'write' ? words.copyAliasIf : words.copyAlias, aliasLine(alias)) : undefined;
}

function entry(search: SearchFinding, format: Format): Markup {
  const { words, plural } = format;
  const why = { alias: words.adviceAlias, reword: words.adviceReword, write: words.adviceWrite }[search.advice];
  return html`<li>
    <div class="asked">
      <h3><q>${said(search.query, search.locale)}</q></h3>
      <p class="count">${plural(words.readers, search.readers)}</p>
      <p class="small">${counts(search, format)}</p>
      ${search.variants.length > 0 && html`<p class="small">${words.variants.split('{list}')[0]}${search.variants.slice(0, 6).map((text, index) => html`${index > 0 && ', '}${said(text, search.locale)}`)}</p>`}
    </div>
    <div class="advice">
      <p class="verdict ${search.advice}">${words.advice[search.advice]}</p>
      <p class="small">${why}</p>
      ${nearest(search, format)} ${whatToCopy(search, format)}
    </div>
  </li> `;
}

/** What to write: what several readers looked for in vain. */
export function writeSection({ searches, hiddenSearches }: Findings, format: Format): Markup {
  const { words, plural, number } = format;
  const rest = searches.slice(inFull, inFull + restShown);
  return html`<section id="write">
    <h2>${words.writeTitle}</h2>
    <p class="lead">${searches.length === 0 ? words.writeNone : words.writeLead}</p>
    ${
      searches.length > 0 &&
      html`<ol class="searches">
        ${searches.slice(0, inFull).map((search) => entry(search, format))}
      </ol>`
    }
    ${
      rest.length > 0 &&
      table(
        words.writeRest,
        [
          { head: words.search, cell: ({ query, locale }) => said(query, locale) },
          { head: words.readers.other.replace('{n} ', ''), cell: ({ readers }) => number(readers), figure: true },
          { head: words.nearest, cell: (row) => (row.nearest ? said(row.nearest.question, row.locale) : '–') },
          { head: words.whatToDo, cell: ({ advice }) => words.advice[advice] },
          {
            head: 'aliases:',
            cell: ({ alias }) => (alias ? html`<code translate="no">${aliasLine(alias)}</code>` : ''),
          },
        ],
        rest,
      )
    }
    ${hiddenSearches > 0 && html`<p class="small">${plural(words.writeHidden, hiddenSearches)}</p>`}
  </section>`;
}
