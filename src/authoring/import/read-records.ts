import { parse } from 'csv-parse/sync';
import type { Item, Listing, Source, SourceKind } from './item.ts';
import { dayOf } from './read-markdown.ts';
import { looseToHast } from './to-hast.ts';

export type Row = Record<string, unknown>;

/** What an export of a help centre holds. */
export interface Records {
  items: Item[];
  listings: Listing[];
}

/** What columns and keys of other systems are called, the likeliest first. */
const columnNames = {
  title: ['question', 'title', 'name', 'domanda', 'titolo', 'frage', 'titel', 'pregunta', 'pergunta', 'q'],
  body: [
    'body',
    'answer',
    'content',
    'description',
    'text',
    'html',
    'risposta',
    'testo',
    'antwort',
    'respuesta',
    'reponse',
    'resposta',
    'a',
  ],
  summary: ['summary', 'excerpt', 'short_answer', 'shortanswer', 'riassunto', 'meta_description'],
  category: ['category', 'categoria', 'kategorie', 'section', 'folder', 'topic', 'group', 'collection', 'catégorie'],
  locale: ['locale', 'language', 'lang', 'lingua', 'sprache'],
  id: ['id', 'key', 'number', 'numero'],
  url: ['html_url', 'url', 'link', 'slug', 'path'],
  updated: ['updated_at', 'updated', 'edited_at', 'modified', 'date'],
  created: ['created_at', 'created', 'published'],
  tags: ['label_names', 'labels', 'tags', 'keywords', 'aliases'],
} as const;
type Field = keyof typeof columnNames;

/** Columns that the editor named: field → column. */
export type Columns = Partial<Record<Field, string>>;
export const columnFields = Object.keys(columnNames) as Field[];

function pick(row: Row, field: Field, columns: Columns): unknown {
  const wanted = columns[field];
  if (wanted !== undefined)
    // `fields.question`: a key inside another.
    return row[wanted] ?? wanted.split('.').reduce<unknown>((from, key) => (from as Row | undefined)?.[key], row);
  const keys = new Map(Object.keys(row).map((key) => [key.trim().toLowerCase(), key]));
  for (const name of columnNames[field]) {
    const key = keys.get(name);
    if (key !== undefined && row[key] !== '' && row[key] !== null) return row[key];
  }
  return undefined;
}
/** The words of a cell; nothing for anything else. */
export const cellText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
/** The words of a cell that holds several. */
export const cellList = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map(cellText).filter(Boolean)
    : cellText(value)
        .split(/[,;|]/)
        .map((one) => one.trim())
        .filter(Boolean);

export function isDraft(row: Row): boolean {
  const state = cellText(row['state'] ?? row['status']).toLowerCase();
  // Freshdesk writes 1 for a draft.
  return row['draft'] === true || state === 'draft' || (state === '1' && 'folder_id' in row);
}

/** Whether only some may read what a row holds: a segment of users (Zendesk), those who signed in, agents, companies (Freshdesk). */
export const isRestricted = (row: Row): boolean =>
  [row['user_segment_id'], ...[row['user_segment_ids']].flat()].some((one) => Boolean(cellText(one))) ||
  Number(row['visibility']) > 1;

/** What not everybody may read is not published by being imported: a draft, which an editor is asked to look at. */
export function withholdRestricted(item: Item): Item {
  return { ...item, draft: true, remarks: [...item.remarks, { kind: 'hand', what: 'restricted' }] };
}

/** What a row stands in, the outermost first. In: the rows it may stand in, and which of them a row names. */
export function ancestorsOf(row: Row, rows: ReadonlyMap<string, Row>, parentOf: (row: Row) => string): Row[] {
  const found: Row[] = [];
  let parent = rows.get(parentOf(row));
  while (parent && !found.includes(parent)) {
    found.unshift(parent);
    parent = rows.get(parentOf(parent));
  }
  return found;
}

