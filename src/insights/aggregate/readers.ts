import type { ReaderDays } from '../../collector/stores/reader-days.ts';
import { dayMs } from '../../i18n/dates.ts';

/** Queries and choices are shown and used only when they came from this many networks on this many days. */
const minSpread = { networks: 3, days: 2 } as const;
/** Minimum number of readers for judging whether the collector sees their networks. */
const minReadersToCompare = 50;

/** The number of readers, their network groups and the days between which they came. Additive, of constant size. */
export interface Spread {
  readers: number;
  /** Readers of known networks; those of unknown ones prove no further network. */
  known: number;
  /** Bit mask of network groups. */
  networks: number;
  firstDay: number;
  lastDay: number;
}

export const emptySpread = (): Spread => ({
  readers: 0,
  known: 0,
  networks: 0,
  firstDay: Infinity,
  lastDay: -Infinity,
});

/** The spread of readers of one day of arrival and one network group. */
export function spreadOf({ readers, receivedAt, networkGroup }: Omit<ReaderDays, 'acts'>): Spread {
  const day = Math.floor(receivedAt / dayMs);
  const networks = networkGroup === null ? 0 : 1 << networkGroup;
  return { readers, known: networkGroup === null ? 0 : readers, networks, firstDay: day, lastDay: day };
}

export function addSpread(sum: Spread, more: Spread): void {
  sum.readers += more.readers;
  sum.known += more.known;
  sum.networks |= more.networks;
  if (more.firstDay < sum.firstDay) sum.firstDay = more.firstDay;
  if (more.lastDay > sum.lastDay) sum.lastDay = more.lastDay;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Number of days, at most two, which is enough for the comparisons. */
const daysOf = ({ firstDay, lastDay }: Spread) => (lastDay > firstDay ? 2 : 1);

/** Whether these readers are certainly several people: one person hardly votes from three networks. */
export const isWidespread = (spread: Spread): boolean =>
  countBits(spread.networks) >= minSpread.networks && daysOf(spread) >= minSpread.days;

/** Whether many readers came from one network, which is then probably that of a proxy. */
export const isOneNetwork = (spread: Spread): boolean =>
  countBits(spread.networks) === 1 && spread.known >= minReadersToCompare && daysOf(spread) >= minSpread.days;
