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

/** Who saw results and opened none may have read the short answer in the list: half of them count as left without. */
const unchosenWeight = 0.5;

/** The site's language tools for one locale. */
export interface Language {
  analyser: Analyser;
  finder: Finder;
  /** The site's search over another content. */
  finderOf: (content: Content) => Finder;
  /** The relevance tests. */
  cases: () => RelevanceCase[];
}

/** Of so many proposals the report judges itself which hold: each can cost the making of an index. */
const maxEvaluatedProposals = 12;

/** The stems readers can be shown, with how many answers use each: a query word among them is no misspelling. */
function knownStems(content: Content, locale: string, analyser: Analyser): Map<string, number> {
  const known = new Map<string, number>();
  for (const { question, answer, aliases, ...article } of content.articles) {
    if (article.locale !== locale || article.status !== 'published') continue;
    const terms = [question, answer, ...aliases].flatMap((text) => analyser.terms(text));
    for (const term of new Set(terms.map((one) => one.term))) known.set(term, (known.get(term) ?? 0) + 1);
  }
  return known;
}

/** So many queries of a language are grouped, those that failed most readers: grouping compares each with all. */
const maxGroupedQueries = 2000;

/** Groups the queries of all locales and says what each group calls for, the most readers left without first. */
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
      // The commonest spelling names the group; one whose words the content knows makes the better alias.
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

/** Only an alias that `--apply` would take is ready to copy; of another it is told why it would not help. */
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
