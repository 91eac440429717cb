import { categoryText, type Article, type Content } from './load.ts';
import { pickText } from './pick-text.ts';
import type { Category, Section } from './schema/category.ts';
import { memoize, memoizeByObject } from '../memoize.ts';

/** An answer in a locale: its own text, or another language's without a translation. */
export interface ShownAnswer {
  article: Article;
  /** The locale of the page; differs from `article.locale` on a fallback page. */
  locale: string;
}

/** Memoizes a function per content and key, so that ten thousand pages do not each sort ten thousand answers. */
export function memoizeByKey<Key, Value>(make: (content: Content, key: Key) => Value): (content: Content, key: Key) => Value {
  const valuesOf = memoizeByObject((content: Content) => memoize((key: Key) => make(content, key)));
  return (content, key) => valuesOf(content)(key);
}

const publishedById = memoizeByKey<void, Map<number, Article[]>>((content) =>
  Map.groupBy(
    content.articles.filter((article) => article.status === 'published'),
    (article) => article.id,
  ),
);

export function publishedArticles(content: Content, locale: string): Article[] {
  return content.articles.filter((article) => article.locale === locale && article.status === 'published');
}

/** Published translations of an answer, itself included, by locale. */
export function publishedTranslations(content: Content, id: number): Map<string, Article> {
  return new Map(
    publishedById(content)
      .get(id)
      ?.map((article) => [article.locale, article]),
  );
}

/** All answers of a locale: its own, then fallbacks from the default locale, else the first that has it. Archived ones are not missing. */
export const answersShownIn = memoizeByKey((content: Content, locale: string): ShownAnswer[] => {
  const own = publishedArticles(content, locale);
  const decided = content.articles.filter((article) => article.locale === locale && article.status !== 'draft');
  const have = new Set(decided.map(({ id }) => id));
  const { defaultLocale, locales } = content.site;
  const fallbacks = [defaultLocale, ...locales]
    .filter((other) => other !== locale)
    .flatMap((other) => publishedArticles(content, other))
    .filter((article) => !have.has(article.id) && have.add(article.id));
  return [...own, ...fallbacks].map((article) => ({ article, locale }));
});

const numbersOf = memoizeByKey(
  (content, locale: string) => new Map(answersShownIn(content, locale).map((shown) => [shown.article.id, shown])),
);

export const answerShown = (content: Content, id: number, locale: string): ShownAnswer | undefined =>
  numbersOf(content, locale).get(id);

const categoriesOf = memoizeByKey((content, locale: string) =>
  Map.groupBy([...answersShownIn(content, locale)].sort(compareByUsefulness(content)), ({ article }) => article.category),
);

/** The answers of a category, by usefulness, then by number. */
export function answersInCategory(content: Content, locale: string, category: string): ShownAnswer[] {
  return categoriesOf(content, locale).get(category) ?? [];
}

export const sectionOf = (content: Content, { category, section }: Article): Section | undefined =>
  content.categories.find(({ id }) => id === category)?.sections?.find(({ id }) => id === section);

/** Labels under search results: categories and sections with the category's slug. `key`: ids separated by `/`. */
export const categoriesAndSections = (
  content: Content,
  locale: string,
): { key: string; title: string; slug: string }[] =>
  content.categories.flatMap(({ id, sections = [], ...category }) => {
    const { defaultLocale } = content.site;
    const { title, slug } = categoryText({ id, ...category }, locale, defaultLocale);
    const within = sections.map((one) => ({
      key: `${id}/${one.id}`,
      title: `${title} › ${pickText(one.title, locale, defaultLocale)}`,
      slug,
    }));
    return [{ key: id, title, slug }, ...within];
  });

/** The answers of a category by section, in the order of `categories.yaml`; first those without a section. */
export function groupBySection(content: Content, locale: string, category: Category): { section?: Section; items: ShownAnswer[] }[] {
  const groups = Map.groupBy(answersInCategory(content, locale, category.id), ({ article }) => sectionOf(content, article));
  return [undefined, ...(category.sections ?? [])].flatMap((section) => {
    const items = groups.get(section) ?? [];
    return items.length > 0 ? [{ ...(section && { section }), items }] : [];
  });
}

/** Compares by `popularity.json`, then by number. */
export function compareByUsefulness(content: Content) {
  return (a: ShownAnswer, b: ShownAnswer) => compareByPopularity(content)(a, b) || a.article.id - b.article.id;
}
function compareByPopularity({ popularity }: Content) {
  return (a: ShownAnswer, b: ShownAnswer) => (popularity[b.article.id] ?? 0) - (popularity[a.article.id] ?? 0);
}

/** Answers listed in `popularity.json`, the most useful first. */
const popularAnswers = (content: Content, locale: string): ShownAnswer[] =>
  answersShownIn(content, locale)
    .filter(({ article }) => (content.popularity[article.id] ?? 0) > 0)
    .sort(compareByUsefulness(content));

/** The answers that helped most readers; none when `popularity.json` has fewer than `count`. */
export function mostReadAnswers(content: Content, locale: string, count: number): ShownAnswer[] {
  const ranked = popularAnswers(content, locale);
  return ranked.length >= count ? ranked.slice(0, count) : [];
}

/** Suggestions before a search: featured, then most helpful answers, then the first of each category. */
export function mostUsefulAnswers(content: Content, locale: string, count: number): ShownAnswer[] {
  const ranked = popularAnswers(content, locale);
  const columns = content.categories.map(({ id }) => answersInCategory(content, locale, id));
  const depth = Math.max(0, ...columns.map((column) => column.length));
  const spread = Array.from({ length: depth }, (_, row) => columns.flatMap((column) => column[row] ?? [])).flat();
  const seen = new Set<number>();
  return [...featuredAnswers(content, locale), ...ranked, ...spread]
    .filter(({ article }) => !seen.has(article.id) && seen.add(article.id))
    .slice(0, count);
}

/** The featured answers of `site.yaml`. */
export const featuredAnswers = (content: Content, locale: string): ShownAnswer[] =>
  content.site.featured.flatMap((id) => answerShown(content, id, locale) ?? []);

/** Up to four related answers: the editor's choice, then same section and category, in circular order without votes. */
export function nextAnswers(content: Content, shown: ShownAnswer): ShownAnswer[] {
  const chosen = shown.article.related.flatMap((id) => answerShown(content, id, shown.locale) ?? []);
  const { id, category, section } = shown.article;
  const away = ({ article }: ShownAnswer) => Number(section !== undefined && article.section !== section);
  const passed = ({ article }: ShownAnswer) => Number(article.id < id);
  const byVotes = compareByPopularity(content);
  const neighbours = [...answersInCategory(content, shown.locale, category)].sort(
    (a, b) => away(a) - away(b) || byVotes(a, b) || passed(a) - passed(b),
  );
  const seen = new Set([shown.article.id]);
  return [...chosen, ...(chosen.length >= 2 ? [] : neighbours)]
    .filter(({ article }) => !seen.has(article.id) && seen.add(article.id))
    .slice(0, 4);
}

/** Questions by category, each sorted for the locale, ignoring leading punctuation. */
export function groupBySubject(content: Content, locale: string): { category: Category; items: ShownAnswer[] }[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const words = ({ article }: ShownAnswer) => article.question.replace(/^[^\p{L}\d]+/u, '');
  return content.categories
    .map((category) => ({
      category,
      items: [...answersInCategory(content, locale, category.id)].sort((a, b) => collator.compare(words(a), words(b))),
    }))
    .filter(({ items }) => items.length > 0);
}
