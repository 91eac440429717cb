import type { Root } from 'hast';
import type { AttachedFile, Item, Listing } from './item.ts';
import { decodeAddress } from './pictures.ts';
import { findAll } from './read-html.ts';
import { dayOf } from './read-markdown.ts';
import {
  ancestorsOf,
  comparePlaces,
  cellList,
  cellText,
  withholdRestricted,
  type Records,
  type Row,
} from './read-records.ts';
import { htmlToHast } from './to-hast.ts';

/** The objects of Intercom's lists, or of files of single kinds. */
const rowsOf = (files: readonly unknown[]): Row[] =>
  files.flatMap((file) => {
    const value = Array.isArray(file) ? file : ((file as Row | null)?.['data'] ?? file);
    return (Array.isArray(value) ? value : [value]).filter(
      (row): row is Row => typeof row === 'object' && row !== null && 'type' in row,
    );
  });

const isArticle = (row: Row) => /^(internal_)?article$/.test(cellText(row['type'])) && 'body' in row;

/** Whether a set of JSON files is of Intercom's API (https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles). */
export const isIntercom = (files: readonly unknown[]): boolean =>
  rowsOf(files).some((row) => isArticle(row) && ('parent_id' in row || 'workspace_id' in row));

/** The text in its main language, then its translations. */
function textsOf(row: Row): [locale: string | undefined, own: Row][] {
  const translated = Object.entries((row['translated_content'] as Row | null | undefined) ?? {});
  const main = cellText(row['default_locale'] ?? row['locale']) || undefined;
  return [
    [main, row],
    ...translated.flatMap(([locale, one]): [string, Row][] =>
      typeof one === 'object' && one !== null && locale !== main ? [[locale, one as Row]] : [],
    ),
  ];
}

/** The path up to the id: the title after it may have changed. */
function pathOf(url: unknown): string | undefined {
  const path = URL.parse(cellText(url))?.pathname;
  return path && /^.*\/(?:articles|collections)\/\d+/.exec(path)?.[0];
}
const addressesOf = (row: Row) => [cellText(row['url']), pathOf(row['url']) ?? ''].filter(Boolean);
const oldPathsOf = (row: Row) => [pathOf(row['url'])].flatMap((path) => (path ? [`${path}*`] : []));

const inLanguage = (row: Row, locale: string | undefined) =>
  cellText(row['url']).replace(`/${cellText(row['default_locale'])}/`, `/${locale}/`);

/** Attachments, whose addresses are signed and expire. */
const attachedIn = (body: Root): AttachedFile[] =>
  findAll(body, /^a$/).flatMap(({ properties }) => {
    const url = URL.parse(String(properties['href']));
    if (!url || !/(^|\.)intercom(cdn|-attachments)[\w-]*\./.test(url.hostname)) return [];
    return [
      {
        name: decodeAddress(url.pathname.replace(/^.*\//, '')),
        address: url.origin + url.pathname,
        url: url.href,
        isListed: false,
      },
    ];
  });

/** Reads Intercom answers with collections, translations and drafts. */
export function readIntercom(files: readonly unknown[], file: string, folder: string): Records {
  const rows = rowsOf(files);
  const collections = new Map(
    rows.filter(({ type }) => type === 'collection' || type === 'section').map((row) => [cellText(row['id']), row]),
  );
  const parentOf = (row: Row) => cellText(row['parent_id'] ?? (row['parent_ids'] as unknown[] | undefined)?.at(-1));
  const nameIn = (locale: string | undefined) => (row: Row) =>
    cellText((textsOf(row).find(([own]) => own === locale)?.[1] ?? row)['name']);
  const placeOf = (row: Row) => ancestorsOf(row, collections, parentOf);
  const positions = (row: Row) => placeOf(row).map((at) => Number(at['order'] ?? 0));

  const items = rows
    .filter(isArticle)
    .sort((one, other) => comparePlaces(positions(one), positions(other)))
    .flatMap((row) =>
      textsOf(row).flatMap(([locale, own]): Item[] => {
        const [id, title] = [cellText(row['id']), cellText(own['title'])];
        if (!title) return [];
        const isInternal = row['type'] === 'internal_article';
        const body = htmlToHast(cellText(own['body']));
        const item: Item = {
          key: isInternal ? `internal ${id}` : id,
          locale,
          title,
          categories: placeOf(row).map(nameIn(locale)).filter(Boolean),
          body,
          summary: cellText(own['description']) || undefined,
          aliases: cellList(
            ((row['tags'] as Row | null | undefined)?.['tags'] as Row[] | undefined)?.map(({ name }) => name),
          ),
          draft: own['state'] === 'draft',
          updated: dayOf(own['updated_at']),
          created: dayOf(row['created_at']),
          addresses: addressesOf(own),
          oldPaths: oldPathsOf(own),
          number: /^\d{1,15}$/.test(id) && !isInternal ? Number(id) : undefined,
          file: `${file}#${id}`,
          folder,
          attached: attachedIn(body),
          remarks: [],
        };
        return [isInternal ? withholdRestricted(item) : item];
      }),
    );
  const listings = [...collections.values()].flatMap((row) =>
    textsOf(row).map(([locale, { url, ...own }]): Listing => ({
      locale,
      categories: [...placeOf(row), row].map(nameIn(locale)).filter(Boolean),
      description: cellText(own['description']),
      // A translated collection differs in the language of its address only.
      addresses: addressesOf({ url: url ?? inLanguage(row, locale) }),
      oldPaths: oldPathsOf({ url: url ?? inLanguage(row, locale) }),
    })),
  );
  return { items, listings };
}
