import { parseArgs } from 'node:util';
import { givenFrom, judge } from '../../../src/conversation/judge.ts';
import { loadContent } from '../../../src/content/load.ts';
import { wilson } from '../../../src/insights/aggregate/wilson.ts';
import type { SearchState } from '../../../src/search/types.ts';
import { datasetFiles, readDataset, thin } from '../search/dataset.ts';
import { searcherOn } from '../search/engines.ts';
import { readForeign, readRelevance } from '../search/relevance.ts';
import { makeOwnSite, makeSite, type BenchSite } from '../search/site.ts';

/**
 * `npm run bench -- conversation [--data FILE …]`: what the conversation says to queries that an answer fits, and to those that none
 * does. How sure an answer must be is learnt from what sets of one language say to each other's queries alone: for each set without
 * it, where it is one of them, and once from all of them, which is what the site uses. The site's own content is never learnt from.
 */
const most = 150;
/** The share of foreign queries that are not answered, on which the sureness is learnt: the goal is 80 %, but each set is another. */
const notAnswered = 0.85;

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

/** The least sureness under which the wanted share of foreign queries stays without an answer, each group counting the same. */
function learn(groups: readonly Group[]): number {
  const shares = (enough: number) =>
    groups.map(
      ({ asked }) => asked.filter(({ state }) => judge(state, enough).verdict !== 'answer').length / asked.length,
    );
  for (let enough = 0; enough < 3; enough += 0.01) {
    const found = shares(enough);
    if (found.reduce((sum, share) => sum + share, 0) >= notAnswered * found.length) return enough;
  }
  return Infinity;
}

const percent = (count: number, of: number) => {
  const { share, low, high } = wilson(count, of);
  return `${(100 * share).toFixed(1)} % (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;
};

function tell({ site, from, names, asked }: Group, enough: number, note: string): void {
  const isRight = (ids: readonly number[], relevant: readonly string[]) =>
    ids.some((id) => relevant.includes(names.get(id) ?? ''));
  const judged = asked.map(({ state, relevant }) => ({ ...judge(state, enough), relevant }));
  const n = judged.length;
  const part = (test: (one: (typeof judged)[number]) => boolean) => percent(judged.filter(test).length, n);
  const isFit = judged.some(({ relevant }) => relevant.length > 0);
  const head = `${site}${from === site ? '' : ` asked ${from}`} (${n}, from ${enough.toFixed(2)}, ${note})`;
  const at = (verdict: string) => part((one) => one.verdict === verdict);
  const rest = `asked back ${at('ask')}, "I do not know" ${at('none')}`;
  if (!isFit)
    return console.log(`${head}: not answered wrongly ${part(({ verdict }) => verdict !== 'answer')}; ${rest}`);
  const quoted = part(({ verdict, ids, relevant }) => verdict === 'answer' && isRight(ids.slice(0, 1), relevant));
  const offered = part(({ verdict, ids, relevant }) => verdict === 'answer' && isRight(ids, relevant));
  const shown = part(({ ids, relevant }) => isRight(ids, relevant));
  console.log(
    `${head}: answered at once ${at('answer')}: with the right one ${quoted}, or offered behind "or did you mean" ${offered}; ${rest}; the right one quoted, offered or asked about ${shown}`,
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
const foreign = groups.filter(({ site, from }) => site !== from);
for (const group of groups) {
  const others = foreign.filter(({ site, from }) => site !== group.site && from !== group.site);
  tell(group, learn(others), 'learnt without this set');
  tell(group, givenFrom, 'as on the site');
}
if (foreign.length > 0) console.log(`From all sets: ${learn(foreign).toFixed(2)}; the site's: ${givenFrom}`);

const content = loadContent();
for (const locale of content.site.locales) {
  const site = await makeOwnSite(content, locale);
  const own = (set: 'fresh.' | 'hurried.') =>
    readRelevance(locale, set).map(({ q, a }) => ({ text: q, relevant: a.map(String) }));
  const show = async (from: string, queries: Parameters<typeof put>[2]) =>
    tell(await put(site, { site: `own ${locale}`, from }, queries), givenFrom, 'as on the site');
  try {
    await show('fresh', own('fresh.'));
    if (locale === 'it') await show('hurried', own('hurried.'));
    await show('foreign', none(readForeign(locale)));
  } finally {
    site.remove();
  }
}
