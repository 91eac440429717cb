import { bodyExtensionOf, withoutBodyExtension } from '../../content/body-files.ts';
import { categoryText } from '../../content/load.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { slugify } from '../readers/nearest.ts';
import { type Article, type ContentIndex, isPublished } from '../model.ts';
import { createNumberGuesser } from '../likely-number.ts';
import { errorPages } from '../reserved-addresses.ts';
import { wordOverlap, normalise } from '../word-overlap.ts';
import { type Place, problem } from '../rule.ts';
import { addressDuplicate, addressReserved, idDuplicate, idReserved, idRetired, idReused } from '../rules/identity.ts';
import { questionDuplicate } from '../rules/questions.ts';

const rangeOf = (article: Article, key: string) => article.places[key] ?? startOfFile;
const otherPlace = (article: Article, key: string) => ({
  file: article.file,
  line: rangeOf(article, key).line,
  column: rangeOf(article, key).column,
});

/** Orders articles by creation: a conflict is reported on the later one. */
export function sortByCreation(articles: readonly Article[]): Article[] {
  const hasUpperCase = (article: Article) => Number(article.slug !== article.slug.toLowerCase());
  return articles.toSorted(
    (a, b) =>
      hasUpperCase(a) - hasUpperCase(b) ||
      (a.front.id ?? Infinity) - (b.front.id ?? Infinity) ||
      (a.front.updated ?? '').localeCompare(b.front.updated ?? '') ||
      (a.file < b.file ? -1 : 1),
  );
}

/** Numbers, addresses and questions that two articles share. */
export function identityProblems(contentIndex: ContentIndex): Problem[] {
  return [duplicateNumbers, reservedNumbers, retiredNumbers, duplicateAddresses, duplicateQuestions].flatMap((rule) =>
    rule(contentIndex),
  );
}

function duplicateNumbers(contentIndex: ContentIndex): Problem[] {
  const { byId, freeId, settings, categoryOf } = contentIndex;
  const found: Problem[] = [];
  const likely = createNumberGuesser(contentIndex);
  for (const [id, articles] of byId) {
    const first = new Map<string, Article>();
    // Reported on the file that another number fits better.
    const misplacement = (article: Article) => {
      const right = likely(article)?.front.id;
      return right === undefined ? 0 : right === id ? -1 : 1;
    };
    for (const article of sortByCreation(articles).sort((a, b) => misplacement(a) - misplacement(b))) {
      const same = first.get(article.locale);
      if (same) {
        const twin = likely(article);
        const right = twin?.front.id === id ? undefined : twin?.front.id;
        const data = {
          id,
          other: same.file,
          free: freeId,
          right: right ?? 0,
          twin: right === undefined ? '' : (twin?.file ?? ''),
        };
        const place: Place = [article.file, rangeOf(article, 'id'), otherPlace(same, 'id')];
        found.push(problem(idDuplicate, place, data, String(right ?? freeId)));
      } else first.set(article.locale, article);
    }
    const source = first.get(settings.defaultLocale) ?? articles[0];
    const category = source && categoryOf(source);
    if (!source || !category) continue;
    for (const article of first.values()) {
      const own = categoryOf(article);
      if (article === source || !own || own === category) continue;
      const slug = category.text[article.locale]?.slug ?? category.id;
      const data = { id, other: source.file, category: slug, free: freeId };
      found.push(problem(idReused, [article.file, rangeOf(article, 'id'), otherPlace(source, 'id')], data));
    }
  }
  return found;
}

