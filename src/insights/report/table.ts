import type { Format } from './format.ts';
import { html, type Markup } from './html.ts';

export interface Column<Row> {
  head: string;
  cell: (row: Row) => Markup | string | number;
  /** Numeric column, aligned to the end. */
  figure?: boolean;
}

export const numberColumn = <Row>(head: string, of: (row: Row) => number, { number }: Format): Column<Row> => ({
  head,
  cell: (row) => number(of(row)),
  figure: true,
});

export interface Table<Row> {
  caption: string;
  /** The first column is the row header. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** For screen readers only. */
  hidden?: boolean;
  captionHidden?: boolean;
  scrolls?: boolean;
}

export function table<Row>({ caption, columns, rows, hidden, captionHidden, scrolls }: Table<Row>): Markup {
  const side = (figure?: boolean) => (figure ? html` class="figure"` : '');
  // Explicit roles: on narrow screens rows are blocks, for which some browsers drop the table semantics.
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
  // A wide table scrolls sideways, by keyboard as well.
  const region = html`role="region" tabindex="0" aria-label="${caption}"`;
  return html`<div class="table" ${scrolls && region}>${tableOf}</div>`;
}

export function details(summary: string, body: Markup, note: Markup | string = ''): Markup {
  return html`<details class="rest">
    <summary>${summary}</summary>
    ${body} ${note && html`<p class="small">${note}</p>`}
  </details>`;
}

interface Figure<Row> extends Pick<Table<Row>, 'columns' | 'rows'> {
  title: string;
  drawing: Markup;
  legend?: readonly (readonly [kind: string, text: string])[];
}

/** A chart with its title, legend and a collapsed table of its figures. */
export function figure<Row>({ title, drawing, legend, columns, rows }: Figure<Row>, { words }: Format): Markup {
  return html`<figure>
    <figcaption>${title}</figcaption>
    ${drawing}
    ${legend && html`<p class="legend">${legend.map(([kind, text]) => html`<span><i class="key ${kind}"></i>${text}</span>`)}</p>`}
    <details>
      <summary>${words.tableOf}</summary>
      ${table({ caption: title, columns, rows, captionHidden: true, scrolls: true })}
    </details>
  </figure>`;
}
