import type { Item, Listing } from './item.ts';
import { dayOf } from './read-markdown.ts';
import {
  ancestorsOf,
  isDraft,
  isRestricted,
  cellList,
  cellText,
  withholdRestricted,
  type Records,
  type Row,
} from './read-records.ts';
import { htmlToHast } from './to-hast.ts';

/** All objects of an export; nested ones get their parents' ids. */
function rowsOf(value: unknown, inside: Row = {}): Row[] {
  if (Array.isArray(value)) return value.flatMap((one) => rowsOf(one, inside));
  if (typeof value !== 'object' || value === null) return [];
  const row: Row = { ...inside, ...value };
  const nested = ['categories', 'folders', 'articles', 'category', 'folder', 'article'].flatMap((name) => {
    const own = (value as Row)[name];
    if (typeof own !== 'object') return [];
    if (isFolder(row)) return rowsOf(own, { folder_id: row['id'], category_id: row['category_id'] });
    return rowsOf(own, 'id' in row ? { category_id: row['id'] } : {});
  });
  return 'id' in row ? [row, ...nested] : nested;
}

const isArticle = (row: Row) => 'folder_id' in row && typeof row['title'] === 'string' && 'description' in row;
const isFolder = (row: Row) => 'name' in row && ('visibility' in row || 'parent_folder_id' in row);

/** Whether a set of JSON files is of Freshdesk's solutions (https://developers.freshdesk.com/api/#solutions). */
export const isFreshdesk = (files: readonly unknown[]): boolean =>
  files.flatMap((file) => rowsOf(file)).some((row) => isArticle(row) && 'status' in row);

const path = '/support/solutions';

/** A row's own hierarchy, outermost first, in its language. */
const hierarchyOf = (row: Row): Row[] =>
  ((row['hierarchy'] as Row[] | null | undefined) ?? []).map(({ data }) => (data ?? {}) as Row);
const localeOf = (row: Row) =>
  cellText(row['language'] ?? row['language_code'] ?? hierarchyOf(row)[0]?.['language']) || undefined;

/** Reads Freshdesk answers with categories, tags, drafts, files and translations. */
export function readFreshdesk(files: readonly unknown[], file: string, source: string): Records {
  const rows = files.flatMap((one) => rowsOf(one));
  // Translations repeat the ids: the first occurrence is in the main language.
  const byId = (wanted: Row[]) => new Map(wanted.toReversed().map((row) => [cellText(row['id']), row]));
  const folders = byId(rows.filter((row) => isFolder(row) && !isArticle(row)));
  const categories = byId(rows.filter((row) => 'name' in row && !isFolder(row) && !isArticle(row)));

  const foldersOf = (row: Row) =>
    ancestorsOf(row, folders, (one) => cellText(one['folder_id'] ?? one['parent_folder_id']));
  function placeOf(row: Row): Row[] {
    const found = foldersOf(row);
    const category = categories.get(cellText((found[0] ?? row)['category_id'] ?? row['category_id']));
    return category ? [category, ...found] : found;
  }
  function namesOf(row: Row): string[] {
    const told = hierarchyOf(row);
    return (told.length > 0 ? told : placeOf(row)).map(({ name }) => cellText(name)).filter(Boolean);
  }

  const items = rows.filter(isArticle).map((row): Item => {
    const id = cellText(row['id']);
    const locale = localeOf(row);
    const address = `${path}/articles/${id}`;
    const files = ['attachments', 'cloud_files'].flatMap((name) => (row[name] as Row[] | undefined) ?? []);
    const item: Item = {
      key: id,
      locale,
      title: cellText(row['title']),
      categories: namesOf(row),
      body: htmlToHast(cellText(row['description'])),
      summary: cellText((row['seo_data'] as Row | null | undefined)?.['meta_description']) || undefined,
      aliases: cellList(row['tags']),
      draft: isDraft(row),
      updated: dayOf(row['updated_at']),
      created: dayOf(row['created_at']),
      addresses: [address],
      oldPaths: [`${address}*`, ...(locale ? [`/${locale}${address}*`] : [])],
      attached: files.map((one) => ({
        name: cellText(one['name']),
        address: cellText(one['attachment_url'] ?? one['url']),
        isListed: true,
      })),
      number: /^\d{1,15}$/.test(id) ? Number(id) : undefined,
      file: `${file}#${id}`,
      folder: source,
      remarks: [],
    };
    // Visibility is set on the folder.
    return [row, ...foldersOf(row)].some(isRestricted) ? withholdRestricted(item) : item;
  });
  // Addresses without a language are those of the first.
  const main = items[0]?.locale;
  const listings = rows
    .filter((row) => 'name' in row && !isArticle(row))
    .map((row): Listing => {
      const [id, locale] = [cellText(row['id']), localeOf(row)];
      const address = isFolder(row) ? `${path}/folders/${id}` : `${path}/${id}`;
      return {
        locale,
        categories: [...(isFolder(row) ? namesOf(row) : []), cellText(row['name'])],
        description: cellText(row['description']),
        addresses: [...(locale === undefined || locale === main ? [address] : []), `/${locale ?? main}${address}`],
        oldPaths: locale === undefined || locale === main ? [address] : [`/${locale}${address}`],
      };
    });
  return { items, listings };
}
