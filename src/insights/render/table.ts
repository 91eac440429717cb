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
  { hidden = false, captionHidden = false } = {},
): Markup {
  const side = (figure?: boolean) => (figure ? html` class="figure"` : '');
  const tableOf = html`<table>
<caption${captionHidden ? html` class="unseen"` : ''}>${caption}</caption>
<thead><tr>${columns.map(({ head, figure }) => html`<th scope="col" ${side(figure)}>${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>
        ${columns.map(({ head, cell, figure }, index) =>
          index === 0
            ? html`<th scope="row">${cell(row)}</th>`
            : html`<td data-head="${head}" ${side(figure)}><span>${cell(row)}</span></td>`,
        )}
      </tr> `,
  )}</tbody>
</table>`;
  return hidden ? html`<div class="unseen">${tableOf}</div>` : html`<div class="table">${tableOf}</div>`;
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
