import type { Problem } from '../problems.ts';
import type { Article, ContentIndex } from '../model.ts';
import { createNumberGuesser } from '../likely-number.ts';

const english: Record<string, string> = {
  question: 'question: How do I cancel an order?',
  answer: 'answer: Open the order and press Cancel: the money goes back to your card.',
  changes: 'changes: Free delivery now starts at a lower price.',
};

/** Fits the examples in the problems of a file to it: its likely number, the usual owner of its category. */
export function withOwnExamples(contentIndex: ContentIndex): (article: Article) => Problem[] {
  const likely = createNumberGuesser(contentIndex);
  const owners = new Map<string, Map<string, number>>();
  for (const { locale, folder, front } of contentIndex.articles) {
    if (!front.owner) continue;
    const count = owners.get(`${locale}/${folder}`) ?? new Map<string, number>();
    owners.set(`${locale}/${folder}`, count.set(front.owner, (count.get(front.owner) ?? 0) + 1));
  }
  const usual = ({ locale, folder }: Article) =>
    [...(owners.get(`${locale}/${folder}`) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];

  const example = (key: unknown, article: Article): string | undefined => {
    const own = article.locale.startsWith('it') ? undefined : english[String(key)];
    if (own !== undefined) return own;
    if (key === 'id') return `id: ${likely(article)?.front.id ?? contentIndex.freeId}`;
    const owner = key === 'owner' ? usual(article) : undefined;
    return owner && `owner: ${owner}`;
  };
  return (article) =>
    article.problems.map((found) => {
      if (found.code !== 'P-KEY-MISSING' && found.code !== 'P-KEY-EMPTY') return found;
      const fitting = example(found.args.key, article);
      return fitting ? { ...found, args: { ...found.args, example: fitting } } : found;
    });
}
