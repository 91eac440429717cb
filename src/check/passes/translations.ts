import { startOfFile, type Problem } from '../problems.ts';
import type { ContentIndex } from '../model.ts';
import { type Article, isPublished } from '../model.ts';
import { problem } from '../rule.ts';
import { translationMissing, translationOld } from '../rules/translations.ts';

/** `current`: made from the source as it is. `unknown`: nobody noted the source's digest. */
export type TranslationState = 'missing' | 'old' | 'unknown' | 'current';

export interface Translation {
  id: number;
  source: Article;
  locale: string;
  article: Article | undefined;
  state: TranslationState;
}

/** The state of every translation the site should have, by number, then language. */
export function translations({ byId, settings }: ContentIndex): Translation[] {
  const { locales, defaultLocale } = settings;
  return [...byId]
    .sort(([a], [b]) => a - b)
    .flatMap(([id, articles]) => {
      const source = articles.find((one) => one.locale === defaultLocale) ?? articles[0];
      if (!source || !isPublished(source)) return [];
      return locales
        .filter((locale) => locale !== source.locale)
        .map((locale): Translation => {
          const article = articles.find((one) => one.locale === locale);
          const { sourceDigest } = article?.front ?? {};
          const state = !article
            ? 'missing'
            : !sourceDigest
              ? 'unknown'
              : sourceDigest === source.digest
                ? 'current'
                : 'old';
          return { id, source, locale, article, state };
        });
    });
}

/** Translations that are missing, or older in meaning than their source. */
export function translationProblems(contentIndex: ContentIndex): Problem[] {
  const unsure = unsureLanguages(contentIndex);
  return translations(contentIndex).flatMap(({ id, source, locale, article, state }) => {
    if (state === 'missing')
      return unsure.has(locale)
        ? []
        : [
            problem(translationMissing, {
              file: source.file,
              at: source.places.id ?? startOfFile,
              data: { id, language: locale },
            }),
          ];
    if (state !== 'old' || !article || unsure.has(locale) || source.problems.some((one) => one.severity === 'error'))
      return [];
    const range = article.places.sourceDigest ?? startOfFile;
    return [
      problem(translationOld, {
        file: article.file,
        at: range,
        data: { id, source: source.file, language: locale },
        other: { file: source.file, line: 1, column: 1 },
      }),
    ];
  });
}

/** Languages in which some file's number is missing or taken twice: until it is mended nobody knows what it translates. */
function unsureLanguages({ articles, byId }: ContentIndex): Set<string> {
  const unsure = new Set(articles.filter((one) => one.front.id === undefined).map((one) => one.locale));
  for (const all of byId.values())
    for (const [index, one] of all.entries())
      if (all.findIndex((other) => other.locale === one.locale) !== index) unsure.add(one.locale);
  return unsure;
}
