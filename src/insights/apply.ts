import type { Article, Content } from '../content/load.ts';
import { limits } from '../schema/article.ts';
import { addAlias } from './add-alias.ts';
import type { SearchFinding } from './findings.ts';
import { keyOf } from './journeys.ts';
import { compare, placesOf, type RelevanceCase } from './relevance.ts';
import type { Finder } from './suggest.ts';

/** Why an alias was not taken. */
export type Refusal =
  | { code: 'known' }
  | { code: 'elsewhere'; id: number }
  | { code: 'length'; min: number; max: number }
  | { code: 'write' }
  | { code: 'harms'; query: string; before: number; after: number }
  | { code: 'useless'; locale: string; query: string; id: number }
  | { code: 'untested'; locale: string }
  | { code: 'file' };

export interface Decision {
  alias: string;
  locale: string;
  id?: number | undefined;
  file?: string | undefined;
  /** Relevance tests it improves. */
  improved: number;
  refusal?: Refusal | undefined;
}

export interface ApplyOptions {
  content: Content;
  /** The site's search over a content. */
  finderOf: (content: Content, locale: string) => Finder;
  /** The relevance tests of a locale. */
  casesOf: (locale: string) => RelevanceCase[] | undefined;
  /** The text of a file of the content folder. */
  read: (file: string) => string;
}

const withAlias = (content: Content, file: string, alias: string): Content => ({
  ...content,
  articles: content.articles.map((article) =>
    article.file === file ? { ...article, aliases: [...article.aliases, alias] } : article,
  ),
});

/** A fault that needs no search to see. */
function faultOf(alias: string, article: Article, content: Content): Refusal | undefined {
  const { min, max } = limits.alias;
  if (alias.length < min || alias.length > max) return { code: 'length', min, max };
  const key = keyOf(alias);
  const holds = ({ question, aliases }: Article) => [question, ...aliases].some((text) => keyOf(text) === key);
  if (holds(article)) return { code: 'known' };
  const other = content.articles.find((one) => one !== article && one.locale === article.locale && holds(one));
  return other && { code: 'elsewhere', id: other.id };
}

/**
 * Decides which of the proposed aliases to take, the most wanted first, each judged with those taken before it: it
 * must bring some relevance test nearer to its answer and push none away. Writes nothing.
 * Out: one decision per proposal, and the new text of the files to write.
 */
export function decideAliases(searches: readonly SearchFinding[], options: ApplyOptions) {
  let { content } = options;
  const texts = new Map<string, string>();
  const tests = new Map<string, { cases: RelevanceCase[]; places: number[] } | undefined>();
  const testsOf = (locale: string) => {
    if (!tests.has(locale)) {
      const cases = options.casesOf(locale);
      tests.set(locale, cases && { cases, places: placesOf(cases, options.finderOf(content, locale)) });
    }
    return tests.get(locale);
  };

  function decide({ alias = '', locale, nearest, advice }: SearchFinding): Decision {
    const article = content.articles.find(({ file }) => file === nearest?.file);
    const decision: Decision = { alias, locale, id: nearest?.id, file: nearest?.file, improved: 0 };
    if (!article || article.locale !== locale || advice === 'write') return { ...decision, refusal: { code: 'write' } };
    const refusal = faultOf(alias, article, content);
    if (refusal) return { ...decision, refusal };
    const test = testsOf(locale);
    if (!test) return { ...decision, refusal: { code: 'untested', locale } };

    const candidate = withAlias(content, article.file, alias);
    const places = placesOf(test.cases, options.finderOf(candidate, locale));
    const { improved, harmed } = compare(test.cases, test.places, places);
    if (harmed) return { ...decision, improved, refusal: { code: 'harms', ...harmed } };
    if (improved === 0) return { ...decision, refusal: { code: 'useless', locale, query: alias, id: article.id } };
    const text = addAlias(texts.get(article.file) ?? options.read(article.file), alias);
    if (text === undefined) return { ...decision, improved, refusal: { code: 'file' } };

    texts.set(article.file, text);
    content = candidate;
    test.places = places;
    return { ...decision, improved };
  }

  const decisions = searches.filter(({ alias }) => alias !== undefined).map(decide);
  return { decisions, files: Object.fromEntries(texts) };
}
