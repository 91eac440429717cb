import type { StoredEvent } from '../collector/store.ts';
import type { Article } from '../content/load.ts';
import { weekOf, weeksBetween } from './calendar.ts';
import type { AnswerFinding, Comment, Votes } from './findings.ts';
import type { Places } from './places.ts';
import { isLater, type Moment } from './votes.ts';
import { difference, wilson } from './wilson.ts';

/** Below these, votes are too few to judge the mended text, or a trend, by themselves. */
const enough = { sinceUpdate: 5, trend: 10 } as const;

type Note = Pick<Extract<StoredEvent, { kind: 'comment' }>, 'reason' | 'comment' | 'quarantined' | keyof Moment>;
/** Effective votes of one day. */
interface DayVotes extends Votes {
  day: string;
}

/** All that was seen of one article file. */
export interface Seen {
  article: Article;
  raw: Votes;
  votes: Map<string, DayVotes>;
  notes: { note: Note; reader: number; day: string }[];
  /** Reasons ticked, from daily counts. */
  reasons: Map<string, number>;
  /** Hand-offs by channel. */
  handoffs: Map<string, number>;
  /** Reader of the day → whether they went on to a person. */
  readers: Map<number, boolean>;
}

export const newSeen = (article: Article): Seen => ({
  article,
  raw: { yes: 0, no: 0 },
  votes: new Map(),
  notes: [],
  reasons: new Map(),
  handoffs: new Map(),
  readers: new Map(),
});

export function addVotes({ votes }: Seen, day: string, vote: 0 | 1, n: number): void {
  const known = votes.get(day) ?? { day, yes: 0, no: 0 };
  known[vote === 1 ? 'yes' : 'no'] += n;
  votes.set(day, known);
}

export const addTo = (counts: Map<string, number>, key: string, n: number) =>
  void counts.set(key, (counts.get(key) ?? 0) + n);

const count = (days: readonly DayVotes[]): Votes => {
  const sum: Votes = { yes: 0, no: 0 };
  for (const { yes, no } of days) [sum.yes, sum.no] = [sum.yes + yes, sum.no + no];
  return sum;
};
const shareOf = ({ yes, no }: Votes) => wilson(yes, yes + no);

/** The latest reason of each reader of the day; every comment, but the same words of the same reader once. */
function readNotes({ notes, reasons: daily }: Seen) {
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

/** Votes of the later half against the earlier, cut where half of them were cast. */
function trendOf(days: readonly DayVotes[]) {
  const all = days.reduce((sum, { yes, no }) => sum + yes + no, 0);
  if (all < enough.trend) return undefined;
  let seen = 0;
  const cut = days.findIndex(({ yes, no }) => (seen += yes + no) * 2 >= all) + 1;
  if (cut === days.length) return undefined;
  return difference(shareOf(count(days.slice(0, cut))), shareOf(count(days.slice(cut))));
}

/** In: what was seen of an article and the period. Out: what the report says about it. */
export function judgeAnswer(record: Seen, period: { from: string; to: string }, places: Places): AnswerFinding {
  const { article, raw } = record;
  const votes = [...record.votes.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  // The day of the change itself belongs to neither text.
  const since = votes.filter(({ day }) => day > article.updated);
  const older = votes.filter(({ day }) => day < article.updated);
  const sinceCount = count(since);
  const useSince = older.length > 0 && sinceCount.yes + sinceCount.no >= enough.sinceUpdate;
  const effective = count(votes);
  const judged = useSince ? sinceCount : effective;
  const lostShare = wilson(judged.no, judged.yes + judged.no);

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
    priority: judged.no * lostShare.low,
    trend: trendOf(useSince ? since : votes),
    weeks,
    ...readNotes(record),
    readers: record.readers.size,
    withoutContact: wilson(record.readers.size - contacted, record.readers.size),
    handoffs: [...record.handoffs]
      .map(([channel, n]) => ({ channel, count: n }))
      .sort((a, b) => b.count - a.count || (a.channel < b.channel ? -1 : 1)),
  };
}
