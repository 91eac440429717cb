import { wilson, type Share } from './wilson.ts';
import type { Votes } from './votes.ts';

/** Effective votes of one day and group of networks; `null` where the network is not known. */
export interface VoteCell extends Votes {
  day: string;
  network: number | null;
}

/** Votes that came much more together than votes use to. */
export interface Burst {
  votes: number;
  of: number;
  days: string[];
  /** Share of helped readers without those days. */
  without: Share;
}

/** Votes of which most came from few networks. */
export interface Concentration {
  votes: number;
  of: number;
}

/** How far beyond the usual a part may go before the rest of it counts for nothing. */
const voteCap = { times: 3, floor: 5 } as const;
/** A burst is told when it holds at least so many votes and this share of all. */
const minBurst = { votes: 10, share: 0.2 } as const;
/** From so many votes on their networks are looked at; then the share that one, two or three of sixteen groups may hold. */
const networkThresholds = { votes: 20, shares: [0.4, 0.5, 0.6] } as const;

const countVotes = ({ yes, no }: Votes) => yes + no;
const sumOf = (parts: Iterable<Votes>): Votes => {
  const sum: Votes = { yes: 0, no: 0 };
  for (const { yes, no } of parts) [sum.yes, sum.no] = [sum.yes + yes, sum.no + no];
  return sum;
};

function totals<Key>(
  cells: readonly VoteCell[],
  keyOf: (cell: VoteCell) => Key,
  weight = (_: VoteCell) => 1,
): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const cell of cells) sums.set(keyOf(cell), (sums.get(keyOf(cell)) ?? 0) + countVotes(cell) * weight(cell));
  return sums;
}

/** Up to how many votes a part counts: three times the median of the parts beside the largest, which may be the burst. */
function capOf(parts: ReadonlyMap<unknown, number>, floor: number): number {
  const others = [...parts.values()].sort((a, b) => a - b).slice(0, -1);
  return Math.max(floor, voteCap.times * (others[(others.length - 1) >> 1] ?? 0));
}

/**
 * Votes as they count where one day or one network must not decide: a day, and then a group of networks, counts up to
 * three times the usual. A cap leaves each vote of an ordinary day whole, which a median of days would not: most answers
 * get less than one vote a day. Votes whose network is not known are held by the day alone.
 */
export function steadyVotes(cells: readonly VoteCell[]): Votes {
  const days = totals(cells, ({ day }) => day);
  const dayCap = capOf(days, voteCap.floor);
  const dayWeight = ({ day }: VoteCell) => Math.min(1, dayCap / (days.get(day) ?? 1));
  const known = cells.filter(({ network }) => network !== null);
  const networks = totals(known, ({ network }) => network, dayWeight);
  const networkCap = capOf(networks, voteCap.floor);
  const networkWeight = ({ network }: VoteCell) =>
    network === null ? 1 : Math.min(1, networkCap / Math.max(networks.get(network) ?? 0, Number.EPSILON));
  return sumOf(
    cells.map((cell) => {
      const weight = dayWeight(cell) * networkWeight(cell);
      return { yes: cell.yes * weight, no: cell.no * weight };
    }),
  );
}

/** The days that hold far more votes than the others, if they are worth telling. In a period of one day none does. */
export function burstOf(
  cells: readonly VoteCell[],
  period: { from: string; to: string },
  floor: number = voteCap.floor,
): Burst | undefined {
  if (period.from === period.to) return undefined;
  const days = totals(cells, ({ day }) => day);
  const cap = capOf(days, floor);
  const busy = new Set([...days].filter(([, votes]) => votes > cap).map(([day]) => day));
  const of = countVotes(sumOf(cells));
  const votes = countVotes(sumOf(cells.filter(({ day }) => busy.has(day))));
  if (votes < minBurst.votes || votes < of * minBurst.share) return undefined;
  const rest = sumOf(cells.filter(({ day }) => !busy.has(day)));
  return { votes, of, days: [...busy].sort(), without: wilson(rest.yes, countVotes(rest)) };
}

/** Whether most votes come from one, two or three groups of networks: votes of many readers fill all sixteen alike. */
export function concentrationOf(cells: readonly VoteCell[]): Concentration | undefined {
  const known = cells.filter(({ network }) => network !== null);
  const of = countVotes(sumOf(known));
  if (of < networkThresholds.votes) return undefined;
  const largest = [...totals(known, ({ network }) => network).values()].sort((a, b) => b - a);
  let votes = 0;
  for (const [index, share] of networkThresholds.shares.entries()) {
    votes += largest[index] ?? 0;
    if (votes > of * share) return { votes, of };
  }
  return undefined;
}
