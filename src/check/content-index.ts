import { categoryText } from '../content/load.ts';
import { findDictionary } from '../i18n/index.ts';
import { canonicalAddress } from '../content/schema/old-address.ts';
import { articlePath, categoryPath, homePath, pagePath, shortPath } from '../i18n/paths.ts';
import type { Triages } from '../content/schema/triage.ts';
import { type Problem, type Range } from './problems.ts';
import { editDistance } from '../text/edit-distance.ts';
import { likelyAnswers } from './likely-answer.ts';
import {
  type Article,
  type ContentIndex,
  type DeletedAnswer,
  type Document,
  isArticle,
  isPublished,
  type Page,
  type Settings,
  type TextPage,
} from './model.ts';
import { problem } from './rule.ts';
import { answerHidden, answerUnknown } from './rules/references.ts';

export type { ContentIndex } from './model.ts';

/** Broken references for which a guess is made. */
const mostGuesses = 500;

export function createContentIndex(
  articles: readonly Article[],
  settings: Settings,
  deleted: readonly DeletedAnswer[] = [],
  textPages: readonly TextPage[] = [],
): ContentIndex {
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
      ? articlePath(addresses, locale, document.folder, slug)
      : pagePath(addresses, locale, slug);
  };

  const pages = new Map<string, Page>();
  for (const locale of locales) {
    for (const page of textPages) if (page.locale === locale) pages.set(addressOf(page), { locale, document: page });
    pages.set(homePath(addresses, locale), { locale });
    const { triage: folder = '', ...single } = findDictionary(locale)?.paths ?? {};
    for (const segment of Object.values(single)) pages.set(pagePath(addresses, locale, segment), { locale });
    for (const { slug } of Object.values((settings.files.triage.value ?? {}) as Triages))
      pages.set(pagePath(addresses, locale, `${folder}/${slug[locale] ?? slug[defaultLocale] ?? ''}`), { locale });
    for (const slug of bySlug.get(locale)?.keys() ?? []) pages.set(categoryPath(addresses, locale, slug), { locale });
  }
  const shown = (id: number, locale: string) => {
    const all = byId.get(id) ?? [];
    const live = all.filter(isPublished);
    const pick = (from: readonly Article[]) =>
      from.find((one) => one.locale === locale) ?? from.find((one) => one.locale === defaultLocale) ?? from[0];
    return pick(live) ?? pick(all);
  };
  for (const article of articles) pages.set(addressOf(article), { locale: article.locale, article, document: article });
  for (const id of byId.keys())
    for (const locale of locales) {
      const article = shown(id, locale);
      if (article) pages.set(shortPath(addresses, locale, id), { locale, article, document: article });
    }

  // Last of all: an old address takes nobody's place.
  for (const article of articles)
    for (const old of article.front.redirectFrom ?? []) {
      const address = canonicalAddress(old);
      const path = address && decodeURI(address).replace(/\/?$/, '/');
      if (path && !pages.has(path)) pages.set(path, { locale: article.locale, article, document: article });
    }
  const pagesAnyCase = new Map<string, Page>();
  for (const [path, page] of pages) {
    const key = path.toLowerCase();
    if (!pagesAnyCase.has(key)) pagesAnyCase.set(key, page);
  }

  let guesses = mostGuesses;
  const mayGuess = () => guesses-- > 0;

  function checkNumber(file: string, number: string, range: Range, key: string, locale: string): Problem[] {
    const id = /^\d+$/.test(number) ? Number(number) : NaN;
    const article = shown(id, locale);
    if (!article) {
      const near = (mayGuess() ? [...byId.keys()] : [])
        .map((one) => ({ one, far: editDistance(String(one), number, 1) }))
        .filter(({ far }) => far <= 1)
        .sort((a, b) => a.one - b.one)
        .slice(0, 3)
        .map(({ one }) => `${one} (${shown(one, locale)?.front.question ?? ''})`);
      return [problem(answerUnknown, { file, at: range, data: { id: number, key, near } })];
    }
    const status = article.front.status ?? 'published';
    if (status === 'published') return [];
    const instead = article.front.replacedBy;
    const fixes: Record<string, string> = { related: String(instead), '<Answer>': `id="${instead}"` };
    return [
      problem(answerHidden, {
        file,
        at: range,
        data: { id: number, status, instead: instead === undefined ? '' : String(instead) },
        fix: instead === undefined ? undefined : fixes[key],
      }),
    ];
  }

  return {
    settings,
    articles,
    textPages,
    byFile,
    byId,
    pages,
    pagesAnyCase,
    addressOf,
    shown,
    checkNumber,
    mayGuess,
    likelyAnswer: likelyAnswers(articles),
    deleted,
    freeId: [...byId.keys(), ...deleted.map(({ id }) => id)].reduce((most, id) => Math.max(most, id), 1000) + 1,
    folders: (locale) => [...(bySlug.get(locale)?.keys() ?? [])],
    categoryOf: (article) => bySlug.get(article.locale)?.get(article.folder),
  };
}
