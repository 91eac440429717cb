import { html, type Markup } from './html.ts';

export interface Column<Row> {
  head: string;
  cell: (row: Row) => Markup | string | number;
  /** Figures stand at the end of their column. */
  figure?: boolean;
}

/** A table with a caption. The first column names the row. */
export function table<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { hidden = false, captionHidden = false, scrolls = false } = {},
): Markup {
  const side = (figure?: boolean) => (figure ? html` class="figure"` : '');
  // The roles are said aloud, as narrow screens set the rows as blocks, for which some browsers forget them.
  const tableOf = html`<table role="table">
<caption${captionHidden ? html` class="unseen"` : ''}>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ head, figure }) => html`<th scope="col" role="columnheader" ${side(figure)}>${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (row) =>
      html`<tr role="row">
        ${columns.map(({ head, cell, figure }, index) =>
          index === 0
            ? html`<th scope="row" role="rowheader">${cell(row)}</th>`
            : html`<td role="cell" data-head="${head}" ${side(figure)}><span>${cell(row)}</span></td>`,
        )}
      </tr> `,
  )}</tbody>
</table>`;
  if (hidden) return html`<div class="unseen">${tableOf}</div>`;
  // Where it does not fit it is moved sideways, by keyboard as well.
  const region = html`role="region" tabindex="0" aria-label="${caption}"`;
  return html`<div class="table" ${scrolls && region}>${tableOf}</div>`;
}

/** What does not press, behind one line. */
export function details(summary: string, body: Markup, note: Markup | string = ''): Markup {
  return html`<details class="rest">
    <summary>${summary}</summary>
    ${body} ${note && html`<p class="small">${note}</p>`}
  </details>`;
}

/** A drawing with its title, legend and the same figures as a table that can be opened. */
export function figure(
  title: string,
  drawing: Markup,
  legend: readonly [kind: string, text: string][],
  figures: Markup,
  open: string,
): Markup {
  return html`<figure>
    <figcaption>${title}</figcaption>
    ${drawing}
    ${legend.length > 0 && html`<p class="legend">${legend.map(([kind, text]) => html`<span><i class="key ${kind}"></i>${text}</span>`)}</p>`}
    <details>
      <summary>${open}</summary>
      ${figures}
    </details>
  </figure>`;
}
