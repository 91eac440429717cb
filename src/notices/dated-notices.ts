import { createHash } from 'node:crypto';
import type { Content } from '../content/load.ts';
import { noticeKinds, type Notice } from '../content/schema/notices.ts';
import { momentOf, wallClock } from '../i18n/dates.ts';

export interface DatedNotice extends Notice {
  /** First moment at which it is shown, and first at which it is no longer. Milliseconds. */
  starts: number;
  ends: number;
  /** Whether it was shown when the content was first asked. */
  current: boolean;
  /** Changes with what it says: who closed it has not read the new words. */
  revision: string;
}

type Times = Pick<Notice, 'from' | 'until'>;

/** The moments between which a notice is shown. Throws `RangeError` for an unknown time zone. */
export function timesOf({ from, until }: Times, timeZone: string): { starts: number; ends: number } {
  const clock = wallClock(timeZone);
  const moment = (text: string, wholeDay: number) => {
    const [hours, minutes] = text.slice(11).split(':').map(Number);
    const isTimed = minutes !== undefined;
    return momentOf({ date: text.slice(0, 10), minutes: isTimed ? (hours ?? 0) * 60 + minutes : wholeDay }, clock);
  };
  return { starts: moment(from, 0), ends: moment(until, 24 * 60) };
}

/** What is wrong comes before what is well again, and both before news. */
const order = (kind: Notice['kind']) => (kind === 'problem' ? 0 : noticeKinds.length - noticeKinds.indexOf(kind));

const read = new WeakMap<Content, DatedNotice[]>();

/** The notices that are not over, most important first; one clock reading per content, so that all pages agree. */
export function unexpiredNotices(content: Content, now = Date.now()): DatedNotice[] {
  let found = read.get(content);
  if (!found) {
    found = content.notices
      .map((notice) => {
        const times = timesOf(notice, content.site.timeZone);
        const contentKey = JSON.stringify([notice.id, notice.kind, notice.text, notice.link]);
        const revision = createHash('sha256').update(contentKey).digest('base64url').slice(0, 8);
        return { ...notice, ...times, revision, current: times.starts <= now && now < times.ends };
      })
      .filter(({ ends }) => now < ends)
      .sort((a, b) => order(a.kind) - order(b.kind) || b.starts - a.starts);
    read.set(content, found);
  }
  return found;
}

/** Those of a page. In: what the page is, as `where` says it: `home`, `contact`, ids of categories, the number of an answer. */
export const noticesOn = (content: Content, places: readonly (string | number)[]): DatedNotice[] =>
  unexpiredNotices(content).filter(({ where }) => where.some((one) => one === 'all' || places.includes(one)));
