import { escapeHtml } from '../../content/escape-html.ts';
import { nearestDictionary } from '../../i18n/index.ts';
import { interpolate } from '../../i18n/interpolate.ts';
import { neutralise } from '../privacy/neutralise.ts';
import type { StoredMessage } from '../stores/contract.ts';
import { contextLines } from './message-text.ts';

// Mail programs know neither `light-dark()` nor custom properties; one that drops the sheet shows plain HTML in order.
const style = `body{margin:0;background:#fbf8f2;color:#2a2019;font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:2rem 1.25rem;overflow-wrap:anywhere}
h1{margin:0 0 1rem;font-size:1.625rem;line-height:1.25}h2{margin:2rem 0 .5rem;font-size:1.125rem}
p{margin:0 0 .75rem}
.number strong{display:block;font-size:1.5rem;letter-spacing:.04em}
blockquote{margin:0;padding:.25rem 0 .25rem 1rem;border-inline-start:.25rem solid #d9cdbb;white-space:pre-wrap}
ul{margin:.75rem 0 0;padding:0;list-style:none;color:#5c4d42}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid #d9cdbb;color:#5c4d42}
@media (prefers-color-scheme:dark){body{background:#191512;color:#efe7dc}blockquote,footer{border-color:#4a3f36}ul,footer{color:#c3b5a5}}`;

const containsLink = (text: string) => /:\/\/|www\.|\bhref\b/i.test(text);

/** The receipt as text and HTML. A text with links is not quoted, so that the form cannot send advertising to strangers. */
export function receiptMail(
  stored: StoredMessage,
  { mail, date, company }: { mail: string; date: string; company: string },
): { subject: string; text: string; html: string } {
  const { receipt: t, dir } = nearestDictionary(stored.locale);
  const { message } = neutralise(stored);
  const along = contextLines(stored);
  const isQuoted = !containsLink([message, ...along].join('\n'));
  const [quote, list] = isQuoted ? [message, along] : ['', []];
  const by = date && interpolate(t.by, { date, reply: mail });
  const paragraph = (line: string) => line && `<p>${escapeHtml(line)}</p>`;
  const html =
    `<!doctype html><html lang="${escapeHtml(stored.locale)}" dir="${dir}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">` +
    `<title>${escapeHtml(t.title)}</title><style>${style}</style></head><body><main><h1>${escapeHtml(t.title)}</h1>` +
    `<p class="number">${escapeHtml(t.number)}: <strong>${stored.reference}</strong></p>${paragraph(by)}${paragraph(t.steps)}` +
    `${quote && `<h2>${escapeHtml(t.sent)}</h2><blockquote>${escapeHtml(quote)}</blockquote>`}` +
    `${list.length > 0 ? `<ul>${list.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>` : ''}` +
    `<footer>${escapeHtml(company)}</footer></main></body></html>`;
  const lines = [`${t.number}: ${stored.reference}`, by, t.steps].filter(Boolean);
  const sent = quote ? ['', `${t.sent}:`, '', quote, ...(list.length > 0 ? ['', ...list] : [])] : [];
  return {
    subject: `${t.title} · ${stored.reference} · ${company}`,
    text: [t.title, '', ...lines, ...sent, '', company].join('\n'),
    html,
  };
}
