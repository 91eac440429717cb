import { createHash } from 'node:crypto';
import type { Content } from '../../content/load.ts';
import type { Findings } from '../findings.ts';
import { editsSection } from './sections/edits.ts';
import { fixSection } from './sections/fix.ts';
import { createFormat, type Format } from './format.ts';
import { healthSection } from './sections/health.ts';
import { html, trustedMarkup, type Markup } from './html.ts';
import { contents, header, overview } from './sections/header.ts';
import { styleOf } from './style.ts';
import { worksSection } from './sections/works.ts';
import { rewordSection, writeSection } from './sections/write.ts';

export interface PageOptions {
  lang: string;
  /** Seconds between reloads of the page, for `--watch`. */
  refresh?: number | undefined;
}

/** Text for a period without data, or for no data at all. */
function emptyText({ period }: Findings, { words, day, withDays }: Format): Markup {
  if (period)
    return html`<p class="lead">${withDays(words.emptySince, { day: day(period.from), to: day(period.to) })}</p>`;
  return html`<p class="lead">${words.emptyLead}</p>
    <p>${words.emptyHow}</p>
    <ol>
      ${words.emptySteps.map((step) => html`<li>${step}</li>`)}
    </ol>`;
}

/** The report as a page without script or other files. Its policy allows only its own style sheet, by digest. */
export function renderPage(findings: Findings, content: Content, { lang, refresh }: PageOptions): string {
  const format = createFormat(content, lang);
  const { words } = format;
  const style = styleOf(content.site.theme);
  const digest = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  const isEmpty = findings.totals.events === 0 && findings.answers.length === 0;
  const title = [words.title, format.title].join(' · ');
  return html`<!doctype html>
    <html lang="${format.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        ${refresh && html`<meta http-equiv="refresh" content="${refresh}" /> `}
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${trustedMarkup(`<style>${style}</style>`)}
      </head>
      <body>
        <div class="sheet">
          ${header(findings, format)} ${!isEmpty && contents(findings, format)}
          <main>
            ${
              isEmpty
                ? html`<section class="empty">
                    <h2>${words.emptyTitle}</h2>
                    ${emptyText(findings, format)}
                  </section>`
                : html`${overview(findings, format)} ${fixSection(findings, format)} ${editsSection(findings, format)}
                  ${writeSection(findings, format)} ${rewordSection(findings, format)} ${worksSection(findings, format)}`
            }
            ${healthSection(findings, format)}
          </main>
          <footer class="colophon">
            <p>${words.madeOn.replace('{when}', format.moment(findings.generatedAt))}</p>
          </footer>
        </div>
      </body>
    </html> `.text;
}
