import { calendarText } from './calendar-text.ts';
import { cardData } from './card-data.ts';
import { calendarOf } from './channel.ts';
import { hoursLines, promiseText, timeWords, zoneName } from './hours-text.ts';
import { possibleFirst, rankChannels } from './rank-channels.ts';
import type { Channel, Channels } from '../content/schema/channels.ts';
import type { Site } from '../content/schema/site.ts';
import type { Dictionary } from '../i18n/index.ts';
import { memoize, memoizeByObject } from '../memoize.ts';

/** What the short list of channels needs of a site in one language; only the category differs between pages. */
export interface ContactRows {
  rows: { channel: Channel; card: string; facts: string }[];
  /** For attributes from which the browser computes the current status. */
  calendar: string;
  words: string;
}

/** Number of channels on a page. */
export const maxRows = 2;
/** Opening hours are shown if they fit one line of a phone: at night a promise alone would suggest an open line. */
const maxLineLength = 36;

/** One line of facts for a page without script: the opening hours, or what is promised. */
export function undatedFacts(channel: Channel, t: Dictionary, locale: string): string {
  if (!channel.hours) return promiseText(channel, t, locale);
  const hours = hoursLines(channel.hours, t, locale)
    .join('; ')
    .replace(/\b0?(\d+):00\b/g, '$1');
  return hours.length <= maxLineLength ? hours : promiseText(channel, t, locale);
}

/** For attributes of `<contact-cards>`, from which the browser computes whether each channel is open. */
export const statusData = (site: Site, channels: Channels, { t, locale }: Pick<RowsOf, 't' | 'locale'>) => ({
  calendar: calendarText(calendarOf(site, channels, locale)),
  words: JSON.stringify(timeWords(t, zoneName(site.timeZone, locale, 'shortGeneric'))),
});

function makeRows(site: Site, channels: Channels, { t, locale, category }: RowsOf): ContactRows {
  const ranked = possibleFirst(rankChannels(channels.channels, locale, category), maxRows);
  const zone = zoneName(site.timeZone, locale, 'shortGeneric');
  const { closedToday, closedUntil, closedHoliday, ...openWords } = timeWords(t, zone);
  /** If a message can be left at any time, "closed" is not shown. */
  const isAlwaysOpen = ranked.some(({ hours }) => !hours);
  return {
    rows: ranked.map((channel) => ({ channel, card: cardData(channel), facts: undatedFacts(channel, t, locale) })),
    calendar: calendarText(calendarOf(site, channels, locale)),
    words: JSON.stringify(isAlwaysOpen ? openWords : { ...openWords, closedToday, closedUntil, closedHoliday }),
  };
}

/** Input besides the site and its channels. */
interface RowsOf {
  t: Dictionary;
  locale: string;
  category?: string | undefined;
}

const cacheOf = memoizeByObject((_: Channels) => new Map<string, ContactRows>());

/** Computed once per category, since it takes longer than the rest of a page. */
export function contactRows(site: Site, channels: Channels, of: RowsOf): ContactRows {
  return memoize(() => makeRows(site, channels, of), cacheOf(channels))(`${of.locale} ${of.category}`);
}
