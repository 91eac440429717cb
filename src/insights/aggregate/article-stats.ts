import type { ReaderAct } from '../../collector/stores/reader-days.ts';
import type { Article } from '../../content/load.ts';
import { burstOf, concentrationOf, steadyVotes, type VoteCell } from './bursts.ts';
import { weekOf, weeksBetween } from './calendar.ts';
import type { AnswerFinding, Comment, Edit } from '../findings.ts';
import type { ArticleLookup } from './article-lookup.ts';
import type { Votes } from './votes.ts';
import { difference, wilson, type Share } from './wilson.ts';

/** Minimum numbers of votes for rating the edited text alone, and for a trend. */
const minVotes = { sinceUpdate: 5, trend: 10 } as const;

/** Maximum number of comments kept per answer, the latest; all are counted. */
const maxComments = 1000;

interface TimedComment extends Comment {
  eventAt: number;
  receivedAt: number;
}

/** Everything counted for one article file. */
export interface ArticleStats {
  article: Article;
  raw: Votes;
  /** By day and network group. */
  votes: Map<string, VoteCell>;
  notes: TimedComment[];
  /** Number of comments, and of further quarantined ones. */
  commentCount: number;
  quarantined: number;
  /** Reasons, the latest of each reader and day. */
  reasons: Map<string, number>;
  handoffs: Map<string, number>;
  /** Messages that it made unnecessary while they were being written. */
  deflections: number;
  /** Readers per day, and those who contacted a person, also by day. */
  readers: number;
  contacted: number;
  contactDays: Map<string, number>;
  opens: number;
}

export const createArticleStats = (article: Article): ArticleStats => ({
  article,
  raw: { yes: 0, no: 0 },
  votes: new Map(),
  notes: [],
  commentCount: 0,
  quarantined: 0,
  reasons: new Map(),
  handoffs: new Map(),
  deflections: 0,
  readers: 0,
  contacted: 0,
  contactDays: new Map(),
  opens: 0,
});

/** Adds the same vote of several readers. */
export function addVotes(
  { votes }: ArticleStats,
  { day, network, vote, readers }: Omit<VoteCell, keyof Votes> & { vote: 0 | 1; readers: number },
): void {
  const key = `${day} ${network}`;
  const known = votes.get(key) ?? { day, network, yes: 0, no: 0 };
  known[vote === 1 ? 'yes' : 'no'] += readers;
  votes.set(key, known);
}

/** Adds the acts of readers of one day about an answer: contacts, votes, deflections, comments. */
export function addActs(
  record: ArticleStats,
  acts: readonly ReaderAct[],
  { readers, channelOf }: { readers: number; channelOf(act: ReaderAct): string },
): void {
  record.readers += readers;
  const contacts = new Set(acts.filter(({ kind }) => kind === 'handoff').map(({ day }) => day));
  if (contacts.size > 0) record.contacted += readers;
  for (const day of contacts) addTo(record.contactDays, day, readers);
  for (const act of acts)
    if (act.kind === 'vote') record.raw[act.vote === 1 ? 'yes' : 'no'] += readers;
    else if (act.kind === 'deflection') record.deflections += readers;
    else if (act.kind === 'handoff') addTo(record.handoffs, channelOf(act), readers);
  addNotes(
    record,
    acts.filter(({ kind }) => kind === 'comment'),
    readers,
  );
}

export const addTo = <K>(counts: Map<K, number>, key: K, n: number) => void counts.set(key, (counts.get(key) ?? 0) + n);

const sumVotes = (days: readonly VoteCell[]): Votes => {
  const sum: Votes = { yes: 0, no: 0 };
  for (const { yes, no } of days) [sum.yes, sum.no] = [sum.yes + yes, sum.no + no];
  return sum;
};
const shareOf = ({ yes, no }: Votes) => wilson(yes, yes + no);

const byTime = (a: TimedComment, b: TimedComment) =>
  a.eventAt === b.eventAt ? a.receivedAt - b.receivedAt : a.eventAt - b.eventAt;

function dropOldComments(notes: TimedComment[]): void {
  notes.sort((a, b) => byTime(b, a));
  notes.length = Math.min(notes.length, maxComments);
}

/** Adds the reasons and comments of readers of one day with the same acts. */
function addNotes(record: ArticleStats, acts: readonly ReaderAct[], readers: number): void {
  // The latest reason; every comment, but equal ones of a reader once.
  const reason = acts.findLast((act) => act.reason)?.reason;
  if (reason) addTo(record.reasons, reason, readers);
  const notes = new Map<string, TimedComment>();
  for (const { comment, reason, day, quarantined } of acts) {
    if (quarantined) record.quarantined += readers;
    const text = comment?.text.trim();
    if (comment && text) notes.set(text, { ...comment, text, reason: reason ?? undefined, day });
  }
  record.commentCount += notes.size * readers;
  for (let copy = 0; copy < Math.min(readers, maxComments); copy++) record.notes.push(...notes.values());
  if (record.notes.length > 2 * maxComments) dropOldComments(record.notes);
}

