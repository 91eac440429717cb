import type { Article, ContentIndex } from './model.ts';

/** Guesses the number of a file: the other-language article that it translates, or that translates it. */
export type LikelyNumber = (article: Article) => Article | undefined;

/** Files are translations of each other when one has the other's digest in `sourceDigest`, or when they are their category's only untranslated pair. */
export function createNumberGuesser({ articles, byId, categoryOf }: ContentIndex): LikelyNumber {
  const byDigest = new Map<string, Article>();
  const byNote = new Map<string, Article>();
  for (const one of articles) {
    if (one.front.id === undefined) continue;
    if (one.digest) byDigest.set(one.digest, one);
    if (one.front.sourceDigest) byNote.set(one.front.sourceDigest, one);
  }
  const untranslated = new Map<string, Article[]>();
  for (const all of byId.values()) {
    const [first] = all;
    if (!first || all.some((one) => one.locale !== first.locale)) continue;
    const key = categoryOf(first)?.id ?? '';
    untranslated.set(key, [...(untranslated.get(key) ?? []), first]);
  }
  return (article) => {
    const noted =
      (article.front.sourceDigest && byDigest.get(article.front.sourceDigest)) || byNote.get(article.digest);
    if (noted && noted.locale !== article.locale) return noted;
    const others = (untranslated.get(categoryOf(article)?.id ?? '') ?? []).filter(
      (one) => one.locale !== article.locale,
    );
    return others.length === 1 ? others[0] : undefined;
  };
}
