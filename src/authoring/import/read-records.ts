import { parse } from 'csv-parse/sync';
import type { Item, Listing, Source, SourceKind } from './item.ts';
import { dayOf } from './read-markdown.ts';
import { looseToHast } from './to-hast.ts';

export type Row = Record<string, unknown>;

export interface Records {
  items: Item[];
  listings: Listing[];
}

/** Column and key names of other systems, likeliest first. */
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
    // `fields.question`: a nested key.
    return row[wanted] ?? wanted.split('.').reduce<unknown>((from, key) => (from as Row | undefined)?.[key], row);
  const keys = new Map(Object.keys(row).map((key) => [key.trim().toLowerCase(), key]));
  for (const name of columnNames[field]) {
    const key = keys.get(name);
    if (key !== undefined && row[key] !== '' && row[key] !== null) return row[key];
  }
  return undefined;
}
export const cellText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
/** A cell with several values. */
export const cellList = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map(cellText).filter(Boolean)
    : cellText(value)
        .split(/[,;|]/)
        .map((one) => one.trim())
        .filter(Boolean);

export function isDraft(row: Row): boolean {
  const state = cellText(row['state'] ?? row['status']).toLowerCase();
  // Freshdesk's status of drafts.
  return row['draft'] === true || state === 'draft' || (state === '1' && 'folder_id' in row);
}

/** Whether access to a row is restricted: user segments (Zendesk), visibility (Freshdesk). */
export const isRestricted = (row: Row): boolean =>
  [row['user_segment_id'], ...[row['user_segment_ids']].flat()].some((one) => Boolean(cellText(one))) ||
  Number(row['visibility']) > 1;

/** Restricted texts are imported as drafts for review, not published. */
export function withholdRestricted(item: Item): Item {
  return { ...item, draft: true, remarks: [...item.remarks, { kind: 'hand', what: 'restricted' }] };
}

/** A row's ancestors, outermost first. */
export function ancestorsOf(row: Row, rows: ReadonlyMap<string, Row>, parentOf: (row: Row) => string): Row[] {
  const found: Row[] = [];
  let parent = rows.get(parentOf(row));
  while (parent && !found.includes(parent)) {
    found.unshift(parent);
    parent = rows.get(parentOf(parent));
  }
  return found;
}

/** Compares rows by their manual positions and those of their ancestors. */
export function comparePlaces(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((place, depth) => place !== other[depth]);
  return (one[differs] ?? 0) - (other[differs] ?? 0);
}

function oldPathOf(url: string): string | undefined {
  if (url.startsWith('/')) return url;
  return URL.canParse(url) ? new URL(url).pathname : undefined;
}

/** A row as an item; `undefined` without a question. */
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

/** Every object of a JSON file with a question and an answer; keys above are categories. */
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

/** Reads CSV with a header row. */
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

/** Reads a sheet; rows above the header are ignored. */
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
