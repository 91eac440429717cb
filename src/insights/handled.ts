import type { Handled } from '../content/schema/handled.ts';
import type { Findings, SearchFinding } from './findings.ts';
import { keyOf } from './searches/journeys.ts';

/** Takes from the report the searches that somebody has dealt with, and counts them. */
export function withoutHandled(findings: Findings, handled: Handled): Findings {
  const known = new Map(
    Object.entries(handled).flatMap(([locale, searches]) =>
      Object.entries(searches).map(([words, state]): [string, string] => [`${locale} ${keyOf(words)}`, state]),
    ),
  );
  if (known.size === 0) return findings;
  const isHandled = ({ locale, query, lastDay }: SearchFinding) => {
    const state = known.get(`${locale} ${keyOf(query)}`);
    return state !== undefined && (state === 'ignore' || lastDay <= state);
  };
  const searches = findings.searches.filter((search) => !isHandled(search));
  return { ...findings, searches, handledSearches: findings.searches.length - searches.length };
}
