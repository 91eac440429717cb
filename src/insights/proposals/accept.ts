import type { Content } from '../../content/load.ts';
import type { SearchFinding } from '../findings.ts';
import { queryKey } from '../searches/journeys.ts';

/** Turns a decision (`words=1042`) into a proposal. Out: `undefined` when malformed or no such answer is published. */
export function acceptedSearch(
  text: string,
  searches: readonly SearchFinding[],
  { articles, site }: Content,
): SearchFinding | undefined {
  const [, words = '', number] = /^(.+)=\s*(\d+)\s*$/.exec(text) ?? [];
  const alias = words.trim();
  const search = searches.find((one) =>
    [one.query, ...one.variants, one.proposed ?? ''].some((own) => queryKey(own) === queryKey(alias)),
  );
  const published = articles.filter(({ id, status }) => id === Number(number) && status === 'published');
  const article =
    published.find(({ locale }) => locale === (search?.locale ?? site.defaultLocale)) ??
    (search ? undefined : published[0]);
  if (!alias || !article) return undefined;
  const { id, locale, question, file } = article;
  const nobody = { readers: 0, nothing: 0, unchosen: 0, chosen: 0, handedOff: 0, lastDay: '', priority: 0 };
  const unheard = { locale, query: alias, variants: [], ...nobody };
  return {
    ...(search ?? unheard),
    proposed: alias,
    // The editor wants the answer first, even if it is listed already.
    advice: 'raise',
    nearest: { id, question, file, because: 'readers', readers: 0 },
  };
}
