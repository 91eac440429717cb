import type { EventKind } from '../events/event.ts';
import type { Burst, Concentration } from './aggregate/bursts.ts';
import type { Period } from './aggregate/period.ts';
import type { Change, Share } from './aggregate/wilson.ts';
import type { Votes } from './aggregate/votes.ts';

export interface Week extends Votes {
  /** Its Monday, `YYYY-MM-DD`. */
  week: string;
}

export interface Comment {
  text: string;
  /** Reason id, if one was chosen. */
  reason?: string | undefined;
  day: string;
}

/** Shares of helped readers before and after the day of an edit, and their difference. */
export interface Edit {
  before: Share;
  after: Share;
  change: Change;
}

export interface AnswerFinding {
  id: number;
  locale: string;
  question: string;
  /** Path inside the content folder. */
  file: string;
  /** Edit link; absent without `editUrl` in site.yaml. */
  editUrl?: string | undefined;
  owner: string;
  updated: string;
  /** False once it is archived, when nothing is left to fix. */
  published: boolean;
  raw: Votes;
  /** The latest vote per reader and day. */
  effective: Votes;
  /** The votes by which it is rated: those since `updated` when there are enough, else all. */
  basis: 'since-update' | 'all';
  /** Share of helped readers among these votes. */
  helped: Share;
  /** The same before `updated`, when it is rated by the votes since. */
  before?: Share | undefined;
  /** The effect of the edit on `updated`; absent without votes on either side. */
  edit?: Edit | undefined;
  /** "No" votes by which it is rated. */
  lost: number;
  /** The same, capped per day and network (`steadyVotes`). */
  steadyLost: number;
  /** `steadyLost` × Wilson lower bound of its share: the readers that a better answer can be expected to help. */
  priority: number;
  /** All votes, capped per day and network. */
  steady: Votes;
  burst?: Burst | undefined;
  fewNetworks?: Concentration | undefined;
  /** Second half of its votes against the first; absent with fewer than ten. */
  trend?: Change | undefined;
  weeks: Week[];
  reasons: { id: string; count: number }[];
  comments: Comment[];
  commentCount: number;
  quarantined: number;
  /** Readers per day on this answer (opened it, voted, contacted a person). */
  readers: number;
  /** Those of them who did not contact a person. */
  withoutContact: Share;
  handoffs: { channel: string; count: number }[];
  /** Number of openings, of readers who did not opt out. */
  opens: number;
  /** Share of openings after which a person was contacted; absent when no opening was counted. */
  contactRate?: Share | undefined;
  /** Figures of the previous period; absent without `--since`, or when there are none. */
  previous?: Pick<AnswerFinding, 'helped' | 'effective' | 'opens' | 'contactRate'> | undefined;
  /** Messages that it made unnecessary, as their writers said. */
  deflections: number;
}

/** What an editor can do about a group of searches. */
export type Advice =
  /** Add an alias to an answer that the search does not show. */
  | 'alias'
  /** The answer that readers open is in the list, below others that they skip. */
  | 'raise'
  /** The answer is first, or an alias would not help: question and short answer need other words. */
  | 'reword'
  /** It found nothing then, and finds the answer now. */
  | 'settled'
  /** Write an answer: none is near. */
  | 'write';

/** Why an alias should or must not be added. */
export type AliasRefusal =
  | { code: 'known' }
  | { code: 'elsewhere'; id: number }
  | { code: 'length'; min: number; max: number }
  | { code: 'write' }
  | { code: 'harms'; query: string; before: number; after: number }
  | { code: 'found'; query: string; place: number }
  | { code: 'useless'; query: string }
  | { code: 'stays'; query: string; place: number }
  | { code: 'file' };

export interface NearestAnswer {
  id: number;
  question: string;
  file: string;
  editUrl?: string | undefined;
  /** Its current rank for this query, from 1; absent when the search does not find it. */
  rank?: number | undefined;
  /** `readers`: opened after this query. `search`: first in the site's search. */
  because: 'readers' | 'search';
  /** Readers who opened it, for this query or after rewording it. */
  readers: number;
}

