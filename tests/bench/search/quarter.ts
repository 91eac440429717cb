import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import type { Content } from '../../../src/content/load.ts';
import { createSummary } from '../../../src/insights/aggregate/summarise.ts';
import { evaluateAliases } from '../../../src/insights/proposals/evaluate-aliases.ts';
import { contentCases, type Finder } from '../../../src/insights/proposals/relevance.ts';
import { createFinder, languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { article, content as contentOf, event } from '../../unit/insights/events.ts';
import type { Dataset } from './dataset.ts';
import { dice } from './dice.ts';
import { entriesOf } from './site.ts';
import { readerDays } from '../../unit/insights/summary.ts';

/** Weeks of a quarter, and readers who search in each. */
const [weeks, readersAWeek] = [12, 150];
/** A reader looks at so many results; of those who do not find their answer so many ask again in other words. */
const [looked, askAgain] = [5, 0.7];
/** So many open the first result whatever it is: what they choose is wrong more often than not. */
const careless = 0.1;
const [start, day] = [Date.UTC(2026, 7, 3, 9), 86_400_000];

type Query = Dataset['queries'][number];

/** What readers of a week ask, see and open, as the collector would keep it. */
function weekOf(n: number, traffic: readonly Query[], finder: Finder, lang: string, random: () => number) {
  const events: StoredEvent[] = [];
  for (let reader = 0; reader < readersAWeek; reader++) {
    const page = `page-${n}-${reader}-0000`;
    const at = start + (n * 7 + Math.floor(random() * 7)) * day;
    let seq = 0;
    // Few questions are asked often, most seldom: Zipf's law, nearly.
    let asked = traffic[Math.floor(traffic.length ** random()) - 1] as Query;
    for (let attempt = 0; attempt < 2; attempt++) {
      const { ids } = finder.find(asked.text);
      const common = { locale: lang, page, actor: `reader-${n}-${reader}`, eventAt: at + seq, query: asked.text };
      events.push(event({ kind: 'search', ...common, seq: seq++, results: Math.min(20, ids.length) }));
      const wanted = asked.relevant.map(Number);
      const right = ids.slice(0, looked).findIndex((id) => wanted.includes(id));
      const rank = random() < careless ? 0 : right;
      const opened = ids[rank];
      if (opened !== undefined) {
        events.push(
          event({ kind: 'click', ...common, seq: seq++, results: ids.length, rank: rank + 1, article: opened }),
        );
        break;
      }
      const [label] = asked.relevant;
      const others = traffic.filter((one) => one !== asked && one.relevant[0] === label);
      if (others.length === 0 || random() > askAgain) break;
      asked = others[Math.floor(random() * others.length)] as Query;
    }
  }
  return events;
}

/**
 * A quarter with the loop closed: readers ask the labelled queries of one half of a set, week by week; what the report
 * proposes and `--apply` would take becomes an alias; the other half, which nobody asked, tells what it is worth.
 */
export function quarter(set: Dataset): void {
  const random = dice(11);
  const numbers = new Map(set.faqs.map(({ id }, n) => [id, n + 1]));
  const labelled = set.queries
    .map(({ text, relevant }) => ({
      text,
      relevant: relevant.map((id) => String(numbers.get(id) ?? -1)),
      at: random(),
    }))
    .sort((a, b) => a.at - b.at);
  const traffic = labelled.slice(0, labelled.length >> 1);
  const heldOut = labelled.slice(labelled.length >> 1);
  const plain = (text: string) => text.replace(/[{}<>]/g, ' ');
  const articles = entriesOf(set).map(({ id, question, answer, body, aliases }) =>
    article({ id, locale: set.lang, question, answer, aliases: [...aliases], body: plain(body) }),
  );
  let content: Content = contentOf(articles, { locales: [set.lang], defaultLocale: set.lang });
  const firstsOf = (finder: Finder) =>
    heldOut.map(({ text, relevant }) => relevant.includes(String(finder.find(text).ids[0] ?? '')));
  const share = (firsts: readonly boolean[]) => (firsts.filter(Boolean).length / firsts.length).toFixed(3);
  let finder = createFinder(content, set.lang);
  const before = firstsOf(finder);
  console.log(
    `${set.name}: ${traffic.length} queries asked, ${heldOut.length} held out; Hit@1 before ${share(before)}`,
  );
  const events: StoredEvent[] = [];
  for (let week = 0; week < weeks; week++) {
    events.push(...weekOf(week, traffic, finder, set.lang, random));
    const summary = createSummary({ content, languages: languagesOf(content), now: start + (week + 1) * 7 * day });
    for (const row of readerDays(events)) summary.add(row);
    const current = content;
    const decisions = evaluateAliases(summary.finish().searches, {
      content,
      finderOf: createFinder,
      casesOf: (locale) => contentCases(current, locale),
    });
    const accepted = decisions.filter(({ refusal }) => !refusal);
    content = {
      ...content,
      articles: content.articles.map((one) => ({
        ...one,
        aliases: [...one.aliases, ...accepted.filter(({ file }) => file === one.file).map(({ alias }) => alias)],
      })),
    };
    finder = createFinder(content, set.lang);
    const firsts = firstsOf(finder);
    const lost = firsts.filter((isFirst, n) => !isFirst && before[n]).length;
    const won = firsts.filter((isFirst, n) => isFirst && !before[n]).length;
    console.log(
      `  week ${week + 1}: ${accepted.length} of ${decisions.length} proposals taken, Hit@1 ${share(firsts)} (${won} won, ${lost} lost)`,
    );
  }
}