function readNotes({ notes, commentCount, quarantined, reasons }: ArticleStats) {
  dropOldComments(notes);
  return {
    quarantined,
    commentCount,
    reasons: [...reasons]
      .map(([id, n]) => ({ id, count: n }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    comments: notes.map(({ text, reason, day }): Comment => ({ text, reason, day })),
  };
}

/** Compares later with earlier votes at the most even split. Bursts are left out where enough votes remain. */
function trendOf(all: readonly VoteCell[], period: { from: string; to: string }) {
  const busy = new Set(burstOf(all, period)?.days);
  const steady = all.filter(({ day }) => !busy.has(day));
  return halvesOf(steady) ?? halvesOf(all);
}

function halvesOf(votes: readonly VoteCell[]) {
  const byDay = new Map<string, number>();
  for (const { day, yes, no } of votes) byDay.set(day, (byDay.get(day) ?? 0) + yes + no);
  const all = [...byDay.values()].reduce((sum, n) => sum + n, 0);
  if (all < minVotes.trend || byDay.size < 2) return undefined;
  let [seen, last, least] = [0, '', Infinity];
  for (const [day, n] of [...byDay].slice(0, -1)) {
    seen += n;
    const uneven = Math.abs(2 * seen - all);
    if (uneven < least) [last, least] = [day, uneven];
  }
  const earlier = votes.filter(({ day }) => day <= last);
  const later = votes.filter(({ day }) => day > last);
  return difference(shareOf(sumVotes(earlier)), shareOf(sumVotes(later)));
}

/** The effect of the latest edit, given votes on both sides; bursts are left out where others remain. */
function editOf(
  older: readonly VoteCell[],
  since: readonly VoteCell[],
  period: { from: string; to: string },
): Edit | undefined {
  const [before, after] = [older, since].map((side) => {
    const burst = burstOf(side, period);
    return burst && burst.without.of > 0 ? burst.without : shareOf(sumVotes(side));
  });
  if (!before?.of || !after?.of) return undefined;
  return { before, after, change: difference(before, after) };
}

/** Share of openings followed by a contact. Opted-out readers are missing among openings, so it is rather too high. */
function contactRateOf({ opens, contactDays }: ArticleStats, opensFrom: string | undefined): Share | undefined {
  if (opens === 0 || opensFrom === undefined) return undefined;
  let contacts = 0;
  for (const [day, n] of contactDays) if (day >= opensFrom) contacts += n;
  return wilson(Math.min(contacts, opens), opens);
}

/** Rates an answer. In: its counts, the period, and the first day on which openings were counted. */
export function rateAnswer(
  record: ArticleStats,
  { from, to, opensFrom }: { from: string; to: string; opensFrom?: string | undefined },
  places: ArticleLookup,
): AnswerFinding {
  const { article, raw } = record;
  const votes = [...record.votes.values()].sort((a, b) =>
    a.day === b.day ? (a.network ?? -1) - (b.network ?? -1) : a.day < b.day ? -1 : 1,
  );
  // Votes of the day of the edit belong to neither text.
  const since = votes.filter(({ day }) => day > article.updated);
  const older = votes.filter(({ day }) => day < article.updated);
  const sinceCount = sumVotes(since);
  const useSince = older.length > 0 && sinceCount.yes + sinceCount.no >= minVotes.sinceUpdate;
  const effective = sumVotes(votes);
  const judged = useSince ? sinceCount : effective;
  const steady = steadyVotes(useSince ? since : votes);
  const lostShare = wilson(steady.no, steady.yes + steady.no);

  const weeks = weeksBetween(from, to).map((week) => ({ week, yes: 0, no: 0 }));
  const byWeek = new Map(weeks.map((week) => [week.week, week]));
  for (const { day, yes, no } of votes) {
    const week = byWeek.get(weekOf(day));
    if (week) [week.yes, week.no] = [week.yes + yes, week.no + no];
  }

  return {
    id: article.id,
    locale: article.locale,
    question: article.question,
    file: article.file,
    editUrl: places.editUrl(article.file),
    owner: article.owner,
    updated: article.updated,
    published: article.status === 'published',
    raw,
    effective,
    basis: useSince ? 'since-update' : 'all',
    helped: shareOf(judged),
    before: useSince ? shareOf(sumVotes(older)) : undefined,
    edit: editOf(older, since, { from, to }),
    lost: judged.no,
    steadyLost: steady.no,
    priority: steady.no * lostShare.low,
    steady: steadyVotes(votes),
    burst: burstOf(votes, { from, to }),
    fewNetworks: concentrationOf(votes),
    trend: trendOf(useSince ? since : votes, { from, to }),
    weeks,
    ...readNotes(record),
    deflections: record.deflections,
    opens: record.opens,
    contactRate: contactRateOf(record, opensFrom),
    readers: record.readers,
    withoutContact: wilson(record.readers - record.contacted, record.readers),
    handoffs: [...record.handoffs]
      .map(([channel, n]) => ({ channel, count: n }))
      .sort((a, b) => b.count - a.count || (a.channel < b.channel ? -1 : 1)),
  };
}
