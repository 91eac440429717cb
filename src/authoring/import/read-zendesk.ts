import { findAll } from './read-html.ts';
import { dayOf } from './read-markdown.ts';
import {
  ancestorsOf,
  comparePlaces,
  isRestricted,
  cellList,
  cellText,
  withholdRestricted,
  type Records,
  type Row,
} from './read-records.ts';
import { htmlToHast } from './to-hast.ts';
import type { Item, Listing } from './item.ts';

function gather(files: readonly unknown[], name: string): Row[] {
  return files.flatMap((file) => {
    const rows = (file as Row | null)?.[name];
    return Array.isArray(rows) ? (rows as Row[]) : [];
  });
}

/** Whether a set of JSON files is of Zendesk's Help Centre API (https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/). */
export const isZendesk = (files: readonly unknown[]): boolean =>
  gather(files, 'articles').some((row) => 'section_id' in row || 'html_url' in row);

/** Reads Zendesk answers with translations, categories, sections, labels and drafts. */
export function readZendesk(files: readonly unknown[], file: string, folder: string): Records {
  const byId = (name: string) => {
    const isSource = (row: Row) => row['source_locale'] === undefined || row['source_locale'] === row['locale'];
    const rows = gather(files, name);
    return new Map([...rows, ...rows.filter(isSource)].map((row) => [cellText(row['id']), row]));
  };
  const [sections, categories, own] = [byId('sections'), byId('categories'), byId('articles')];
  const attachments = byId('article_attachments');
  const translations = [
    // Lists per language contain translations.
    ...['articles', 'sections', 'categories'].flatMap((name) =>
      gather(files, name).map((row): Row => ({ source_id: row['id'], ...row })),
    ),
    ...gather(files, 'translations'),
    ...[...own, ...sections, ...categories].flatMap(([source, row]) =>
      ((row['translations'] as Row[] | undefined) ?? []).map((one): Row => ({ source_id: source, ...one })),
    ),
  ];
  const translated = new Map(
    translations.map((row) => [`${cellText(row['source_id'])} ${cellText(row['locale'])}`, row]),
  );

  /** Categories and sections of a row, outermost first; sections may be nested. */
  function placeOf(row: Row): Row[] {
    const found = ancestorsOf(row, sections, (one) => cellText(one['section_id'] ?? one['parent_section_id']));
    const category = categories.get(cellText((found[0] ?? row)['category_id']));
    return category ? [category, ...found] : found;
  }
  const nameIn = (locale: string) => (row: Row) => {
    const own = translated.get(`${cellText(row['id'])} ${locale}`) ?? row;
    return cellText(own['title'] ?? own['name']);
  };
  /** Categories, sections and articles in the order their editors gave them. */
  const positions = (row: Row) => [...placeOf(row), row].map((at) => Number(at['position'] ?? 0));

  function itemOf(row: Row, article: Row): Item[] {
    const title = cellText(row['title'] ?? row['name']);
    if (!title) return [];
    const [id, locale] = [cellText(article['id']), cellText(row['locale']) || undefined];
    const path = `/hc/${(locale ?? 'en-us').toLowerCase()}/articles/${id}`;
    const body = htmlToHast(typeof row['body'] === 'string' ? row['body'] : '');
    // Picture addresses have ids only: file names are in the list of attachments.
    for (const { properties } of findAll(body, /^img$/)) {
      const [src = '', number = ''] = /.*\/article_attachments\/(\d+)\/?$/.exec(String(properties['src'])) ?? [];
      const name = cellText(attachments.get(number)?.['file_name']);
      if (name) properties['src'] = `${src.replace(/\/$/, '')}/${encodeURIComponent(name)}`;
    }
    const attached = [...attachments.values()]
      .filter((one) => cellText(one['article_id']) === id && (!one['locale'] || one['locale'] === locale))
      .map((one) => ({
        name: cellText(one['file_name']),
        address: `/article_attachments/${cellText(one['id'])}`,
        url: cellText(one['content_url']) || undefined,
        isListed: one['inline'] === false,
      }));
    const item: Item = {
      key: id,
      locale,
      title,
      categories: placeOf(article)
        .map(nameIn(locale ?? ''))
        .filter(Boolean),
      body,
      aliases: cellList(article['label_names']),
      draft: row['draft'] === true,
      updated: dayOf(row['edited_at'] ?? row['updated_at']),
      created: dayOf(article['created_at']),
      addresses: [path, cellText(row['html_url']), `/hc/articles/${id}`].filter(Boolean),
      oldPaths: [`${path}*`],
      number: /^\d{1,15}$/.test(id) ? Number(id) : undefined,
      file: `${file}#${id}`,
      folder,
      attached,
      remarks: [
        ...(article['promoted'] === true && row === article ? [{ kind: 'hand', what: 'promoted' } as const] : []),
        ...(row['outdated'] === true ? [{ kind: 'hand', what: 'outdated' } as const] : []),
      ],
    };
    return [isRestricted(article) ? withholdRestricted(item) : item];
  }

  const items = [
    ...[...own.values()]
      .sort((one, other) => comparePlaces(positions(one), positions(other)))
      .flatMap((row) => itemOf(row, row)),
    ...[...translated.values()].flatMap((row) => {
      const article = own.get(cellText(row['source_id']));
      return article && cellText(row['locale']) !== cellText(article['locale']) ? itemOf(row, article) : [];
    }),
  ];
  const tags = new Set(items.map(({ locale }) => locale));
  const listings = [...tags].flatMap((locale) => [
    { locale, categories: [], addresses: [`/hc/${(locale ?? 'en-us').toLowerCase()}`], oldPaths: [] },
    ...(['categories', 'sections'] as const).flatMap((name) =>
      [...(name === 'sections' ? sections : categories)].map(([id, row]): Listing => {
        const path = `/hc/${(locale ?? 'en-us').toLowerCase()}/${name}/${id}`;
        const place = name === 'sections' ? [...placeOf(row), row] : [row];
        const own = translated.get(`${id} ${locale}`) ?? row;
        return {
          locale,
          description: cellText(own['description'] ?? own['body']),
          categories: place.map(nameIn(locale ?? '')).filter(Boolean),
          addresses: [path],
          oldPaths: [`${path}*`],
        };
      }),
    ),
  ]);
  return { items, listings };
}
