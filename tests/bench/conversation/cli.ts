import { parseArgs } from 'node:util';
import { minAnswerConfidence, judgeResults } from '../../../src/conversation/judge.ts';
import { loadContent } from '../../../src/content/load.ts';
import { wilson } from '../../../src/insights/aggregate/wilson.ts';
import type { SearchState } from '../../../src/search/types.ts';
import { datasetFiles, readDataset, thin } from '../search/dataset.ts';
import { searcherOn } from '../search/engines.ts';
import { readAsked, readForeign, readRelevance, type RelevanceCase } from '../search/relevance.ts';
import { makeOwnSite, makeSite, type BenchSite } from '../search/site.ts';

/**
 * `npm run bench -- conversation [--data FILE …]`: what the conversation says to queries that an answer fits, and to those that none
 * does. How sure an answer must be is learnt from foreign queries alone: what sets of one language say to each other's, and the
 * learning half of our own. For each set without it, and once from all of them, which is what the site uses. The judging half, and
 * the sets `fresh` and `foreign`, are never learnt from.
 */
const most = 150;
/** The share of each site's foreign queries that are not answered. */
const notAnswered = 0.8;

interface Asked {
  state: Pick<SearchState, 'hits' | 'exact'>;
  relevant: string[];
}
/** Queries of one source, put to one site. */
interface Group {
  site: string;
  from: string;
  names: BenchSite['names'];
  asked: Asked[];
}

async function put(
  site: BenchSite,
  labels: Pick<Group, 'site' | 'from'>,
  queries: readonly { text: string; relevant: string[] }[],
): Promise<Group> {
  const searcher = searcherOn(site);
  await searcher.warm();
  const asked: Asked[] = [];
  for (const { text, relevant } of queries) {
    let last: SearchState | undefined;
    await searcher.search(text, (state) => (last = state));
    asked.push({ state: last ?? { hits: [] }, relevant });
  }
  return { ...labels, names: site.names, asked };
}

const isForeign = ({ relevant }: Asked) => relevant.length === 0;

/** The least confidence under which, of each site, the wanted share of foreign queries stays without an answer. */
function learn(groups: readonly Group[]): number {
  const foreign = [...Map.groupBy(groups, ({ site }) => site).values()]
    .map((own) => own.flatMap(({ asked }) => asked.filter(isForeign)))
    .filter(({ length }) => length > 0);
  const isEnough = (enough: number) =>
    foreign.every(
      (asked) =>
        asked.filter(({ state }) => judgeResults(state, enough).verdict !== 'answer').length >=
        notAnswered * asked.length,
    );
  for (let hundredths = 0; hundredths < 400; hundredths++) if (isEnough(hundredths / 100)) return hundredths / 100;
  return Infinity;
}

const percent = (count: number, of: number) => {
  const { share, low, high } = wilson(count, of);
  return `${(100 * share).toFixed(1)} % (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;
};

/**
 * Prints what is said to a group. A question back counts as an answer only where the right one is among those it names, and is told
 * apart; what an answer quotes may be wrong, which is told, too.
 */
function tell({ site, from, names, asked }: Group, enough: number, note: string): void {
  const isRight = (ids: readonly number[], relevant: readonly string[]) =>
    ids.some((id) => relevant.includes(names.get(id) ?? ''));
  const judged = asked.map((one) => ({ ...judgeResults(one.state, enough), relevant: one.relevant }));
  const fitting = judged.filter(({ relevant }) => relevant.length > 0);
  const foreign = judged.filter(({ relevant }) => relevant.length === 0);
  const head = (of: readonly unknown[]) =>
    `${site}${from === site ? '' : ` asked ${from}`} (${of.length}, from ${enough.toFixed(2)}, ${note}):`;
  const share = (of: typeof judged, test: (one: (typeof judged)[number]) => boolean) =>
    percent(of.filter(test).length, of.length);
  const isBack = ({ verdict }: (typeof judged)[number]) => verdict === 'which' || verdict === 'unsure';
  const isGiven = ({ verdict }: (typeof judged)[number]) => verdict === 'answer';
  const hasRight = ({ ids, relevant }: (typeof judged)[number]) => isRight(ids, relevant);
  if (fitting.length > 0) {
    const quoted = share(fitting, (one) => isGiven(one) && isRight(one.ids.slice(0, 1), one.relevant));
    console.log(
      `${head(fitting)} answered, or asked back with the right one ${share(fitting, (one) => isGiven(one) || (isBack(one) && hasRight(one)))}: ` +
        `answered ${share(fitting, isGiven)}, with the right one ${quoted}; asked back ${share(fitting, isBack)}, ` +
        `with the right one ${share(fitting, (one) => isBack(one) && hasRight(one))}; ` +
        `the right one quoted, offered or asked about ${share(fitting, hasRight)}`,
    );
  }
  if (foreign.length > 0)
    console.log(
      `${head(foreign)} foreign, not answered ${share(foreign, (one) => !isGiven(one))}: asked back ${share(foreign, isBack)}, ` +
        `"I do not know" ${share(foreign, ({ verdict }) => verdict === 'none')}`,
    );
}

const none = (texts: readonly string[]) => texts.map((text) => ({ text, relevant: [] }));
const { values } = parseArgs({ options: { data: { type: 'string', multiple: true, default: [] } } });
const sets = datasetFiles(values.data).map(readDataset);
const groups: Group[] = [];
for (const set of sets) {
  const site = await makeSite(set);
  try {
    for (const other of sets.filter(({ lang }) => lang === set.lang)) {
      const { queries } = thin(other, most);
      const asked = other === set ? queries : none(queries.map(({ text }) => text));
      groups.push(await put(site, { site: set.name, from: other.name }, asked));
    }
  } finally {
    site.remove();
  }
}

const content = loadContent();
const { locales } = content.site;
const own = new Map<string, BenchSite>();
// One after the other: Pagefind has one service for all.
for (const locale of locales) own.set(locale, await makeOwnSite(content, locale));
try {
  const withIds = (cases: readonly RelevanceCase[]) => cases.map(({ q, a }) => ({ text: q, relevant: a.map(String) }));
  const putOwn = (locale: string, from: string, queries: Parameters<typeof put>[2]) =>
    put(own.get(locale)!, { site: `own ${locale}`, from }, queries);
  for (const locale of locales)
    groups.push(await putOwn(locale, `learning half ${locale}`, withIds(readAsked(locale, 'learning'))));
  for (const group of groups) {
    tell(
      group,
      learn(groups.filter(({ site, from }) => site !== group.site && from !== group.site)),
      'learnt without this set',
    );
    tell(group, minAnswerConfidence, 'as on the site');
  }
  console.log(`From all sets: ${learn(groups).toFixed(2)}; the site's: ${minAnswerConfidence}`);
  for (const locale of locales) {
    const show = async (from: string, queries: Parameters<typeof put>[2]) =>
      tell(await putOwn(locale, from, queries), minAnswerConfidence, 'as on the site');
    await show('judging half', withIds(readAsked(locale, 'judging')));
    await show('fresh', withIds(readRelevance(locale, 'fresh.')));
    if (locale === 'it') await show('hurried', withIds(readRelevance(locale, 'hurried.')));
    await show('foreign', none(readForeign(locale)));
  }
} finally {
  for (const site of own.values()) site.remove();
}
