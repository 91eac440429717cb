import { findAll } from './read-html.ts';
import { dayOf } from './read-markdown.ts';
import { isRestricted, list, text, withhold, type Row } from './read-records.ts';
import { htmlToHast } from './to-hast.ts';
import type { Item } from './item.ts';

/** Everything of one name in several files of an export. */
function gather(files: readonly unknown[], name: string): Row[] {
  return files.flatMap((file) => {
    const rows = (file as Row | null)?.[name];
    return Array.isArray(rows) ? (rows as Row[]) : [];
  });
}

/** Whether a set of JSON files is of Zendesk's Help Centre API (https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/). */
export const isZendesk = (files: readonly unknown[]): boolean =>
  gather(files, 'articles').some((row) => 'section_id' in row || 'html_url' in row);

/** Answers of Zendesk: those of the API's list and their translations, in categories and sections, with labels and drafts. */
export function readZendesk(files: readonly unknown[], file: string, folder: string): Item[] {
  const byId = (name: string) => new Map(gather(files, name).map((row) => [text(row['id']), row]));
  const [sections, categories, own] = [byId('sections'), byId('categories'), byId('articles')];
  const attachments = byId('article_attachments');
  const translations = [
    ...gather(files, 'translations'),
    ...[...own, ...sections, ...categories].flatMap(([source, row]) =>
      ((row['translations'] as Row[] | undefined) ?? []).map((one): Row => ({ source_id: source, ...one })),
    ),
  ];
  const translated = new Map(translations.map((row) => [`${text(row['source_id'])} ${text(row['locale'])}`, row]));

  /** Names of what an article stands in, in a language; sections may stand in sections. */
  function place(article: Row, locale: string): string[] {
    const name = (row: Row) => text(translated.get(`${text(row['id'])} ${locale}`)?.['title'] ?? row['name']);
    const found: string[] = [];
    let section = sections.get(text(article['section_id']));
    for (const seen = new Set<Row>(); section && !seen.has(section);) {
      seen.add(section);
      found.unshift(name(section));
      const above = sections.get(text(section['parent_section_id']));
      if (!above)
        found.unshift(...[categories.get(text(section['category_id']))].flatMap((one) => (one ? name(one) : [])));
      section = above;
    }
    return found.filter(Boolean);
  }

  function itemOf(row: Row, article: Row): Item[] {
    const title = text(row['title'] ?? row['name']);
    if (!title) return [];
    const [id, locale] = [text(article['id']), text(row['locale']) || undefined];
    const path = `/hc/${(locale ?? 'en-us').toLowerCase()}/articles/${id}`;
    const body = htmlToHast(typeof row['body'] === 'string' ? row['body'] : '');
    // Pictures are named by number alone: the list of attachments tells what their files are called.
    for (const { properties } of findAll(body, /^img$/)) {
      const [src = '', number = ''] = /.*\/article_attachments\/(\d+)\/?$/.exec(String(properties['src'])) ?? [];
      const name = text(attachments.get(number)?.['file_name']);
      if (name) properties['src'] = `${src.replace(/\/$/, '')}/${encodeURIComponent(name)}`;
    }
    const beside = [...attachments.values()].filter(
      (one) =>
        one['inline'] === false && text(one['article_id']) === id && (!one['locale'] || one['locale'] === locale),
    );
    const item: Item = {
      key: id,
      locale,
      title,
      categories: place(article, locale ?? ''),
      body,
      aliases: list(article['label_names']),
      draft: row['draft'] === true,
      updated: dayOf(row['edited_at'] ?? row['updated_at']),
      created: dayOf(article['created_at']),
      addresses: [path, text(row['html_url']), `/hc/articles/${id}`].filter(Boolean),
      oldPaths: [`${path}*`],
      number: /^\d{1,15}$/.test(id) ? Number(id) : undefined,
      file: `${file}#${id}`,
      folder,
      remarks: beside.map((one) => ({ kind: 'lost', what: text(one['file_name']) })),
    };
    return [isRestricted(article) ? withhold(item) : item];
  }

  return [
    ...[...own.values()].flatMap((row) => itemOf(row, row)),
    ...[...translated.values()].flatMap((row) => {
      const article = own.get(text(row['source_id']));
      return article && text(row['locale']) !== text(article['locale']) ? itemOf(row, article) : [];
    }),
  ];
}
