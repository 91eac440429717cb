import { addDays, localTime } from '../locale/dates.ts';
import type { Channel } from '../schema/channels.ts';
import { spansOf, weekdayOf, type Calendar } from './hours.ts';

/** By when a person answers: a day, with the time where the promise is that exact. */
export interface Deadline {
  /** `YYYY-MM-DD` in the calendar's zone. */
  date: string;
  /** Minutes since midnight; `undefined` means by the end of that day. */
  minutes?: number;
}

const longestDays = 120;

/**
 * The dated promise for a message sent now.
 * In: the channel's promise and hours, the calendar, the moment. Out: the latest moment of the answer.
 * `minutes`, `hours` and `working-hours` count only while the channel is open, when it has hours;
 * `working-days` counts days from the next one, without Saturdays, Sundays and holidays.
 */
export function deadline(channel: Pick<Channel, 'promise' | 'hours'>, calendar: Calendar, now: Date): Deadline {
  const start = localTime(now, calendar.timeZone);
  const { within, unit } = channel.promise;

  if (unit === 'working-days') {
    let date = start.date;
    for (let left = within, walked = 0; left > 0 && walked < longestDays; walked++) {
      date = addDays(date, 1);
      const weekday = weekdayOf(date);
      if (weekday !== 'sat' && weekday !== 'sun' && !calendar.holidays.includes(date)) left--;
    }
    return { date };
  }

  let left = unit === 'minutes' ? within : within * 60;
  for (let ahead = 0; ahead < longestDays; ahead++) {
    const date = addDays(start.date, ahead);
    const spans = channel.hours ? spansOf(date, channel.hours, calendar) : [[0, 24 * 60] as [number, number]];
    for (const [opens, closes] of spans) {
      const from = ahead === 0 ? Math.max(opens, start.minutes) : opens;
      if (from >= closes) continue;
      // Midnight belongs to the day that ends, and nobody says so with an hour.
      if (left <= closes - from) return from + left === 24 * 60 ? { date } : { date, minutes: from + left };
      left -= closes - from;
    }
  }
  return { date: addDays(start.date, longestDays) };
}
