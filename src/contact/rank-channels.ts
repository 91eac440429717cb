import { spansOf, type Calendar } from './hours.ts';
import type { Channel } from '../content/schema/channels.ts';

/** Ranks channels: those for the category, those for any, then other categories and languages; else in the company's order. */
export function rankChannels(channels: readonly Channel[], locale: string, category?: string): Channel[] {
  const language = locale.split('-')[0];
  const rank = ({ goodFor, languages }: Channel) => {
    const isSpoken = !languages || languages.some((one) => one.split('-')[0] === language);
    const suits = !goodFor ? 1 : category && goodFor.includes(category) ? 0 : 2;
    return suits + (isSpoken ? 0 : 3);
  };
  return channels.toSorted((a, b) => rank(a) - rank(b));
}

const sampleWeek = Array.from({ length: 7 }, (_, day) => `2026-11-${23 + day}`);
const noHolidays: Calendar = { timeZone: 'UTC', holidays: {} };

const weeks = new WeakMap<NonNullable<Channel['hours']>, ReturnType<typeof spansOf>[]>();

/** The open spans of each day of that week; cached, since every page needs them. */
function weekOf(hours: NonNullable<Channel['hours']>): ReturnType<typeof spansOf>[] {
  const known = weeks.get(hours) ?? sampleWeek.map((date) => spansOf(date, hours, noHolidays));
  weeks.set(hours, known);
  return known;
}

/** Whether a channel is open whenever another one is. */
function covers({ hours: wide }: Channel, { hours: narrow }: Channel): boolean {
  if (!wide) return true;
  if (!narrow) return false;
  const spans = weekOf(wide);
  return weekOf(narrow).every((own, day) =>
    own.every(([from, to]) => spans[day]?.some(([a, b]) => a <= from && to <= b)),
  );
}

/** Ranked channels that can be among the first `count` open ones at some time of the week. */
export const possibleFirst = (ranked: readonly Channel[], count: number): Channel[] =>
  ranked.filter((channel, at) => ranked.slice(0, at).filter((other) => covers(other, channel)).length < count);
