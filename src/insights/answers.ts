import type { StoredEvent } from '../collector/store.ts';
import type { Article } from '../content/load.ts';
import { weekOf, weeksBetween } from './calendar.ts';
import type { AnswerFinding, Comment, Votes } from './findings.ts';
import type { Places } from './places.ts';
import { isLater, readerDay } from './votes.ts';
import { difference, wilson } from './wilson.ts';

/** Below these, votes are too few to judge the mended text, or a trend, by themselves. */
const enough = { sinceUpdate: 5, trend: 10 } as const;

type Note = Extract<StoredEvent, { kind: 'comment' }>;
type Handoff = Extract<StoredEvent, { kind: 'handoff' }>;

/** An effective vote on the day it was cast; `weight` above one when it comes from daily counts. */
export interface DatedVote {
  day: string;
  vote: 0 | 1;
  weight: number;
}

/** All that was seen of one article file. */
export interface Seen {
  article: Article;
  raw: Votes;
  votes: DatedVote[];
  notes: { note: Note; day: string }[];
  handoffs: Handoff[];
  /** Reader of the day → whether they went on to a person. */
  readers: Map<string, boolean>;
}

export const newSeen = (article: Article): Seen => ({
  article,
  raw: { yes: 0, no: 0 },
  votes: [],
  notes: [],
  handoffs: [],
  readers: new Map(),
});

const count = (votes: readonly DatedVote[]): Votes => {
  const sum: Votes = { yes: 0, no: 0 };
  for (const { vote, weight } of votes) sum[vote === 1 ? 'yes' : 'no'] += weight;
  return sum;
};
const shareOf = ({ yes, no }: Votes) => wilson(yes, yes + no);

/** The latest reason of each reader of the day; every comment, but the same words of the same reader once. */
function readNotes(notes: Seen['notes']) {
  const reasons = new Map<string, Note>();
  const comments = new Map<string, { note: Note; day: string }>();
  let quarantined = 0;
  for (const { note, day } of notes) {
    const reader = readerDay(note);
    const known = reasons.get(reader);
    if (note.reason && (!known || isLater(note, known))) reasons.set(reader, note);
    if (note.quarantined) quarantined += 1;
    else if (note.comment?.trim()) {
      const key = `${reader} ${note.comment.trim()}`;
      const same = comments.get(key);
      if (!same || isLater(note, same.note)) comments.set(key, { note, day });
    }
  }
  const counts = new Map<string, number>();
  for (const { reason = '' } of reasons.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
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
function trendOf(votes: readonly DatedVote[]) {
  const all = votes.reduce((sum, { weight }) => sum + weight, 0);
  if (all < enough.trend) return undefined;
  let seen = 0;
  const cut = votes.find(({ weight }) => (seen += weight) * 2 >= all)?.day ?? '';
  const earlier = votes.filter(({ day }) => day <= cut);
  const later = votes.filter(({ day }) => day > cut);
  if (later.length === 0) return undefined;
  return difference(shareOf(count(earlier)), shareOf(count(later)));
}

/** In: what was seen of an article and the period. Out: what the report says about it. */
export function judgeAnswer(record: Seen, period: { from: string; to: string }, places: Places): AnswerFinding {
  const { article, raw } = record;
  const votes = record.votes.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.vote - b.vote));
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
  for (const { day, vote, weight } of votes) {
    const week = byWeek.get(weekOf(day));
    if (week) week[vote === 1 ? 'yes' : 'no'] += weight;
  }
  const channels = new Map<string, number>();
  for (const { channel } of record.handoffs) channels.set(channel, (channels.get(channel) ?? 0) + 1);
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
    ...readNotes(record.notes),
    readers: record.readers.size,
    withoutContact: wilson(record.readers.size - contacted, record.readers.size),
    handoffs: [...channels]
      .map(([channel, n]) => ({ channel, count: n }))
      .sort((a, b) => b.count - a.count || (a.channel < b.channel ? -1 : 1)),
  };
}
