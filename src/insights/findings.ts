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
  /** Reason id, when one was ticked. */
  reason?: string | undefined;
  day: string;
}

/** Shares of helped readers before and after the day an answer was edited, and how far they differ. */
export interface Edit {
  before: Share;
  after: Share;
  change: Change;
}

/** What readers said about one answer in one language. */
export interface AnswerFinding {
  id: number;
  locale: string;
  question: string;
  /** Path inside the content folder. */
  file: string;
  /** Where to edit it; absent without `editUrl` in site.yaml. */
  editUrl?: string | undefined;
  owner: string;
  updated: string;
  /** False once it is archived: nothing is left to fix. */
  published: boolean;
  /** Every vote that arrived. */
  raw: Votes;
  /** One per reader of the day, the latest. */
  effective: Votes;
  /** The votes it is judged by: those since `updated` when there are enough, else all. */
  basis: 'since-update' | 'all';
  /** Share of helped readers among the votes it is judged by. */
  helped: Share;
  /** The same before `updated`, when it is judged by the votes since. */
  before?: Share | undefined;
  /** What the edit of `updated` changed; absent where nobody voted on one side of it. */
  edit?: Edit | undefined;
  /** "No" votes it is judged by. */
  lost: number;
  /** The same, as they count where one day or network must not decide. */
  steadyLost: number;
  /** `steadyLost` × Wilson lower bound of its share: readers a better answer can be expected to help. */
  priority: number;
  /** All votes, as they count where one day or network must not decide. */
  steady: Votes;
  burst?: Burst | undefined;
  fewNetworks?: Concentration | undefined;
  /** Second half of its votes against the first; absent with fewer than ten. */
  trend?: Change | undefined;
  weeks: Week[];
  reasons: { id: string; count: number }[];
  /** The latest comments. */
  comments: Comment[];
  /** How many there are. */
  commentCount: number;
  /** Comments that wait for a person to look at them. */
  quarantined: number;
  /** Readers of the day seen on this answer (opened it, voted, went on to a person). */
  readers: number;
  /** Of those, the ones who did not go on to a person. */
  withoutContact: Share;
  handoffs: { channel: string; count: number }[];
  /** How often it was opened, as far as readers let themselves be counted. */
  opens: number;
  /** After how many of these a reader went on to a person; absent where no opening was counted. */
  contactRate?: Share | undefined;
  /** The same figures of the period before; absent when no first day was asked for, or nothing was seen of it then. */
  previous?: Pick<AnswerFinding, 'helped' | 'effective' | 'opens' | 'contactRate'> | undefined;
  /** Messages that it made needless while they were being written, as their writers said. */
  deflections: number;
}

/** What an editor can do about a group of searches. */
export type Advice =
  /** An alias brings up an answer that the search does not show. */
  | 'alias'
  /** The answer readers open stands in the list, below others that they pass over. */
  | 'raise'
  /** The answer stands first, or an alias would not help: question and short answer must say what is asked. */
  | 'reword'
  /** It found nothing then, and finds the answer today. */
  | 'settled'
  /** No answer is near. */
  | 'write';

/** Why an alias is not worth adding, or must not be. */
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
  /** Its place for this query today, from 1; absent when the search does not find it. */
  rank?: number | undefined;
  /** `readers`: opened by readers who asked this way. `search`: the site's search puts it first. */
  because: 'readers' | 'search';
  /** Readers who opened it, for the query itself or after asking again in other words. */
  readers: number;
}

/** Searches that ask the same and left readers without an answer. */
export interface SearchFinding {
  locale: string;
  /** The commonest spelling. */
  query: string;
  /** Other spellings, each asked by enough readers to be shown. */
  variants: string[];
  /** Readers of the day. */
  readers: number;
  nothing: number;
  unchosen: number;
  chosen: number;
  handedOff: number;
  /** The last day of arrival on which somebody was left without, `YYYY-MM-DD`. */
  lastDay: string;
  /** Readers left without today (half of those who saw results) × Wilson lower bound of the share of failures. */
  priority: number;
  advice: Advice;
  nearest?: NearestAnswer | undefined;
  /** The query as an alias of the nearest answer would say it; absent when the answer already has it. */
  proposed?: string | undefined;
  /** The proposed alias, ready to copy: `--apply` would take it. */
  alias?: string | undefined;
  /** Why `--apply` would not take it. */
  refusal?: AliasRefusal | undefined;
}

export interface ChannelFinding {
  channel: string;
  count: number;
  /** Answers it was reached from, the commonest first. */
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
  /** Votes beyond one per reader of the day and answer. */
  capped: number;
  /** The answers where the cap took off most. */
  cappedAnswers: { id: number; raw: number; effective: number; most: number }[];
  /** Requests turned away, by reason, from the collector's own tallies. */
  tallies: { name: string; count: number }[];
  /** Events about answers that the content does not have. */
  unknownAnswers: { id: number; count: number }[];
  lastEventAt: string | null;
  /** Messages to the team that nobody has taken: for longer than they are usually kept, and in quarantine. */
  undelivered?: { late: number; quarantined: number } | undefined;
  /** Messages whose promise has passed without an answer; the numbers of the oldest. */
  late?: { count: number; references: string[] } | undefined;
  /** All readers seem to be of one network: the collector sees a proxy in their place, and no search can be shown. */
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
  /** Days until `reviewBy`; negative when it has passed. */
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
  /** Searches that found nothing. */
  nothing: Share;
  handoffs: number;
  /** Messages that an answer made needless while they were being written. */
  deflections: number;
  /** How often answers were opened. */
  opens: number;
  /** Readers of the day who searched, opened an answer or voted, and did not go on to a person. */
  withoutContact: Share;
  /** First day of which anything is known; `null` when nothing is. */
  firstDay: string | null;
  /** Lost votes of the answers to fix, none of them decided by one day or network, by how much of them the first three hold. */
  firstThree: Share;
}

/** Everything the report tells, as plain data: what `insights.json` holds. */
export interface Findings {
  version: 1;
  /** ISO 8601. */
  generatedAt: string;
  /** First and last day, included; `null` when nothing has happened yet. */
  period: Period | null;
  totals: Totals;
  /** What the lists are narrowed to; the figures are those of the whole site. */
  only?: { owner?: string | undefined; category?: string | undefined; locale?: string | undefined } | undefined;
  /** The period of the same length before; absent when no first day was asked for. */
  previous?: { period: Period; totals: Totals } | undefined;
  weeks: Week[];
  searchWeeks: SearchWeek[];
  /** Answers somebody opened or reacted to, the most worth fixing first. */
  answers: AnswerFinding[];
  searches: SearchFinding[];
  /** Failed searches asked by too few readers to be shown. */
  hiddenSearches: number;
  /** Searches that `content/insights.yaml` puts aside. */
  handledSearches?: number | undefined;
  /** Lines there that put nothing aside: mistyped, or no longer searched for. */
  idleLines?: readonly string[] | undefined;
  channels: ChannelFinding[];
  health: Health;
}
