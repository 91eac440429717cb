import type { Handled } from '../content/schema/handled.ts';
import { dayMs } from '../i18n/dates.ts';
import type { Findings, SearchFinding } from './findings.ts';
import { queryKey } from './searches/journeys.ts';

/** Removes handled searches and counts them; the later of two lines counts, future days hide nothing. Useless lines are listed. */
export function withoutHandled(findings: Findings, handled: Handled): Findings {
  // It may already be tomorrow in the time zone of the site.
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
