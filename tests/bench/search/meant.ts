import { wilson, type Share } from '../../../src/insights/aggregate/wilson.ts';
import type { Content } from '../../../src/content/load.ts';
import type { SearchState } from '../../../src/search/types.ts';
import { stripAccents } from '../../../src/text/tokens.ts';
import { searcherOn } from './engines.ts';
import { readForeign, readRelevance } from './relevance.ts';
import { makeOwnSite, type BenchSite } from './site.ts';
import { typo } from './typo.ts';

/** How often "did you mean" is asked of correct queries, and of misspelt ones how often what it says was meant. */
export interface Meant {
  correct: Share;
  right: Share;
}

const wordsOf = (text: string) => stripAccents(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Right is a correction whose every word is the one meant, or stands as it was typed; words parted anew are wrong. */
function isRight(said: string, typed: string, intended: string): boolean {
  const [after, before, wanted] = [wordsOf(said), wordsOf(typed), wordsOf(intended)];
  if (after.join(' ') === wanted.join(' ')) return true;
  const areLike = after.length === wanted.length && before.length === wanted.length;
  return areLike && after.every((word, n) => word === wanted[n] || word === before[n]);
}

/** In: queries without mistakes. Each is asked as it stands, with one word misspelt, and with all. */
export async function meant(site: BenchSite, queries: readonly string[], seed: string): Promise<Meant> {
  const searcher = searcherOn(site);
  await searcher.warm();
  const said = async (query: string) => {
    let last: SearchState | undefined;
    await searcher.search(query, (state) => (last = state));
    return last?.didYouMean;
  };
  let [needless, shown, right] = [0, 0, 0];
  for (const query of queries) {
    if ((await said(query)) !== undefined) needless++;
    for (const mode of ['one', 'all'] as const) {
      const typed = typo(query, seed, mode);
      const correction = typed === query ? undefined : await said(typed);
      if (correction === undefined) continue;
      shown++;
      if (isRight(correction, typed, query)) right++;
    }
  }
  return { correct: wilson(needless, queries.length), right: wilson(right, shown) };
}

/** Our own content in one locale, asked with all that it answers and what it does not. */
export async function ownMeant(content: Content, locale: string, seed = 'meant'): Promise<Meant> {
  const site = await makeOwnSite(content, locale);
  const sets = [readRelevance(locale), readRelevance(locale, 'head.'), readRelevance(locale, 'fresh.')];
  try {
    return await meant(site, [...sets.flat().map(({ q }) => q), ...readForeign(locale)], seed);
  } finally {
    site.remove();
  }
}

const percent = ({ share, low, high }: Share) =>
  `${(100 * share).toFixed(1)} % (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)} %)`;
export const tellMeant = ({ correct, right }: Meant): string =>
  `asked of correct queries ${percent(correct)}; right of misspelt ones ${percent(right)}`;
