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
const sampleWeek = Array.from({ length: 7 }, (_, day) => `2026-11-${23 + day}`);
const noHolidays: Calendar = { timeZone: 'UTC', holidays: {} };

const weeks = new WeakMap<NonNullable<Channel['hours']>, ReturnType<typeof spansOf>[]>();

/** The open spans of each day of a week, told once: every page asks. */
function weekOf(hours: NonNullable<Channel['hours']>): ReturnType<typeof spansOf>[] {
  const known = weeks.get(hours) ?? sampleWeek.map((date) => spansOf(date, hours, noHolidays));
  weeks.set(hours, known);
  return known;
}

/** Whether one channel is open whenever the other is. */
function covers({ hours: wide }: Channel, { hours: narrow }: Channel): boolean {
  if (!wide) return true;
  if (!narrow) return false;
  const spans = weekOf(wide);
  return weekOf(narrow).every((own, day) =>
    own.every(([from, to]) => spans[day]?.some(([a, b]) => a <= from && to <= b)),
  );
}

/** Those of ranked channels that can be among the first `count` open ones at some time of the week. */
export const possibleFirst = (ranked: readonly Channel[], count: number): Channel[] =>
  ranked.filter((channel, at) => ranked.slice(0, at).filter((other) => covers(other, channel)).length < count);
