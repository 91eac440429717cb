import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadContent, type Content } from '../../content/load.ts';
import { indexFiles } from '../../search/build.ts';
import { analyserOf } from '../../search/analysis/all.ts';
import { createSearcher } from '../../search/searcher.ts';
import type { SearchState } from '../../search/types.ts';

/** A query whose first result is not what it was. */
export interface SearchChange {
  locale: string;
  query: string;
  before: number | undefined;
  after: number | undefined;
  /** Whether the answer it should find comes first now; `undefined` when nobody said. */
  right: boolean;
}

interface Query {
  q: string;
  a: number[];
}

export interface SearchComparison {
  /** How many searches were tried on both. */
  asked: number;
  changes: SearchChange[];
}

/**
 * The searches of the relevance tests whose first result differs between two content folders. Only the instant layer is
 * asked, which answers from questions, short answers and aliases: the full text would need both sites built.
 */
export async function searchChanges(
  before: string,
  after: string,
  queries: (locale: string) => Query[] = labelled,
): Promise<SearchComparison> {
  const [old, now] = [readable(before), readable(after)];
  const found: SearchComparison = { asked: 0, changes: [] };
  if (!old || !now) return found;
  for (const locale of now.site.locales.filter((one) => old.site.locales.includes(one))) {
    const asked = queries(locale);
    if (asked.length === 0) continue;
    const [first, second] = [firstOf(old, locale), firstOf(now, locale)];
    found.asked += asked.length;
    for (const { q, a } of asked) {
      const [was, is] = [await first(q), await second(q)];
      if (was !== is)
        found.changes.push({ locale, query: q, before: was, after: is, right: is !== undefined && a.includes(is) });
    }
  }
  return found;
}

/** Content with mistakes cannot be searched; the check already says what they are. */
function readable(root: string): Content | undefined {
  try {
    return loadContent(root);
  } catch {
    return undefined;
  }
}

function labelled(locale: string): Query[] {
  const file = `tests/relevance/${locale}.yaml`;
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Query[]) : [];
}

/** Asks the instant layer, as the browser does at the first letters; the full text only adds to it. */
function firstOf(content: Content, locale: string): (query: string) => Promise<number | undefined> {
  const files = indexFiles(content, locale);
  const searcher = createSearcher(
    { indexUrl: `/_search/${locale}.json`, pagefindUrl: '', locale, base: '/', limit: 1 },
    analyserOf(locale),
    {
      pause: 0,
      loader: {
        json: async <T>(url: string) =>
          JSON.parse(files.find(({ name }) => url.endsWith(`/${name}`))?.body ?? 'null') as T,
        pagefind: () => Promise.reject(new TypeError('No full text here')),
      },
    },
  );
  return async (query) => {
    let last: SearchState | undefined;
    await searcher.search(query, (state) => (last = state));
    return last && !last.nearest ? last.hits[0]?.id : undefined;
  };
}
