import { interpolate, plural } from '../../i18n/phrases.ts';
import type { Plural } from '../../i18n/dictionary.ts';
import type { Hit, Span } from '../types.ts';
import { splitByRanges } from './split-by-ranges.ts';
import { MAX_QUERY_LENGTH, withQuery } from './query-text.ts';
import type { Flag, View } from './session.ts';

export interface Panel extends View {
  root: HTMLElement;
  hitOf(element: Element): Hit | undefined;
  linkOf(id: number): HTMLAnchorElement | undefined;
}

const activeRow = '[data-row]:is(:hover, :active, :focus-within, [aria-selected="true"])';

function markInto(element: Element, text: string, spans: readonly Span[]): void {
  const nodes = splitByRanges(text, spans).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  element.replaceChildren(...nodes);
}

/**
 * Renders results with the page's template, whose data attributes are the bindings: `data-when` (flags), `data-text` or plural forms
 * with `data-count`, `data-carry` (links with the query), `data-hits` (the list), `data-row` (options), `data-say` (announcements).
 * All text is inserted as text, never as markup.
 */
export function createPanel(template: HTMLTemplateElement, locale: string): Panel {
  const root = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const list = root.querySelector<HTMLElement>('[data-hits]')!;
  const model = list.querySelector('template')!;
  model.remove();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const rows = new Map<number, { row: HTMLElement; hit: Hit }>();

  const draw = (hit: Hit, exact: boolean): HTMLElement => {
    const known = rows.get(hit.id);
    const row = known?.row ?? (model.content.firstElementChild!.cloneNode(true) as HTMLElement);
    const part = (name: string) => row.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
    const number = part('number');
    number.hidden = !exact;
    number.textContent = exact ? interpolate(number.dataset.text!, { id: hit.id }) : '';
    if (known?.hit === hit) return row;
    rows.set(hit.id, { row, hit });
    row.dataset.row = String(hit.id);
    markInto(part('question'), hit.question, hit.questionMarks);
    markInto(part('answer'), hit.answer, hit.answerMarks);
    part('category').textContent = hit.category;
    linkIn(row).href = hit.url;
    if (row.role === 'option') row.id = `${root.id}-${hit.id}`;
    return row;
  };
  /** Orders the rows without removing the one that is pressed or focused, which would lose the press or the focus. */
  const place = (hits: readonly Hit[], exact: number | undefined) => {
    const wanted = hits.map((hit) => draw(hit, hit.id === exact));
    for (const [id, { row }] of rows) {
      if (wanted.includes(row)) continue;
      row.remove();
      rows.delete(id);
    }
    // The order is often unchanged: inserting the rows again would lay all of them out again.
    if (wanted.every((row, i) => row === list.children[i])) return;
    const at = wanted.findIndex((row) => row.matches(':active, :focus-within'));
    wanted[at]?.before(...wanted.slice(0, at));
    list.append(...wanted.slice(at + 1));
  };
  /** Sets the visible texts and clears the hidden ones, so that no stale text stays in the page. */
  const label = (values: Record<string, string | number>) => {
    for (const element of all('[data-text], [data-count]')) {
      if (element.closest('[data-hits]')) continue;
      const { text = '', count } = element.dataset;
      const written = isHidden(element)
        ? ''
        : interpolate(
            count ? plural(element.dataset as unknown as Plural, Number(values[count]), locale) : text,
            values,
          );
      if (element.textContent !== written) element.textContent = written;
    }
  };
  /** Whether an element is hidden by the results, whether or not the list is open. */
  const isHidden = (element: Element) => (element.closest('[hidden]') ?? root) !== root;
  const linkIn = (row: HTMLElement) => (row.matches('a') ? row : row.querySelector('a')) as HTMLAnchorElement;

  return {
    root,
    draw({ query, listing, flags }) {
      for (const element of all('[data-when]'))
        element.hidden = !element.dataset.when!.split(' ').some((flag) => flags.includes(flag as Flag));
      place(listing?.hits ?? [], listing?.exact);
      const { query: about = '', total = 0, didYouMean = '', category } = listing ?? {};
      label({
        query: about,
        total,
        shown: list.children.length,
        meant: didYouMean,
        category: category?.title ?? '',
        longest: MAX_QUERY_LENGTH,
      });
      for (const link of all('a[data-carry]')) {
        const carried = link.dataset.carry === 'meant' ? didYouMean : query;
        link.setAttribute('href', withQuery((link as HTMLAnchorElement).href, carried));
      }
      for (const link of all('a[data-category]')) link.setAttribute('href', category?.url ?? '');
    },
    pinnedCount() {
      const held = all(activeRow).at(-1);
      return held ? [...list.children].indexOf(held) + 1 || Infinity : 0;
    },
    linkOf(id) {
      const known = rows.get(id);
      return known && linkIn(known.row);
    },
    hitOf: (element) => rows.get(Number(element.closest<HTMLElement>('[data-row]')?.dataset.row))?.hit,
    // Nothing is announced while the list is closed.
    words: () =>
      all('[data-say]')
        .filter((element) => !element.closest('[hidden]'))
        .map((element) => element.textContent)
        .join(' '),
  };
}
