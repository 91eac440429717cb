import { categoryText } from '../content/load.ts';
import { findDictionary } from '../i18n/index.ts';
import { canonicalAddress } from '../content/schema/old-address.ts';
import { articlePath, categoryPath, homePath, pagePath, shortPath } from '../i18n/paths.ts';
import { likelyAnswers } from './likely-answer.ts';
import {
  type Article,
  type ContentIndex,
  type Document,
  type Found,
  type Page,
  isArticle,
  isPublished,
} from './model.ts';

export type { ContentIndex } from './model.ts';

/** Maximum number of broken references for which a correction is guessed. */
const mostGuesses = 500;

/** Every address of the site, with a slash at both ends, and its page. */
function pagesOf(
  { articles, textPages, settings }: Found,
  { byId, addressOf, shown, folders }: Pick<ContentIndex, 'byId' | 'addressOf' | 'shown' | 'folders'>,
): Map<string, Page> {
  const { locales, defaultLocale } = settings;
  const addresses = { base: '/', defaultLocale };
  const pages = new Map<string, Page>();
  for (const locale of locales) {
    for (const page of textPages) if (page.locale === locale) pages.set(addressOf(page), { locale, document: page });
    pages.set(homePath(addresses, locale), { locale });
    const { triage: folder = '', ...single } = findDictionary(locale)?.paths ?? {};
    for (const segment of Object.values(single)) pages.set(pagePath(addresses, locale, segment), { locale });
    for (const { slug } of Object.values(settings.files.triage.value ?? {}))
      pages.set(pagePath(addresses, locale, `${folder}/${slug[locale] ?? slug[defaultLocale] ?? ''}`), { locale });
    for (const slug of folders(locale)) pages.set(categoryPath(addresses, locale, slug), { locale });
  }
  for (const article of articles) pages.set(addressOf(article), { locale: article.locale, article, document: article });
  for (const id of byId.keys())
    for (const locale of locales) {
      const article = shown(id, locale);
      if (article) pages.set(shortPath(addresses, locale, id), { locale, article, document: article });
    }

  // Last, so that an old address never replaces a page.
  for (const article of articles)
    for (const old of article.front.redirectFrom ?? []) {
      const address = canonicalAddress(old);
      const path = address && decodeURI(address).replace(/\/?$/, '/');
      if (path && !pages.has(path)) pages.set(path, { locale: article.locale, article, document: article });
    }
  return pages;
}

export function createContentIndex(found: Found): ContentIndex {
  const { articles, settings, deleted, textPages } = found;
  const byFile = new Map<string, Document>([...articles, ...textPages].map((document) => [document.file, document]));
  const byId = new Map<number, Article[]>();
  for (const article of articles) {
    const { id } = article.front;
    if (id === undefined) continue;
    const same = byId.get(id);
    if (same) same.push(article);
    else byId.set(id, [article]);
  }
  const { categories = [], locales, defaultLocale } = settings;
  const addresses = { base: '/', defaultLocale };
  const bySlug = new Map(
    locales.map((locale) => [
      locale,
      new Map(categories.map((one) => [categoryText(one, locale, defaultLocale).slug, one])),
    ]),
  );
  const addressOf = (document: Document | Article) => {
    const { locale, slug } = document;
    return isArticle(document)
      ? articlePath(addresses, locale, { category: document.folder, slug })
      : pagePath(addresses, locale, slug);
  };

  const shown = (id: number, locale: string) => {
    const all = byId.get(id) ?? [];
    const live = all.filter(isPublished);
    const pick = (from: readonly Article[]) =>
      from.find((one) => one.locale === locale) ?? from.find((one) => one.locale === defaultLocale) ?? from[0];
    return pick(live) ?? pick(all);
  };
  const folders = (locale: string) => [...(bySlug.get(locale)?.keys() ?? [])];
  const pages = pagesOf(found, { byId, addressOf, shown, folders });
  const pagesAnyCase = new Map<string, Page>();
  for (const [path, page] of pages) {
    const key = path.toLowerCase();
    if (!pagesAnyCase.has(key)) pagesAnyCase.set(key, page);
  }

  let guesses = mostGuesses;
  const mayGuess = () => guesses-- > 0;

  return {
    ...found,
    byFile,
    byId,
    pages,
    pagesAnyCase,
    addressOf,
    shown,
    mayGuess,
    likelyAnswer: likelyAnswers(articles),
    freeId: [...byId.keys(), ...deleted.map(({ id }) => id)].reduce((most, id) => Math.max(most, id), 1000) + 1,
    folders,
    categoryOf: (article) => bySlug.get(article.locale)?.get(article.folder),
  };
}
