import { addDays, localTime, momentOf, wallClock, type LocalTime } from '../i18n/dates.ts';
import type { Channel } from '../content/schema/channels.ts';
import { holidayOn, isWorkingDay, spansOf, weekdayOf, type Calendar } from './hours.ts';

/** The deadline of a reply: a day, with the time when the promise has one. */
export interface ReplyDeadline {
  /** `YYYY-MM-DD` in the calendar's time zone. */
  date: string;
  /** Minutes since midnight; `undefined` means by the end of that day. */
  minutes?: number;
}

const maxDays = 120;
const minuteMs = 60_000;

/**
 * The reply deadline of a message sent now. In: the channel's promise and hours, the calendar, the moment. `minutes`, `hours`
 * and `working-hours` count only while the channel is open, when it has hours, in elapsed time, also on days with a clock
 * change; `working-days` counts days on which the channel has hours, from the next one, without holidays: Monday to Friday when
 * it has none.
 */
export function replyDeadline(
  channel: Pick<Channel, 'promise' | 'hours'>,
  calendar: Calendar,
  now: Date,
): ReplyDeadline {
  const { within, unit } = channel.promise;
  const { date: today } = localTime(now, calendar.timeZone);
  if (unit === 'working-days') return { date: workingDay(today, channel, calendar) };

  const clock = wallClock(calendar.timeZone);
  const start = Math.floor(now.getTime() / minuteMs) * minuteMs;
  let left = within * (unit === 'minutes' ? 1 : 60) * minuteMs;
  if (!channel.hours) return asDeadline(clock(start + left));
  for (let ahead = 0; ahead < maxDays; ahead++) {
    const date = addDays(today, ahead);
    for (const [opens, closes] of spansOf(date, channel.hours, calendar)) {
      const from = Math.max(start, momentOf({ date, minutes: opens }, clock));
      const to = momentOf({ date, minutes: closes }, clock);
      if (from >= to) continue;
      if (left <= to - from) return asDeadline(clock(from + left));
      left -= to - from;
    }
  }
  return { date: addDays(today, maxDays) };
}

function workingDay(today: string, { promise, hours }: Pick<Channel, 'promise' | 'hours'>, calendar: Calendar): string {
  const weekends = ['sat', 'sun'];
  const counts = (date: string) =>
    hours
      ? isWorkingDay(date, hours, calendar)
      : !weekends.includes(weekdayOf(date)) && holidayOn(date, calendar) === undefined;
  let date = today;
  for (let left = promise.within, walked = 0; left > 0 && walked < maxDays; walked++) {
    date = addDays(date, 1);
    if (counts(date)) left--;
  }
  return date;
}

/** Midnight is shown as the end of the previous day, without a time. */
function asDeadline({ date, minutes }: LocalTime): ReplyDeadline {
  return minutes === 0 ? { date: addDays(date, -1) } : { date, minutes };
}
