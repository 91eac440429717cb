import type { Article, Content } from '../content/load.ts';
import { limits } from '../schema/article.ts';
import { addAlias } from './add-alias.ts';
import type { SearchFinding } from './findings.ts';
import { keyOf } from './journeys.ts';
import type { RelevanceCase } from '../content/relevance.ts';
import { compare, placesOf, served, type Move } from './relevance.ts';
import type { Finder } from './suggest.ts';

/** Why an alias was not taken. */
export type Refusal =
  | { code: 'known' }
  | { code: 'elsewhere'; id: number }
  | { code: 'length'; min: number; max: number }
  | { code: 'write' }
  | { code: 'harms'; query: string; before: number; after: number }
  | { code: 'found'; query: string; place: number }
  | { code: 'useless'; query: string }
  | { code: 'file' };

export interface Decision {
  alias: string;
  locale: string;
  id?: number | undefined;
  file?: string | undefined;
  /** What readers typed that finds the answer now and did not before. */
  found: Move[];
  /** Relevance tests it improves. */
  improved: number;
  refusal?: Refusal | undefined;
}

export interface ApplyOptions {
  content: Content;
  /** The site's search over a content. */
  finderOf: (content: Content, locale: string) => Finder;
  /** The relevance tests of a locale, none of which may get worse. */
  casesOf: (locale: string) => RelevanceCase[];
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

/** What readers typed, as tests of their own: they showed, or the editor says, which answer serves it. */
function askedCases({ query, variants, alias = '' }: SearchFinding, id: number): RelevanceCase[] {
  const byKey = new Map([alias, query, ...variants].map((text) => [keyOf(text), text]));
  return [...byKey.values()].map((text) => ({ query: text, answers: [id] }));
}

/**
 * Decides which of the proposed aliases to take, the most wanted first, each judged with those taken before it: some
 * words that readers typed in vain, or some relevance test, must find the answer, and no relevance test may get worse.
 * Writes nothing. Out: one decision per proposal, and the new text of the files to write.
 */
export function decideAliases(searches: readonly SearchFinding[], options: ApplyOptions) {
  let { content } = options;
  const texts = new Map<string, string>();
  const states = new Map<string, { finder: Finder; cases: RelevanceCase[]; places: number[] }>();
  function stateOf(locale: string) {
    const known = states.get(locale);
    if (known) return known;
    const [finder, cases] = [options.finderOf(content, locale), options.casesOf(locale)];
    const state = { finder, cases, places: placesOf(cases, finder) };
    states.set(locale, state);
    return state;
  }

  function decide(search: SearchFinding): Decision {
    const { alias = '', locale, nearest, advice } = search;
    const article = content.articles.find(({ file }) => file === nearest?.file);
    const decision: Decision = { alias, locale, id: nearest?.id, file: nearest?.file, found: [], improved: 0 };
    if (!article || article.locale !== locale || advice === 'write') return { ...decision, refusal: { code: 'write' } };
    const refusal = faultOf(alias, article, content);
    if (refusal) return { ...decision, refusal };

    const state = stateOf(locale);
    const asked = askedCases(search, article.id);
    const before = placesOf(asked, state.finder);
    const [place = 0] = before;
    if (before.every((one) => one <= served)) return { ...decision, refusal: { code: 'found', query: alias, place } };
    const candidate = withAlias(content, article.file, alias);
    const finder = options.finderOf(candidate, locale);
    const after = placesOf(asked, finder);
    const places = placesOf(state.cases, finder);
    const { id } = article;
    const own = compare(asked, before, after, id, finder);
    const tests = compare(state.cases, state.places, places, id, finder);
    const harmed = tests.harmed ?? own.harmed;
    const found = own.improved.filter((move) => move.before > served && move.after <= served);
    const judged = { ...decision, found, improved: tests.improved.length };
    if (harmed) return { ...judged, refusal: { code: 'harms', ...harmed } };
    if (found.length === 0 && judged.improved === 0) return { ...judged, refusal: { code: 'useless', query: alias } };
    const text = addAlias(texts.get(article.file) ?? options.read(article.file), alias);
    if (text === undefined) return { ...judged, refusal: { code: 'file' } };

    texts.set(article.file, text);
    content = candidate;
    // What was won for these readers is kept from the aliases that follow.
    states.set(locale, { finder, cases: [...state.cases, ...asked], places: [...places, ...after] });
    return judged;
  }

  const decisions = searches.filter(({ alias }) => alias !== undefined).map(decide);
  return { decisions, files: Object.fromEntries(texts) };
}
