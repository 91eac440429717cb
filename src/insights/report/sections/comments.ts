import type { AnswerFinding } from '../../findings.ts';
import { quoteText, type Format } from '../format.ts';
import { html, type Markup } from '../html.ts';

const maxShownComments = 3;
const maxFoldedComments = 40;

type ReaderComment = AnswerFinding['comments'][number];

const quote = ({ text, reason, day }: ReaderComment, locale: string, format: Format) =>
  html`<blockquote>
    <p lang="${locale}" dir="auto">${text}</p>
    <footer>
      <time datetime="${day}">${format.shortDay(day)}</time>${reason && html` · ${quoteText(format.reason(reason))}`}
    </footer>
  </blockquote>`;

function quotes(
  { comments, commentCount, quarantined, locale }: AnswerFinding,
  format: Format,
  atOnce: number,
): Markup {
  const { words, plural } = format;
  const list = (some: readonly ReaderComment[]) => some.map((voice) => quote(voice, locale, format));
  const more = comments.slice(atOnce, atOnce + maxFoldedComments);
  const left = commentCount - atOnce - more.length;
  return html`${list(comments.slice(0, atOnce))}
  ${
    more.length > 0 &&
    html`<details>
      <summary>${plural(words.moreComments, more.length)}</summary>
      ${list(more)}
    </details>`
  }
  ${left > 0 && html`<p class="small">${words.allInCsv.replace('{file}', 'insights-comments.csv')}</p>`}
  ${quarantined > 0 && html`<p class="small">${plural(words.heldComments, quarantined)}</p>`}`;
}

/** The comments of an answer in a collapsed element, for a table. */
export function foldedComments(answer: AnswerFinding, format: Format): Markup | false {
  const { commentCount, quarantined } = answer;
  if (commentCount + quarantined === 0) return false;
  return html`<details>
    <summary>${format.words.comments} (${format.number(commentCount + quarantined)})</summary>
    ${quotes(answer, format, maxFoldedComments)}
  </details>`;
}

export function comments(answer: AnswerFinding, format: Format): Markup {
  const { words, number } = format;
  const { reasons, comments } = answer;
  const most = Math.max(answer.effective.no, ...reasons.map(({ count }) => count));
  return html`<div class="voices">
    ${
      reasons.length > 0 &&
      html`<h4>${words.reasons}</h4>
        <ul class="reasons">
          ${reasons.map(
            ({ id, count }) =>
              html`<li>
                <span>${quoteText(format.reason(id))}</span> <b>${number(count)}</b
                ><svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="${((count / most) * 100).toFixed(1)}" height="1" />
                </svg>
              </li>`,
          )}
        </ul>`
    }
    ${comments.length > 0 && html`<h4>${words.comments}</h4>`} ${quotes(answer, format, maxShownComments)}
  </div>`;
}
