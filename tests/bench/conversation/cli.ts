import { parseArgs } from 'node:util';
import { judge } from '../../../src/conversation/judge.ts';
import { loadContent } from '../../../src/content/load.ts';
import { wilson } from '../../../src/insights/aggregate/wilson.ts';
import type { SearchState } from '../../../src/search/types.ts';
import { datasetFiles, readDataset, thin } from '../search/dataset.ts';
import { searcherOn } from '../search/engines.ts';
import { readForeign, readRelevance } from '../search/relevance.ts';
import { makeOwnSite, makeSite, type BenchSite } from '../search/site.ts';

/**
 * `npm run bench -- conversation [--data FILE …]`: what the conversation says to queries that an answer fits, and to those that none does. Its two
 * thresholds were learnt on the sets marked so; the others judge them.
 */
const learntOn = new Set(['qa4faq', 'stackfaq', 'banking77', 'mila-fr']);
const most = 150;

interface Query {
  text: string;
  relevant: string[];
}

const percent = (count: number, of: number) => {
  const { share, low, high } = wilson(count, of);
  return `${(100 * share).toFixed(1)} % (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;
};

async function tell(site: BenchSite, name: string, queries: readonly Query[]): Promise<void> {
  const searcher = searcherOn(site);
  await searcher.warm();
  const counts = { answer: 0, ask: 0, none: 0, right: 0, offered: 0 };
  for (const { text, relevant } of queries) {
    let last: SearchState | undefined;
    await searcher.search(text, (state) => (last = state));
    const { verdict, ids } = judge(last ?? { hits: [], nearest: true });
    const isRight = ids.some((id) => relevant.includes(site.names.get(id) ?? ''));
    counts[verdict] += 1;
    if (isRight) counts[verdict === 'answer' ? 'right' : 'offered'] += 1;
  }
  const n = queries.length;
  const isFit = queries.some(({ relevant }) => relevant.length > 0);
  const rest = `answered at once ${percent(counts.answer, n)}, asked back ${percent(counts.ask, n)}, "I do not know" ${percent(counts.none, n)}`;
  const told = isFit
    ? `answered or asked back ${percent(counts.answer + counts.ask, n)}, with the right one ${percent(counts.right + counts.offered, n)}`
    : `not answered wrongly ${percent(n - counts.answer, n)}`;
  console.log(`${name} (${n}): ${told}; ${rest}`);
}

const none = (texts: readonly string[]) => texts.map((text) => ({ text, relevant: [] }));
const content = loadContent();
for (const locale of content.site.locales) {
  const site = await makeOwnSite(content, locale);
  try {
    const own = (set: 'fresh.' | 'hurried.') =>
      readRelevance(locale, set).map(({ q, a }) => ({ text: q, relevant: a.map(String) }));
    await tell(site, `own ${locale}, fresh, judging`, own('fresh.'));
    if (locale === 'it') await tell(site, 'own it, hurried, judging', own('hurried.'));
    await tell(site, `own ${locale}, foreign, judging`, none(readForeign(locale)));
  } finally {
    site.remove();
  }
}
const { values } = parseArgs({ options: { data: { type: 'string', multiple: true, default: [] } } });
const sets = datasetFiles(values.data).map(readDataset);
for (const set of sets) {
  const site = await makeSite(set);
  const use = learntOn.has(set.name) ? 'learnt on' : 'judging';
  try {
    await tell(site, `${set.name}, ${use}`, thin(set, most).queries);
    for (const other of sets.filter(({ lang, name }) => lang === set.lang && name !== set.name))
      await tell(
        site,
        `${set.name} asked with ${other.name}, ${use}`,
        none(thin(other, most).queries.map(({ text }) => text)),
      );
  } finally {
    site.remove();
  }
}
