import { wilson, type Share } from '../../../src/insights/aggregate/wilson.ts';
import type { Content } from '../../../src/content/load.ts';
import type { SearchState } from '../../../src/search/types.ts';
import { thin, type Dataset } from './dataset.ts';
import { searcherOn } from './engines.ts';
import { readForeign, readRelevance } from './relevance.ts';
import { makeOwnSite, makeSite, type BenchSite } from './site.ts';

/** Of some queries, how many are told that no answer is more than near: by the first list, and once all is known. */
export type ToldNear = Record<'first' | 'fullText', Share>;

export async function toldNear(site: BenchSite, queries: readonly string[]): Promise<ToldNear> {
  const searcher = searcherOn(site);
  await searcher.warm();
  let [first, fullText] = [0, 0];
  for (const query of queries) {
    const states: SearchState[] = [];
    await searcher.search(query, (state) => states.push(state));
    if (states[0]?.nearest) first++;
    if (states.at(-1)?.nearest) fullText++;
  }
  return { first: wilson(first, queries.length), fullText: wilson(fullText, queries.length) };
}

/** Our own content in one locale: what it answers, of which none should be told so, and what it does not. */
export async function honesty(content: Content, locale: string): Promise<Record<'answerable' | 'foreign', ToldNear>> {
  const site = await makeOwnSite(content, locale);
  try {
    const answerable = await toldNear(
      site,
      readRelevance(locale, 'fresh.').map(({ q }) => q),
    );
    return { answerable, foreign: await toldNear(site, readForeign(locale)) };
  } finally {
    site.remove();
  }
}

/** How many queries of a set others are asked with. */
const mostAsked = 200;

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
export const tellNear = ({ first, fullText }: ToldNear): string =>
  [first, fullText]
    .map(
      ({ share, low, high }, n) =>
        `${n ? 'fullText' : 'first list'} ${percent(share)} (${percent(low)}–${percent(high)})`,
    )
    .join(', ');

/** Prints for each set how many of its own queries, and of those of the others in its language, are told so. */
export async function crossed(sets: readonly Dataset[]): Promise<void> {
  for (const set of sets) {
    const site = await makeSite(set);
    try {
      for (const other of sets.filter(({ lang }) => lang === set.lang)) {
        const told = await toldNear(
          site,
          thin(other, mostAsked).queries.map(({ text }) => text),
        );
        console.log(`${set.name} asked with ${other === set ? 'its own' : other.name}: only near, ${tellNear(told)}`);
      }
    } finally {
      site.remove();
    }
  }
}
