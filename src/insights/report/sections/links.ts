import { createHash } from 'node:crypto';
import type { AnswerFinding, SearchFinding } from '../../findings.ts';
import type { Format } from '../format.ts';
import { html, type Markup } from '../html.ts';

type Place = Pick<AnswerFinding, 'id' | 'locale' | 'file' | 'editUrl'>;

export function answerLinks({ id, locale, editUrl }: Place, { words, address }: Format): Markup {
  const edit = html` <a class="edit" href="${editUrl}">${words.edit}<span class="unseen"> ${id}</span></a>`;
  return html`<a href="${address(id, locale)}" title="${words.onSite}"
      ><span class="unseen">${words.answer} </span>${id}</a
    >${editUrl && edit}`;
}

/** Number, file and links of an answer. */
export function articleLinks(place: Place, format: Format, more: Markup | string = ''): Markup {
  return html`<p class="where">${answerLinks(place, format)} <code translate="no">${place.file}</code>${more}</p>`;
}

export const itemId = ({ id, locale }: Pick<AnswerFinding, 'id' | 'locale'>): string => `answer-${id}-${locale}`;

/** The anchor of a search's item: a digest, so that the query is not in the address. */
export const searchItemId = ({ locale, query }: Pick<SearchFinding, 'locale' | 'query'>): string =>
  `search-${locale}-${createHash('sha256').update(query).digest('hex').slice(0, 8)}`;

export const itemLink = (id: string, { words }: Format): Markup =>
  html` <a class="item" href="#${id}"
    ><span aria-hidden="true">#</span><span class="unseen">${words.itemLink}</span></a
  >`;
