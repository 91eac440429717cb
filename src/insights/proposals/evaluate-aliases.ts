import type { Article, Content } from '../../content/load.ts';
import type { RelevanceCase } from '../../content/relevance-cases.ts';
import { limits } from '../../content/schema/article.ts';
import type { AliasRefusal, SearchFinding } from '../findings.ts';
import { queryKey } from '../searches/journeys.ts';
import { compare, ranksOf, TOP_N, type RankChange, type Finder } from './relevance.ts';

export interface AliasEvaluation {
  alias: string;
  locale: string;
  id?: number | undefined;
  file?: string | undefined;
  /** Readers' queries that find the answer with the alias and did not before. */
  found: RankChange[];
  improved: number;
  refusal?: AliasRefusal | undefined;
}

export interface EvaluateOptions {
  content: Content;
  /** The site's search over a content. */
  finderOf: (content: Content, locale: string) => Finder;
  /** The relevance tests of a locale, which must not get worse. */
  casesOf: (locale: string) => RelevanceCase[];
}

/** An alias for an article, and the readers' queries that it should serve. */
interface Proposal {
  alias: string;
  article: Article;
  ownCases: RelevanceCase[];
  /** The worst acceptable rank. */
  goal: number;
  judgement: AliasEvaluation;
}

const withAliases = (content: Content, proposals: readonly Proposal[]): Content => ({
  ...content,
  articles: content.articles.map((article) => {
    const own = proposals.filter((one) => one.article.file === article.file);
    return own.length > 0 ? { ...article, aliases: [...article.aliases, ...own.map(({ alias }) => alias)] } : article;
  }),
});

/** A reason to refuse an alias without searching. */
function faultOf(alias: string, article: Article, content: Content): AliasRefusal | undefined {
  const { min, max } = limits.alias;
  if (alias.length < min || alias.length > max) return { code: 'length', min, max };
  const key = queryKey(alias);
  const holds = ({ question, aliases }: Article) => [question, ...aliases].some((text) => queryKey(text) === key);
  if (holds(article)) return { code: 'known' };
  const other = content.articles.find((one) => one !== article && one.locale === article.locale && holds(one));
  return other && { code: 'elsewhere', id: other.id };
}

/** The readers' queries as relevance tests for the answer. */
function casesOf({ query, variants, proposed = '' }: SearchFinding, id: number): RelevanceCase[] {
  const byKey = new Map([proposed, query, ...variants].map((text) => [queryKey(text), text]));
  return [...byKey.values()].map((text) => ({ query: text, answers: [id] }));
}

/** Content with the aliases accepted so far, its finder, the tests and their ranks. */
interface State {
  content: Content;
  finder: Finder;
  cases: RelevanceCase[];
  places: number[];
}

type Gain = Pick<AliasEvaluation, 'found' | 'improved'>;

/** Tries proposals together in a locale's index. Out: the gain of each and the new state, or the refusal of the first at fault. */
function tryProposals(
  proposals: readonly Proposal[],
  state: State,
  finderOf: (content: Content) => Finder,
): AliasRefusal | { gains: Gain[]; state: State } {
  const content = withAliases(state.content, proposals);
  const finder = finderOf(content);
  const cases = [...state.cases, ...proposals.flatMap(({ ownCases }) => ownCases)];
  const before = [...state.places, ...proposals.flatMap(({ ownCases }) => ranksOf(ownCases, state.finder))];
  const after = ranksOf(cases, finder);
  const compared = (wanted: (index: number) => boolean, changed: number) => {
    const some = <T>(list: readonly T[]) => list.filter((_, index) => wanted(index));
    return compare(some(cases), { before: some(before), after: some(after) }, { changed, finder });
  };
  const tests = state.cases.length;
  let from = tests;
  const gains: Gain[] = [];
  for (const { alias, article, ownCases, goal } of proposals) {
    const { id } = article;
    const to = from + ownCases.length;
    const { harmed } = compared(() => true, id);
    if (harmed) return { code: 'harms', ...harmed };
    const own = compared((index) => index >= from && index < to, id).improved;
    const found = own.filter((move) => move.before > goal && move.after <= TOP_N);
    const improved = compared((index) => index < tests && !!cases[index]?.answers.includes(id), id).improved.length;
    const place = after[from] ?? 0;
    if (found.length + improved === 0)
      return place <= TOP_N ? { code: 'stays', query: alias, place } : { code: 'useless', query: alias };
    from = to;
    gains.push({ found, improved });
  }
  // Later aliases must not undo these gains.
  return { gains, state: { content, finder, cases, places: after } };
}

/** Decides by priority which aliases to add: each must improve a failed query or test and harm none. Tried together and bisected, since indexes take seconds. */
export function evaluateAliases(searches: readonly SearchFinding[], options: EvaluateOptions): AliasEvaluation[] {
  let { content } = options;
  const states = new Map<string, State>();
  const judgements: AliasEvaluation[] = [];

  function stateOf(locale: string): State {
    const known = states.get(locale);
    if (known) return known;
    const finder = options.finderOf(options.content, locale);
    const cases = options.casesOf(locale);
    const state = { content: options.content, finder, cases, places: ranksOf(cases, finder) };
    states.set(locale, state);
    return state;
  }

  function decide(proposals: readonly Proposal[], locale: string): void {
    const outcome = tryProposals(proposals, stateOf(locale), (candidate) => options.finderOf(candidate, locale));
    if ('gains' in outcome) {
      states.set(locale, outcome.state);
      proposals.forEach(({ judgement }, n) => Object.assign(judgement, outcome.gains[n]));
    } else if (proposals.length === 1) (proposals[0] as Proposal).judgement.refusal = outcome;
    else
      for (const half of [proposals.slice(0, proposals.length >> 1), proposals.slice(proposals.length >> 1)])
        decide(half, locale);
  }

  /** The proposal of a search, or an immediate refusal. */
  function proposalOf(search: SearchFinding, alias: string, judgement: AliasEvaluation): Proposal | AliasRefusal {
    const { locale, nearest, advice } = search;
    const article = content.articles.find(({ file }) => file === nearest?.file);
    if (!article || article.locale !== locale || advice === 'write') return { code: 'write' };
    const fault = faultOf(alias, article, content);
    if (fault) return fault;
    const goal = advice === 'raise' ? 1 : TOP_N;
    const ownCases = casesOf(search, article.id);
    const before = ranksOf(ownCases, stateOf(locale).finder);
    if (before.every((place) => place <= goal)) return { code: 'found', query: alias, place: before[0] ?? 0 };
    return { alias, article, ownCases, goal, judgement };
  }

  const proposals = new Map<string, Proposal[]>();
  for (const search of searches) {
    const { proposed: alias, locale, nearest } = search;
    if (alias === undefined) continue;
    const judgement: AliasEvaluation = { alias, locale, id: nearest?.id, file: nearest?.file, found: [], improved: 0 };
    judgements.push(judgement);
    const proposal = proposalOf(search, alias, judgement);
    if ('code' in proposal) judgement.refusal = proposal;
    else {
      proposals.set(locale, [...(proposals.get(locale) ?? []), proposal]);
      // The same alias must not be given to two answers.
      content = withAliases(content, [proposal]);
    }
  }
  for (const [locale, own] of proposals) decide(own, locale);
  return judgements;
}