/** Compares two rows by the places that their editors gave them and what they stand in. */
export function comparePlaces(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((place, depth) => place !== other[depth]);
  return (one[differs] ?? 0) - (other[differs] ?? 0);
}

/** Path of an address of the old site, and every form in which others link to it. */
function oldPathOf(url: string): string | undefined {
  if (url.startsWith('/')) return url;
  return URL.canParse(url) ? new URL(url).pathname : undefined;
}

/** One row as an item; `undefined` when it has no question. */
function itemOf(
  row: Row,
  categories: string[],
  columns: Columns,
  file: string,
  folder: string,
  at: number,
): Item | undefined {
  const title = cellText(pick(row, 'title', columns)).replace(/\s+/g, ' ');
  const body = pick(row, 'body', columns);
  if (!title || typeof body !== 'string') return undefined;
  const id = cellText(pick(row, 'id', columns));
  const number = /^\d{1,15}$/.test(id) ? Number(id) : undefined;
  const url = cellText(pick(row, 'url', columns));
  const path = oldPathOf(url);
  const named = cellText(pick(row, 'category', columns));
  const item: Item = {
    key: id || title,
    locale: cellText(pick(row, 'locale', columns)) || undefined,
    title,
    categories: named ? [named] : categories,
    body: looseToHast(body),
    summary: cellText(pick(row, 'summary', columns)) || undefined,
    aliases: cellList(pick(row, 'tags', columns)),
    draft: isDraft(row),
    updated: dayOf(pick(row, 'updated', columns)),
    created: dayOf(pick(row, 'created', columns)),
    addresses: [url, path].filter((one): one is string => Boolean(one)),
    oldPaths: path && path !== '/' ? [path] : [],
    number: number || undefined,
    file: `${file}#${id || at + 1}`,
    folder,
    remarks: [],
  };
  return isRestricted(row) ? withholdRestricted(item) : item;
}

/** Every object in a JSON that has a question and an answer, under the names of what it stands in. */
export function readJson(value: unknown, file: string, folder: string, columns: Columns, under: string[] = []): Item[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown, at) => {
      const item =
        typeof one === 'object' && one !== null ? itemOf(one as Row, under, columns, file, folder, at) : undefined;
      return item ?? readJson(one, file, folder, columns, under);
    });
  if (typeof value !== 'object' || value === null) return [];
  const row = value as Row;
  const own = cellText(pick(row, 'category', columns)) || cellText(pick(row, 'title', columns));
  const items = Object.values(row).flatMap((one) =>
    typeof one === 'object' ? readJson(one, file, folder, columns, own ? [...under, own] : under) : [],
  );
  return isRestricted(row) ? items.map(withholdRestricted) : items;
}

/** Rows of a spreadsheet, the first one names the columns. */
export function readCsv(csv: string, file: string, folder: string, columns: Columns): Item[] {
  const [head = ''] = csv.split('\n', 1);
  const count = (sign: string) => head.split(sign).length;
  const delimiter = [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
  const rows = parse(csv, {
    columns: true,
    delimiter,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  }) as Row[];
  return rows.flatMap((row, at) => itemOf(row, [], columns, file, folder, at) ?? []);
}

/** Rows of a sheet: the first that holds the name of a question names the columns, titles above it are left out. */
export function readRows(rows: readonly string[][], file: string, folder: string, columns: Columns): Item[] {
  const known = new Set<string>([...columnNames.title, ...Object.values(columns).map((name) => name.toLowerCase())]);
  const head = rows.findIndex((row) => row.some((cell) => known.has(cell.trim().toLowerCase())));
  const [keys = [], ...values] = rows.slice(Math.max(head, 0));
  return values.flatMap((cells, at) => {
    const row = Object.fromEntries(keys.map((key, column) => [key.trim(), cells[column] ?? '']));
    return itemOf(row, [], columns, file, folder, at) ?? [];
  });
}

export const createSource = (kind: SourceKind, read: Records | Item[], folder: string): Source => ({
  kind,
  ...(Array.isArray(read) ? { items: read } : read),
  pictureFolders: [folder],
});
