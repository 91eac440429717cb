import type { ReaderDays } from '../../collector/stores/reader-days.ts';
import { dayMs } from '../../i18n/dates.ts';

/** What was typed or chosen is shown, and acted upon, only when it came from so many networks, on so many days. */
const minSpread = { networks: 3, days: 2 } as const;
/** Readers from which on their networks tell something of the collector. */
const minReadersToCompare = 50;

/**
 * How many readers of the day did something, from which groups of networks and between which days. Such sums can be added
 * up, and are of one size however many readers they hold.
 */
export interface Spread {
  readers: number;
  /** Those of them whose network is known: one of unknown network may be of any that is known, and proves no other. */
  known: number;
  /** A bit for each group of networks. */
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

/** Readers of one day of arrival and one group of networks. */
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

/** Days are counted up to two, which is all that is asked of them. */
const daysOf = ({ firstDay, lastDay }: Spread) => (lastDay > firstDay ? 2 : 1);

/**
 * Whether these readers are surely several people, none of whom could be recognised: one person can be a reader anew
 * each day, and several at once behind one address, but hardly in three networks.
 */
export const isWidespread = (spread: Spread): boolean =>
  countBits(spread.networks) >= minSpread.networks && daysOf(spread) >= minSpread.days;

/** Whether all of many readers came from one network: then it is rather that of a proxy. */
export const isOneNetwork = (spread: Spread): boolean =>
  countBits(spread.networks) === 1 && spread.known >= minReadersToCompare && daysOf(spread) >= minSpread.days;
