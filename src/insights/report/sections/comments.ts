import type { AnswerFinding } from '../../findings.ts';
import { quoted, type Format } from '../format.ts';
import { html, type Markup } from '../html.ts';

const commentsShown = 3;
const commentsFolded = 40;

type Voice = AnswerFinding['comments'][number];

const quote = ({ text, reason, day }: Voice, locale: string, format: Format) =>
  html`<blockquote>
    <p lang="${locale}" dir="auto">${text}</p>
    <footer>
      <time datetime="${day}">${format.shortDay(day)}</time>${reason && html` · ${quoted(format.reason(reason))}`}
    </footer>
  </blockquote>`;

function quotes(
  { comments, commentCount, quarantined, locale }: AnswerFinding,
  format: Format,
  atOnce: number,
): Markup {
  const { words, plural } = format;
  const list = (some: readonly Voice[]) => some.map((voice) => quote(voice, locale, format));
  const more = comments.slice(atOnce, atOnce + commentsFolded);
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

/** The comments of an answer behind one line, for a table. */
export function foldedComments(answer: AnswerFinding, format: Format): Markup | false {
  const { commentCount, quarantined } = answer;
  if (commentCount + quarantined === 0) return false;
  return html`<details>
    <summary>${format.words.comments} (${format.number(commentCount + quarantined)})</summary>
    ${quotes(answer, format, commentsFolded)}
  </details>`;
}

/** Why readers said no, and what they wrote. */
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
                <span>${quoted(format.reason(id))}</span> <b>${number(count)}</b
                ><svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="${((count / most) * 100).toFixed(1)}" height="1" />
                </svg>
              </li>`,
          )}
        </ul>`
    }
    ${comments.length > 0 && html`<h4>${words.comments}</h4>`} ${quotes(answer, format, commentsShown)}
  </div>`;
}
