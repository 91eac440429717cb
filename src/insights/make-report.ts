import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { openStore, storeFile } from '../collector/create-collector.ts';
import { isOverdue } from '../collector/messages/run.ts';
import { defaultRetention, type Store, type StoredMessage } from '../collector/stores/contract.ts';
import type { Content } from '../content/load.ts';
import { addDays, dayMs, midnight } from '../i18n/dates.ts';
import type { RelevanceCase } from '../content/relevance-cases.ts';
import { dayFormatter } from './aggregate/calendar.ts';
import { csvFiles } from './report/csv.ts';
import type { AnswerFinding, Findings } from './findings.ts';
import { toJson } from './report/json.ts';
import { languagesOf } from './proposals/search-tools.ts';
import { periodBefore, type Period } from './aggregate/period.ts';
import { wilson } from './aggregate/wilson.ts';
import { renderPage, type PageOptions } from './report/page.ts';
import { createSummary } from './aggregate/summarise.ts';

export interface FindingsOptions {
  now: number;
  /** First and last day, `YYYY-MM-DD`. */
  since?: string | undefined;
  until?: string | undefined;
  /** The relevance tests of a locale, if there are any. */
  casesOf?: (locale: string) => RelevanceCase[] | undefined;
}

/** Maximum number of references of late messages in the report. */
const maxReferences = 5;

/** Messages past their deadline; delivered ones only when answers are recorded here, not in another system. */
async function findLateMessages(
  store: Pick<Store, 'messages'>,
  now: number,
): Promise<{ count: number; references: string[] }> {
  const [waiting, handedOn]: [StoredMessage[], StoredMessage[]] = [[], []];
  let isNoted = false;
  for await (const message of store.messages()) {
    isNoted ||= message.answeredAt !== null;
    if (isOverdue(message, now)) (message.deliveredAt === null ? waiting : handedOn).push(message);
  }
  const late = [...waiting, ...(isNoted ? handedOn : [])].sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  return { count: late.length, references: late.slice(0, maxReferences).map(({ reference }) => reference) };
}

/** Adds the figures of the previous period, for each answer too. */
function withPrevious(findings: Findings, earlier: Findings, period: Period): Findings {
  const known = new Map(earlier.answers.map((answer) => [answer.file, answer]));
  const answers = findings.answers.map((answer): AnswerFinding => {
    const then = known.get(answer.file);
    if (!then) return answer;
    const { effective, opens, contactRate } = then;
    // By all votes of that period, since the text may have been edited since.
    return {
      ...answer,
      previous: { helped: wilson(effective.yes, effective.yes + effective.no), effective, opens, contactRate },
    };
  });
  return { ...findings, answers, previous: { period, totals: earlier.totals } };
}

/** Makes the findings from a store, for any moment `now`. */
export async function readFindings(
  store: Pick<Store, 'readerDays' | 'daily' | 'tallies' | 'countUndelivered' | 'messages'> | undefined,
  content: Content,
  { now, since, until, casesOf }: FindingsOptions,
): Promise<Findings> {
  const summary = createSummary({ content, languages: languagesOf(content, casesOf), now, since, until });
  const today = dayFormatter(content.site.timeZone)(now);
  const to = until && until < today ? until : today;
  const before = since !== undefined && since <= to ? periodBefore({ from: since, to }) : undefined;
  // Searches of the previous period are only counted.
  const earlier = before && createSummary({ content, languages: new Map(), now, since: before.from, until: before.to });
  if (store) {
    // A day earlier, since the store filters by arrival in UTC, the summary by the day of the act in the site's time zone.
    const first = before?.from ?? since;
    const arrivals = first ? midnight(addDays(first, -1)).getTime() : undefined;
    for await (const rows of store.readerDays({ since: arrivals, timeZone: content.site.timeZone }))
      for (const row of rows) {
        summary.add(row);
        earlier?.add(row);
      }
    for await (const count of store.daily()) {
      summary.addDaily(count);
      earlier?.addDaily(count);
    }
    for await (const tally of store.tallies()) summary.addTally(tally);
  }
  const findings = summary.finish();
  const late = now - defaultRetention.messageDays * dayMs;
  if (store) {
    findings.health.undelivered = await store.countUndelivered(late);
    findings.health.late = await findLateMessages(store, now);
  }
  return earlier && before ? withPrevious(findings, earlier.finish(), before) : findings;
}

/** A path relative to the working folder when it is inside, else absolute. */
export function shownPath(path: string): string {
  const short = relative('', path);
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}

/** Opens the store of the environment, or returns `undefined` when none exists yet. */
export async function openStoreIfAny(env: NodeJS.ProcessEnv): Promise<Store | undefined> {
  if (!env.DATABASE_URL && !existsSync(storeFile(env))) return undefined;
  return openStore(env);
}

export function reportFiles(findings: Findings, content: Content, options: PageOptions): Record<string, string> {
  return {
    'insights.html': renderPage(findings, content, options),
    'insights.json': toJson(findings),
    ...csvFiles(findings),
  };
}

/** Writes files atomically. Out: their paths. */
export function writeFiles(folder: string, files: Record<string, string>): string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(files).map(([name, body]) => {
    const path = join(folder, name);
    writeFileSync(`${path}.part`, body);
    renameSync(`${path}.part`, path);
    return path;
  });
}
