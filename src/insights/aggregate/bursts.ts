import { wilson, type Share } from './wilson.ts';
import type { Votes } from './votes.ts';

/** Effective votes of one day and network group; `null` when the network is unknown. */
export interface VoteCell extends Votes {
  day: string;
  network: number | null;
}

/** Unusually many votes on a few days. */
export interface Burst {
  votes: number;
  of: number;
  days: string[];
  /** Share of helped readers on the other days. */
  without: Share;
}

/** A concentration of votes on few networks. */
export interface Concentration {
  votes: number;
  of: number;
}

/** Votes of a day or network beyond this multiple of the median, or this number, do not count. */
const voteCap = { times: 3, floor: 5 } as const;
/** Minimum votes of a burst, and their share of all. */
const minBurst = { votes: 10, share: 0.2 } as const;
/** Minimum votes for looking at networks, and the maximum share of the largest one, two and three of sixteen groups. */
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

/** The cap on the votes of a part: three times the median of the parts except the largest, which may be the burst. */
function capOf(parts: ReadonlyMap<unknown, number>, floor: number): number {
  const others = [...parts.values()].sort((a, b) => a - b).slice(0, -1);
  return Math.max(floor, voteCap.times * (others[(others.length - 1) >> 1] ?? 0));
}

/** Caps the votes of each day, then of each network group, at three times the median, so that none decides alone. Unknown networks are capped by day only. */
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

/** The days with far more votes than the others, if they reach `minBurst`; none in a period of one day. */
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

/** Whether most votes come from one, two or three network groups: votes of many readers are spread over all sixteen. */
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
