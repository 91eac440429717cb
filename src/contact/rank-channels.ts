import { spansOf, type Calendar } from './hours.ts';
import type { Channel } from '../content/schema/channels.ts';

/**
 * The channels in the order in which a page should name them: those made for its subject first, then those for any; behind them
 * those for other subjects, and where nobody speaks the reader's language. Else as the company lists them.
 * In: the language of the page and the id of its category, if it has one.
 */
export function rankChannels(channels: readonly Channel[], locale: string, category?: string): Channel[] {
  const language = locale.split('-')[0];
  const rank = ({ goodFor, languages }: Channel) => {
    const isSpoken = !languages || languages.some((one) => one.split('-')[0] === language);
    const suits = !goodFor ? 1 : category && goodFor.includes(category) ? 0 : 2;
    return suits + (isSpoken ? 0 : 3);
  };
  return channels.toSorted((a, b) => rank(a) - rank(b));
}

/** A week like others. */
const week = Array.from({ length: 7 }, (_, day) => `2026-11-${23 + day}`);
const noHolidays: Calendar = { timeZone: 'UTC', holidays: {} };

/** Whether one channel is open whenever the other is. */
function covers({ hours: wide }: Channel, { hours: narrow }: Channel): boolean {
  if (!wide) return true;
  if (!narrow) return false;
  return week.every((date) => {
    const spans = spansOf(date, wide, noHolidays);
    return spansOf(date, narrow, noHolidays).every(([from, to]) => spans.some(([a, b]) => a <= from && to <= b));
  });
}

/** Those of ranked channels that can be among the first `count` open ones at some time of the week. */
export const candidates = (ranked: readonly Channel[], count: number): Channel[] =>
  ranked.filter((channel, at) => ranked.slice(0, at).filter((other) => covers(other, channel)).length < count);
