import type { StoredEvent } from '../../collector/stores/contract.ts';
import type { Article } from '../../content/load.ts';
import { burstOf, concentrationOf, steadyVotes, type VoteCell } from './bursts.ts';
import { weekOf, weeksBetween } from './calendar.ts';
import type { AnswerFinding, Comment } from '../findings.ts';
import type { ArticleLookup } from './article-lookup.ts';
import { isLater, type EventOrder, type Votes } from './votes.ts';
import { difference, wilson } from './wilson.ts';

/** Below these, votes are too few to judge the mended text, or a trend, by themselves. */
const enough = { sinceUpdate: 5, trend: 10 } as const;

type Note = Pick<Extract<StoredEvent, { kind: 'comment' }>, 'reason' | 'comment' | 'quarantined' | keyof EventOrder>;
/** All that was seen of one article file. */
export interface ArticleStats {
  article: Article;
  raw: Votes;
  /** By day and group of networks. */
  votes: Map<string, VoteCell>;
  notes: { note: Note; reader: number; day: string }[];
  /** Reasons ticked, from daily counts. */
  reasons: Map<string, number>;
  /** Hand-offs by channel. */
  handoffs: Map<string, number>;
  /** Messages that it made needless while they were being written. */
  deflections: number;
  /** Reader of the day → whether they went on to a person. */
  readers: Map<number, boolean>;
}

export const createArticleStats = (article: Article): ArticleStats => ({
  article,
  raw: { yes: 0, no: 0 },
  votes: new Map(),
  notes: [],
  reasons: new Map(),
  handoffs: new Map(),
  deflections: 0,
  readers: new Map(),
});

export function addVotes(
  { votes }: ArticleStats,
  { day, network }: Omit<VoteCell, keyof Votes>,
  vote: 0 | 1,
  n: number,
): void {
  const key = `${day} ${network}`;
  const known = votes.get(key) ?? { day, network, yes: 0, no: 0 };
  known[vote === 1 ? 'yes' : 'no'] += n;
  votes.set(key, known);
}

export const addTo = (counts: Map<string, number>, key: string, n: number) =>
  void counts.set(key, (counts.get(key) ?? 0) + n);

const count = (days: readonly VoteCell[]): Votes => {
  const sum: Votes = { yes: 0, no: 0 };
  for (const { yes, no } of days) [sum.yes, sum.no] = [sum.yes + yes, sum.no + no];
  return sum;
};
const shareOf = ({ yes, no }: Votes) => wilson(yes, yes + no);

/** The latest reason of each reader of the day; every comment, but the same words of the same reader once. */
function readNotes({ notes, reasons: daily }: ArticleStats) {
  const reasons = new Map<number, Note>();
  const comments = new Map<string, { note: Note; day: string }>();
  let quarantined = 0;
  for (const { note, reader, day } of notes) {
    const known = reasons.get(reader);
    if (note.reason && (!known || isLater(note, known))) reasons.set(reader, note);
    if (note.quarantined) quarantined += 1;
    else if (note.comment?.trim()) {
      const key = `${reader} ${note.comment.trim()}`;
      const same = comments.get(key);
      if (!same || isLater(note, same.note)) comments.set(key, { note, day });
    }
  }
  const counts = new Map(daily);
  for (const { reason = '' } of reasons.values()) addTo(counts, reason, 1);
  return {
    quarantined,
    reasons: [...counts]
      .map(([id, n]) => ({ id, count: n }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    comments: [...comments.values()]
      .sort((a, b) => (isLater(a.note, b.note) ? -1 : 1))
      .map(({ note, day }): Comment => ({ text: note.comment?.trim() ?? '', reason: note.reason, day })),
  };
}

/**
 * Votes of the later half against the earlier, cut between the two days that part them most evenly: a day that holds
 * more than half of them is whole on one side.
 */
function trendOf(votes: readonly VoteCell[]) {
  const byDay = new Map<string, number>();
  for (const { day, yes, no } of votes) byDay.set(day, (byDay.get(day) ?? 0) + yes + no);
  const all = [...byDay.values()].reduce((sum, n) => sum + n, 0);
  if (all < enough.trend || byDay.size < 2) return undefined;
  let [seen, last, least] = [0, '', Infinity];
  for (const [day, n] of [...byDay].slice(0, -1)) {
    seen += n;
    const uneven = Math.abs(2 * seen - all);
    if (uneven < least) [last, least] = [day, uneven];
  }
  const earlier = votes.filter(({ day }) => day <= last);
  const later = votes.filter(({ day }) => day > last);
  return difference(shareOf(count(earlier)), shareOf(count(later)));
}

/** In: what was seen of an article and the period. Out: what the report says about it. */
export function rateAnswer(
  record: ArticleStats,
  period: { from: string; to: string },
  places: ArticleLookup,
): AnswerFinding {
  const { article, raw } = record;
  const votes = [...record.votes.values()].sort((a, b) =>
    a.day === b.day ? (a.network ?? -1) - (b.network ?? -1) : a.day < b.day ? -1 : 1,
  );
  // The day of the change itself belongs to neither text.
  const since = votes.filter(({ day }) => day > article.updated);
  const older = votes.filter(({ day }) => day < article.updated);
  const sinceCount = count(since);
  const useSince = older.length > 0 && sinceCount.yes + sinceCount.no >= enough.sinceUpdate;
  const effective = count(votes);
  const judged = useSince ? sinceCount : effective;
  const steady = steadyVotes(useSince ? since : votes);
  const lostShare = wilson(steady.no, steady.yes + steady.no);

  const weeks = weeksBetween(period.from, period.to).map((week) => ({ week, yes: 0, no: 0 }));
  const byWeek = new Map(weeks.map((week) => [week.week, week]));
  for (const { day, yes, no } of votes) {
    const week = byWeek.get(weekOf(day));
    if (week) [week.yes, week.no] = [week.yes + yes, week.no + no];
  }
  const contacted = [...record.readers.values()].filter(Boolean).length;

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
    before: useSince ? shareOf(count(older)) : undefined,
    lost: judged.no,
    steadyLost: steady.no,
    priority: steady.no * lostShare.low,
    steady: steadyVotes(votes),
    burst: burstOf(votes, period),
    fewNetworks: concentrationOf(votes),
    trend: trendOf(useSince ? since : votes),
    weeks,
    ...readNotes(record),
    readers: record.readers.size,
    withoutContact: wilson(record.readers.size - contacted, record.readers.size),
    deflections: record.deflections,
    handoffs: [...record.handoffs]
      .map(([channel, n]) => ({ channel, count: n }))
      .sort((a, b) => b.count - a.count || (a.channel < b.channel ? -1 : 1)),
  };
}
