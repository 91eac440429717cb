import { relative } from 'node:path';
import { loadContent, type Content } from '../../content/load.ts';
import { readRelevance, RelevanceError, type RelevanceCase } from '../../content/relevance-cases.ts';
import { searchContent } from '../../search/index/search-content.ts';

/** A query whose first result has changed. */
export interface SearchChange {
  locale: string;
  query: string;
  before: number | undefined;
  after: number | undefined;
  /** Whether the new first result serves the query. */
  right: boolean;
}

export interface SearchComparison {
  queries: number;
  changes: SearchChange[];
  /** Unusable relevance test files, and why. */
  unreadable: string[];
}

/** The searches of the later content's relevance tests whose first result differs. Only the index is searched: the full text would need both sites built. */
export async function searchChanges(before: string, after: string): Promise<SearchComparison> {
  const [old, now] = [readable(before), readable(after)];
  const found: SearchComparison = { queries: 0, changes: [], unreadable: [] };
  if (!old || !now) return found;
  for (const locale of now.site.locales.filter((one) => old.site.locales.includes(one))) {
    const cases = casesOf(locale, after, found.unreadable);
    if (cases.length === 0) continue;
    const [first, second] = [firstOf(old, locale), firstOf(now, locale)];
    found.queries += cases.length;
    for (const { query, answers } of cases) {
      const [was, is] = [await first(query), await second(query)];
      if (was !== is)
        found.changes.push({ locale, query, before: was, after: is, right: is !== undefined && answers.includes(is) });
    }
  }
  return found;
}

/** `undefined` for content with errors, which the check reports. */
function readable(root: string): Content | undefined {
  try {
    return loadContent(root);
  } catch {
    return undefined;
  }
}

function casesOf(locale: string, root: string, unreadable: string[]): RelevanceCase[] {
  try {
    return readRelevance(locale, root) ?? [];
  } catch (error) {
    if (!(error instanceof RelevanceError)) throw error;
    unreadable.push(`${relative('.', error.file)}: ${error.message}`);
    return [];
  }
}

/** The first confident answer of a search. */
export function firstOf(content: Content, locale: string): (query: string) => Promise<number | undefined> {
  const search = searchContent(content, locale, 1);
  return async (query) => {
    const state = await search(query);
    return state && !state.nearest ? state.hits[0]?.id : undefined;
  };
}
