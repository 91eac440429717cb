import type { Item, Listing } from './item.ts';
import { dayOf } from './read-markdown.ts';
import { chainOf, comparePlaces, text, type Records, type Row } from './read-records.ts';
import { htmlToHast } from './to-hast.ts';

/** Everything in lists of Intercom's API, or of its kinds alone in a file. */
const rowsOf = (files: readonly unknown[]): Row[] =>
  files.flatMap((file) => {
    const value = Array.isArray(file) ? file : ((file as Row | null)?.['data'] ?? file);
    return (Array.isArray(value) ? value : [value]).filter(
      (row): row is Row => typeof row === 'object' && row !== null && 'type' in row,
    );
  });

const isArticle = (row: Row) => row['type'] === 'article' && 'body' in row;

/** Whether a set of JSON files is of Intercom's API (https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles). */
export const isIntercom = (files: readonly unknown[]): boolean =>
  rowsOf(files).some((row) => isArticle(row) && ('parent_id' in row || 'workspace_id' in row));

/** Its languages: the text as it stands, then its translations. */
function textsOf(row: Row): [locale: string | undefined, own: Row][] {
  const translated = Object.entries((row['translated_content'] as Row | null | undefined) ?? {});
  const main = text(row['default_locale']) || undefined;
  return [
    [main, row],
    ...translated.flatMap(([locale, one]): [string, Row][] =>
      typeof one === 'object' && one !== null && locale !== main ? [[locale, one as Row]] : [],
    ),
  ];
}

/** The path of an address, up to its number: the title behind it may have been another. */
function pathOf(url: unknown): string | undefined {
  const path = URL.parse(text(url))?.pathname;
  return path && /^.*\/(?:articles|collections)\/\d+/.exec(path)?.[0];
}
const addressesOf = (row: Row) => [text(row['url']), pathOf(row['url']) ?? ''].filter(Boolean);
const oldPathsOf = (row: Row) => [pathOf(row['url'])].flatMap((path) => (path ? [`${path}*`] : []));

/** Answers of Intercom in their collections, with translations and drafts. */
export function readIntercom(files: readonly unknown[], file: string, folder: string): Records {
  const rows = rowsOf(files);
  const collections = new Map(
    rows.filter(({ type }) => type === 'collection' || type === 'section').map((row) => [text(row['id']), row]),
  );
  const parentOf = (row: Row) => text(row['parent_id'] ?? (row['parent_ids'] as unknown[] | undefined)?.at(-1));
  const nameIn = (locale: string | undefined) => (row: Row) =>
    text((textsOf(row).find(([own]) => own === locale)?.[1] ?? row)['name']);
  const placeOf = (row: Row) => chainOf(row, collections, parentOf);
  const positions = (row: Row) => placeOf(row).map((at) => Number(at['order'] ?? 0));

  const items = rows
    .filter(isArticle)
    .sort((one, other) => comparePlaces(positions(one), positions(other)))
    .flatMap((row) =>
      textsOf(row).flatMap(([locale, own]): Item[] => {
        const [id, title] = [text(row['id']), text(own['title'])];
        if (!title) return [];
        return [
          {
            key: id,
            locale,
            title,
            categories: placeOf(row).map(nameIn(locale)).filter(Boolean),
            body: htmlToHast(text(own['body'])),
            summary: text(own['description']) || undefined,
            aliases: [],
            draft: own['state'] === 'draft',
            updated: dayOf(own['updated_at']),
            created: dayOf(row['created_at']),
            addresses: addressesOf(own),
            oldPaths: oldPathsOf(own),
            number: /^\d{1,15}$/.test(id) ? Number(id) : undefined,
            file: `${file}#${id}`,
            folder,
            remarks: [],
          },
        ];
      }),
    );
  const listings = [...collections.values()].flatMap((row) =>
    textsOf(row).map(([locale, own]): Listing => ({
      locale,
      categories: [...placeOf(row), row].map(nameIn(locale)).filter(Boolean),
      addresses: addressesOf(own),
      oldPaths: oldPathsOf(own),
    })),
  );
  return { items, listings };
}
