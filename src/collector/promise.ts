import { calendarOf, isOwnForm } from '../contact/channel.ts';
import { describeDeadline, localMoment } from '../contact/describe-hours.ts';
import { replyDeadline, type ReplyDeadline } from '../contact/reply-deadline.ts';
import { promisedUntil, type Channels } from '../content/schema/channels.ts';
import type { Site } from '../content/schema/site.ts';
import { nearestDictionary } from '../i18n/index.ts';
import type { StoredMessage } from './stores/contract.ts';
import { localTime, momentOf, wallClock } from '../i18n/dates.ts';

/** The reply deadline promised to the writer of a message. */
export interface ReplyPromise {
  by: ReplyDeadline;
  /** In milliseconds since the epoch. */
  dueAt: number;
}

/** Returns a function from a moment to the form's reply deadline; `null` without a form or a recently verified promise. */
export function promiseOf(site: Site, channels: Channels | undefined): (now: number) => ReplyPromise | null {
  const forms = channels?.channels.filter(isOwnForm) ?? [];
  const form = forms.find(({ kind }) => kind === 'form') ?? forms[0];
  if (!form || !channels) return () => null;
  const calendar = calendarOf(site, channels, site.defaultLocale);
  const clock = wallClock(site.timeZone);
  const until = promisedUntil(form);
  return (now) => {
    if (until && localTime(new Date(now), site.timeZone).date > until) return null;
    const by = replyDeadline(form, calendar, new Date(now));
    // Without a time: until the end of the day.
    return { by, dueAt: momentOf({ date: by.date, minutes: by.minutes ?? 24 * 60 }, clock) };
  };
}

/** The reply deadline of a stored message in words; empty when there is none. */
export function promiseWords({ dueAt, receivedAt, locale }: StoredMessage, { timeZone }: { timeZone: string }): string {
  if (dueAt === null) return '';
  const at = localTime(new Date(dueAt), timeZone);
  // Midnight is the end of the day before.
  const by = at.minutes === 0 ? { date: localTime(new Date(dueAt - 60_000), timeZone).date } : at;
  const moment = localMoment(new Date(receivedAt), locale, [timeZone, timeZone]);
  // No "today": it may be read on another day.
  return describeDeadline(by, { byTime: nearestDictionary(locale).byTime, zone: '' }, { ...moment, otherDay: true });
}
