import type { Content } from '../content/load.ts';
import { answersShownIn } from '../content/queries.ts';
import { createSearcher } from '../search/engine/searcher.ts';
import type { SearchState } from '../search/types.ts';
import { analyserFor } from '../text/analysers.ts';
import type { SiteUnderTest } from './site-under-test.ts';

export interface Unfound {
  locale: string;
  id: number;
  question: string;
  /** The answer in first place; `undefined` without results. */
  first: number | undefined;
  /** Place in the list from 1; 0 when absent. */
  place: number;
}

/** Types every question into the built site's index, without the full text. Out: the count, and those not found first. */
export async function searchQuestions(
  content: Content,
  under: SiteUnderTest,
): Promise<{ total: number; unfound: Unfound[] }> {
  const unfound: Unfound[] = [];
  let total = 0;
  for (const locale of content.site.locales) {
    const searcher = createSearcher(
      { indexUrl: `${under.base}_search/${locale}.json`, pagefindUrl: '', locale, base: under.base },
      analyserFor(locale),
      {
        // A fixed clock, so that slow machines do not pin results.
        now: () => 0,
        pause: 0,
        loader: {
          json: async <T>(url: string) => (await (await under.get(url)).json()) as T,
          pagefind: () => Promise.reject(new TypeError('The full text is not asked.')),
        },
      },
    );
    for (const { article } of answersShownIn(content, locale)) {
      if (article.locale !== locale) continue;
      let last: SearchState | undefined;
      await searcher.search(article.question, (state) => (last = state));
      const hits = last && !last.nearest ? last.hits.map(({ id }) => id) : [];
      total += 1;
      const { id, question } = article;
      if (hits[0] !== id) unfound.push({ locale, id, question, first: hits[0], place: hits.indexOf(id) + 1 });
    }
  }
  return { total, unfound };
}
