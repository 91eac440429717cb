import type { Content } from '../../content/load.ts';
import { dayMs } from '../../i18n/dates.ts';
import type { RelevanceCase } from '../../content/relevance-cases.ts';
import type { Analyser } from '../../text/analyser.ts';
import { sharedWords } from './anonymous.ts';
import type { SearchFinding } from '../findings.ts';
import { groupPhrases } from './group-queries.ts';
import { evaluateAliases } from '../proposals/evaluate-aliases.ts';
import { isWidespread } from '../aggregate/readers.ts';
import type { ArticleLookup } from '../aggregate/article-lookup.ts';
import type { GatheredQueries } from './queries.ts';
import { suggest } from '../proposals/suggest.ts';
import { wilson } from '../aggregate/wilson.ts';
import type { Finder } from '../proposals/relevance.ts';

/** Weight of readers who saw results and opened none: they may have read the short answer in the list. */
const unchosenWeight = 0.5;

export interface Language {
  analyser: Analyser;
  finder: Finder;
  /** The site's search over another content. */
  finderOf: (content: Content) => Finder;
  cases: () => RelevanceCase[];
}

/** Maximum number of proposals that the report evaluates, since each may need an index. */
const maxEvaluatedProposals = 12;

/** The stems of the content with their document frequencies; query words among them are no misspellings. */
function knownStems(content: Content, locale: string, analyser: Analyser): Map<string, number> {
  const known = new Map<string, number>();
  for (const { question, answer, aliases, ...article } of content.articles) {
    if (article.locale !== locale || article.status !== 'published') continue;
    const terms = [question, answer, ...aliases].flatMap((text) => analyser.terms(text));
    for (const term of new Set(terms.map((one) => one.term))) known.set(term, (known.get(term) ?? 0) + 1);
  }
  return known;
}

/** Maximum number of queries grouped per language, by failed readers, since grouping is quadratic. */
const maxGroupedQueries = 2000;

/** Groups the queries of all locales, with advice for each group, by priority. */
export function rateSearches(
  { queries, count, dropped }: GatheredQueries,
  { languages, content, places }: { languages: ReadonlyMap<string, Language>; content: Content; places: ArticleLookup },
): { searches: SearchFinding[]; hidden: number } {
  const searches: SearchFinding[] = [];
  let hidden = dropped;
  for (const [locale, { analyser, finder }] of languages) {
    const known = knownStems(content, locale, analyser);
    const isKnown = (text: string) =>
      analyser.terms(text).every(({ term, isStopWord }) => isStopWord || known.has(term));
    const phrases = queries
      .filter((query) => query.locale === locale)
      .map((query) => ({ text: query.text, weight: query.failed.readers, query }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
    hidden += phrases.splice(maxGroupedQueries).length;

    for (const { members } of groupPhrases(phrases, analyser, known)) {
      const own = members.map(({ query }) => query);
      const tally = count(own);
      if (!isWidespread(tally.failed)) {
        hidden += 1;
        continue;
      }
      const show = (text: string) => sharedWords(text, own, { analyser, known });
      const first = members.map(({ text }) => show(text)).find(Boolean);
      if (!first) {
        hidden += 1;
        continue;
      }
      const variants = own
        .filter(({ searched, text }) => isWidespread(searched) && text !== first)
        .map(({ text }) => text);
      // The most frequent spelling names the group; one with words of the content is a better alias.
      const spelt = [first, ...variants].find(isKnown) ?? first;
      const suggestion = suggest(spelt, tally, { locale, finder, content, places });
      const left = (suggestion.advice === 'settled' ? 0 : tally.nothing) + tally.unchosen * unchosenWeight;
      searches.push({
        locale,
        query: first,
        variants,
        readers: tally.readers,
        nothing: tally.nothing,
        unchosen: tally.unchosen,
        chosen: tally.chosen,
        handedOff: tally.handedOff,
        lastDay: new Date(tally.failed.lastDay * dayMs).toISOString().slice(0, 10),
        priority: left * wilson(tally.nothing + tally.unchosen, tally.readers).low,
        ...suggestion,
      });
    }
  }
  const isSettled = ({ advice }: SearchFinding) => Number(advice === 'settled');
  const order = (a: SearchFinding, b: SearchFinding) =>
    isSettled(a) - isSettled(b) || b.priority - a.priority || b.nothing - a.nothing || (a.query < b.query ? -1 : 1);
  return { searches: withJudgements(searches.sort(order), languages, content), hidden };
}

/** Evaluates the proposed aliases: accepted ones are shown to copy, others with the reason of their refusal. */
function withJudgements(
  searches: readonly SearchFinding[],
  languages: ReadonlyMap<string, Language>,
  content: Content,
): SearchFinding[] {
  const proposing = searches
    .filter(({ advice, proposed }) => proposed !== undefined && (advice === 'alias' || advice === 'raise'))
    .slice(0, maxEvaluatedProposals);
  const judgements = evaluateAliases(proposing, {
    content,
    finderOf: (of, locale) => languageOf(languages, locale).finderOf(of),
    casesOf: (locale) => languageOf(languages, locale).cases(),
  });
  return searches.map((search): SearchFinding => {
    const judgement = judgements[proposing.indexOf(search)];
    if (!judgement) return search;
    const { alias, refusal } = judgement;
    if (!refusal) return { ...search, alias };
    return { ...search, refusal, advice: search.advice === 'alias' ? 'reword' : search.advice };
  });
}

function languageOf(languages: ReadonlyMap<string, Language>, locale: string): Language {
  const language = languages.get(locale);
  if (!language) throw new Error(`No language tools for ${locale}`);
  return language;
}