/** Numbers of deleted answers reused for another question. An old address in `redirectFrom` shows that it is the same one. */
function retiredNumbers({ deleted, articles, addressOf, freeId }: ContentIndex): Problem[] {
  const byNumber = Map.groupBy(deleted, ({ id, locale }) => `${locale} ${id}`);
  return articles.flatMap((article) => {
    const { id, question = '', redirectFrom = [] } = article.front;
    const before = byNumber.get(`${article.locale} ${id}`) ?? [];
    const addresses = redirectFrom.map((one) => one.replace(/\/?$/, '/'));
    const addressThen = (file: string) => addressOf({ ...article, ...placeOf(file) });
    const same = before.some(
      (one) =>
        one.file === article.file ||
        wordOverlap(one.question, question) >= minSameQuestionOverlap ||
        addresses.includes(addressThen(one.file)),
    );
    const last = before.find((one) => !one.draft);
    if (same || !last || id === undefined) return [];
    const { date } = last;
    const data = { id, question: last.question, date, address: addressThen(last.file), free: freeId };
    return [problem(idRetired, [article.file, rangeOf(article, 'id')], data, String(freeId))];
  });
}

function placeOf(file: string): { folder: string; slug: string } {
  const [, , folder = '', name = ''] = file.split('/');
  return { folder, slug: withoutBodyExtension(name) };
}

/** Minimum share of common words for two questions under one number to be the same one, reworded. */
const minSameQuestionOverlap = 0.6;

/** Numbers and names reserved for the site's error pages. */
function reservedNumbers({ articles, addressOf, freeId }: ContentIndex): Problem[] {
  return articles.flatMap((article) => {
    const { file, slug, front } = article;
    const found: Problem[] = [];
    if (front.id !== undefined && errorPages.includes(front.id))
      found.push(problem(idReserved, [file, rangeOf(article, 'id')], { id: front.id, free: freeId }, String(freeId)));
    // Hosts use this name for the error page of a folder.
    if (slug === '404') {
      const named = slugify(front.question ?? '', article.locale)
        .split('-')
        .slice(0, 8)
        .join('-');
      const suggestion = `${named || `errore-${slug}`}${bodyExtensionOf(file)}`;
      found.push(problem(addressReserved, [file, startOfFile], { address: addressOf(article), suggestion }));
    }
    return found;
  });
}

function duplicateAddresses(contentIndex: ContentIndex): Problem[] {
  const { articles, addressOf } = contentIndex;
  const first = new Map<string, Article>();
  const found: Problem[] = [];
  const claimAddress = (article: Article, address: string, language: string) => {
    const same = first.get(address.toLowerCase());
    if (!same) first.set(address.toLowerCase(), article);
    // A draft may have the address at which its source is shown as a fallback.
    else if (!language || same.front.id !== article.front.id)
      found.push(
        problem(addressDuplicate, [article.file, startOfFile, { file: same.file, line: 1, column: 1 }], {
          address,
          other: same.file,
          language,
        }),
      );
  };
  for (const article of sortByCreation(articles)) claimAddress(article, addressOf(article), '');
  for (const { article, address, language } of fallbackAddresses(contentIndex))
    claimAddress(article, address, language);
  return found;
}

/** The addresses of answers in languages they are not translated into. */
function fallbackAddresses({ byId, settings, articleShown, categoryOf, addressOf }: ContentIndex) {
  const { locales, defaultLocale } = settings;
  return [...byId.keys()].flatMap((id) =>
    locales.flatMap((language) => {
      const article = articleShown(id, language);
      const category = article && categoryOf(article);
      if (!category || !isPublished(article) || article.locale === language) return [];
      const folder = categoryText(category, language, defaultLocale).slug;
      return { article, language, address: addressOf({ ...article, locale: language, folder }) };
    }),
  );
}

function duplicateQuestions({ articles }: ContentIndex): Problem[] {
  const first = new Map<string, Article>();
  return sortByCreation(articles).flatMap((article) => {
    const { question, status } = article.front;
    if (!question || status === 'archived') return [];
    const key = `${article.locale} ${normalise(question)}`;
    const same = first.get(key);
    if (!same) {
      first.set(key, article);
      return [];
    }
    const place: Place = [article.file, rangeOf(article, 'question'), otherPlace(same, 'question')];
    return [problem(questionDuplicate, place, { other: same.file, id: same.front.id ?? 0 })];
  });
}
