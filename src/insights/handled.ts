import type { Handled } from '../content/schema/handled.ts';
import type { Findings, SearchFinding } from './findings.ts';
import { queryKey } from './searches/journeys.ts';

const dayMs = 86_400_000;

/**
 * Takes from the report the searches that somebody has dealt with, and counts them. Of two lines for the same words the one that holds
 * longer counts; a day that is still to come is a mistake, and puts nothing aside. Lines that put nothing aside are told.
 */
export function withoutHandled(findings: Findings, handled: Handled): Findings {
  // In the time zone of the site it may be tomorrow already.
  const latest = new Date(Date.parse(findings.generatedAt) + dayMs).toISOString().slice(0, 10);
  const known = new Map<string, { words: string; until: string; isUsed: boolean }>();
  for (const [locale, searches] of Object.entries(handled))
    for (const [words, state] of Object.entries(searches)) {
      const key = `${locale} ${queryKey(words)}`;
      const until = state === 'ignore' ? latest : state > latest ? '' : state;
      if (until >= (known.get(key)?.until ?? '')) known.set(key, { words, until, isUsed: false });
    }
  if (known.size === 0) return findings;
  const isHandled = ({ locale, query, lastDay }: SearchFinding) => {
    const line = known.get(`${locale} ${queryKey(query)}`);
    if (!line || lastDay > line.until) return false;
    return (line.isUsed = true);
  };
  const searches = findings.searches.filter((search) => !isHandled(search));
  return {
    ...findings,
    searches,
    handledSearches: findings.searches.length - searches.length,
    idleLines: [...known.values()].filter(({ isUsed }) => !isUsed).map(({ words }) => words),
  };
}