/** A group of similar searches that left readers without an answer. */
export interface SearchFinding {
  locale: string;
  /** The most frequent spelling. */
  query: string;
  /** Other spellings, each of enough readers to be shown. */
  variants: string[];
  /** Readers per day. */
  readers: number;
  nothing: number;
  unchosen: number;
  chosen: number;
  handedOff: number;
  /** Last day of arrival of a failed search, `YYYY-MM-DD`. */
  lastDay: string;
  /** Readers without an answer (half of those who saw results) × Wilson lower bound of the share of failures. */
  priority: number;
  advice: Advice;
  nearest?: NearestAnswer | undefined;
  /** The query as an alias of the nearest answer; absent when the answer already has it. */
  proposed?: string | undefined;
  /** The proposed alias, when `--apply` would accept it. */
  alias?: string | undefined;
  /** Why `--apply` would refuse it. */
  refusal?: AliasRefusal | undefined;
}

export interface ChannelFinding {
  channel: string;
  count: number;
  /** Answers from which it was chosen, the most frequent first. */
  answers: { id: number; count: number }[];
  withoutAnswer: number;
}

export interface SearchWeek {
  week: string;
  chosen: number;
  unchosen: number;
  nothing: number;
}

export interface Health {
  quarantined: { kind: Exclude<EventKind, 'canary'>; count: number }[];
  /** Votes beyond one per reader, day and answer. */
  capped: number;
  /** The answers with the most such votes. */
  cappedAnswers: { id: number; raw: number; effective: number; most: number }[];
  /** Rejected requests, by reason, from the collector's tallies. */
  tallies: { name: string; count: number }[];
  unknownAnswers: { id: number; count: number }[];
  lastEventAt: string | null;
  /** Undelivered messages: older than the retention period, and quarantined. */
  undelivered?: { late: number; quarantined: number } | undefined;
  /** Messages without an answer after their deadline, with the references of the oldest. */
  late?: { count: number; references: string[] } | undefined;
  /** All readers seem to be in one network: the collector probably sees a proxy's address, so no search can be shown. */
  oneNetwork: boolean;
  overdue: Freshness[];
  /** Due within 30 days. */
  due: Freshness[];
  published: number;
}

export interface Freshness {
  id: number;
  locale: string;
  question: string;
  file: string;
  editUrl?: string | undefined;
  owner: string;
  reviewBy: string;
  /** Days until `reviewBy`; negative when overdue. */
  days: number;
}

/** The figures of a whole period. */
export interface Totals {
  events: number;
  raw: Votes;
  effective: Votes;
  helped: Share;
  burst?: Burst | undefined;
  fewNetworks?: Concentration | undefined;
  comments: number;
  searches: number;
  nothing: Share;
  handoffs: number;
  /** Messages that an answer made unnecessary. */
  deflections: number;
  opens: number;
  /** Share of the readers per day (who searched, opened an answer or voted) who did not contact a person. */
  withoutContact: Share;
  /** First day with data; `null` when there is none. */
  firstDay: string | null;
  /** Share of the first three answers in the capped "no" votes of all answers to fix. */
  firstThree: Share;
}

/** The report as plain data, the content of `insights.json`. */
export interface Findings {
  version: 1;
  /** ISO 8601. */
  generatedAt: string;
  /** First and last day, inclusive; `null` without data. */
  period: Period | null;
  totals: Totals;
  /** Filter of the lists; the totals are those of the whole site. */
  only?: { owner?: string | undefined; category?: string | undefined; locale?: string | undefined } | undefined;
  /** The previous period of the same length; absent without `--since`. */
  previous?: { period: Period; totals: Totals } | undefined;
  weeks: Week[];
  searchWeeks: SearchWeek[];
  /** Answers with any activity, the highest priority first. */
  answers: AnswerFinding[];
  searches: SearchFinding[];
  /** Number of failed searches of too few readers to be shown. */
  hiddenSearches: number;
  /** Number of searches hidden by `content/insights.yaml`. */
  handledSearches?: number | undefined;
  /** Its lines that hide nothing: mistyped, or no longer searched for. */
  idleLines?: readonly string[] | undefined;
  channels: ChannelFinding[];
  health: Health;
}
