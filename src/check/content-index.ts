import { categoryText } from '../content/load.ts';
import { findDictionary } from '../i18n/index.ts';
import { canonicalAddress } from '../content/schema/old-address.ts';
import { articlePath, categoryPath, homePath, pagePath, shortPath } from '../i18n/paths.ts';
import { createAnswerGuesser } from './likely-answer.ts';
import {
  type Article,
  type ContentIndex,
  type Document,
  type ContentSources,
  type Page,
  isArticle,
  isPublished,
} from './model.ts';

export type { ContentIndex } from './model.ts';

/** Maximum number of broken references for which a correction is guessed. */
const maxGuesses = 500;

/** Every address of the site, with a slash at both ends, and its page. */
function pagesOf(
  { articles, textPages, settings }: ContentSources,
  {
    byId,
    addressOf,
    articleShown,
    categoryFolders,
  }: Pick<ContentIndex, 'byId' | 'addressOf' | 'articleShown' | 'categoryFolders'>,
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
    for (const slug of categoryFolders(locale)) pages.set(categoryPath(addresses, locale, slug), { locale });
  }
  for (const article of articles) pages.set(addressOf(article), { locale: article.locale, article, document: article });
  for (const id of byId.keys())
    for (const locale of locales) {
      const article = articleShown(id, locale);
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

export function createContentIndex(found: ContentSources): ContentIndex {
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

  const articleShown = (id: number, locale: string) => {
    const all = byId.get(id) ?? [];
    const live = all.filter(isPublished);
    const pick = (from: readonly Article[]) =>
      from.find((one) => one.locale === locale) ?? from.find((one) => one.locale === defaultLocale) ?? from[0];
    return pick(live) ?? pick(all);
  };
  const categoryFolders = (locale: string) => [...(bySlug.get(locale)?.keys() ?? [])];
  const pages = pagesOf(found, { byId, addressOf, articleShown, categoryFolders });
  const pagesAnyCase = new Map<string, Page>();
  for (const [path, page] of pages) {
    const key = path.toLowerCase();
    if (!pagesAnyCase.has(key)) pagesAnyCase.set(key, page);
  }

  let guesses = maxGuesses;
  const takeGuess = () => guesses-- > 0;

  return {
    ...found,
    byFile,
    byId,
    pages,
    pagesAnyCase,
    addressOf,
    articleShown,
    takeGuess,
    likelyAnswer: createAnswerGuesser(articles),
    freeId: [...byId.keys(), ...deleted.map(({ id }) => id)].reduce((most, id) => Math.max(most, id), 1000) + 1,
    categoryFolders,
    categoryOf: (article) => bySlug.get(article.locale)?.get(article.folder),
  };
}
