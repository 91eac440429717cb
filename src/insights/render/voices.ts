import type { AnswerFinding } from '../findings.ts';
import { said, type Format } from './format.ts';
import { html, type Markup } from './html.ts';

const commentsShown = 5;

function quotes({ comments, quarantined, locale }: AnswerFinding, format: Format): Markup {
  const { words, plural } = format;
  const shown = comments.slice(0, commentsShown);
  return html`${shown.map(
    ({ text, reason, day }) =>
      html`<blockquote>
        <p lang="${locale}" dir="auto">${text}</p>
        <footer>
          <time datetime="${day}">${format.shortDay(day)}</time>${reason && html` · ${said(format.reason(reason))}`}
        </footer>
      </blockquote>`,
  )}
  ${comments.length > shown.length && html`<p class="small">${plural(words.moreComments, comments.length - shown.length)}</p>`}
  ${quarantined > 0 && html`<p class="small">${plural(words.heldComments, quarantined)}</p>`}`;
}

/** The comments of an answer behind one line, for a table. */
export function folded(answer: AnswerFinding, format: Format): Markup | false {
  const { comments, quarantined } = answer;
  if (comments.length + quarantined === 0) return false;
  return html`<details>
    <summary>${format.words.comments} (${format.number(comments.length + quarantined)})</summary>
    ${quotes(answer, format)}
  </details>`;
}

/** Why readers said no, and what they wrote. */
export function voices(answer: AnswerFinding, format: Format): Markup {
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
                <span>${said(format.reason(id))}</span> <b>${number(count)}</b
                ><svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="${((count / most) * 100).toFixed(1)}" height="1" />
                </svg>
              </li>`,
          )}
        </ul>`
    }
    ${comments.length > 0 && html`<h4>${words.comments}</h4>`} ${quotes(answer, format)}
  </div>`;
}
