import { calendarText } from './calendar-text.ts';
import { cardData } from './card-data.ts';
import { calendarOf } from './channel.ts';
import { hoursLines, promiseText, timeWords, zoneName } from './hours-text.ts';
import { possibleFirst, rankChannels } from './rank-channels.ts';
import type { Channel, Channels } from '../content/schema/channels.ts';
import type { Site } from '../content/schema/site.ts';
import type { Dictionary } from '../i18n/index.ts';

/** What the short list of channels shows of a site in a language, whatever the page is about but its category. */
export interface ContactRows {
  rows: { channel: Channel; card: string; facts: string }[];
  /** For the attributes by which the browser tells how things stand now. */
  calendar: string;
  words: string;
}

/** How many channels a page shows. */
export const maxRows = 2;
/** Of what has hours, the hours where they fit one line of a phone: who reads at night must not take a promise for an open line. */
const maxLineLength = 36;

function undatedFacts(channel: Channel, t: Dictionary, locale: string): string {
  if (!channel.hours) return promiseText(channel, t, locale);
  const hours = hoursLines(channel.hours, t, locale)
    .join('; ')
    .replace(/\b0?(\d+):00\b/g, '$1');
  return hours.length <= maxLineLength ? hours : promiseText(channel, t, locale);
}

function makeRows(site: Site, channels: Channels, { t, locale, category }: RowsOf): ContactRows {
  const ranked = possibleFirst(rankChannels(channels.channels, locale, category), maxRows);
  const zone = zoneName(site.timeZone, locale, 'shortGeneric');
  const { closedToday, closedUntil, closedHoliday, ...openWords } = timeWords(t, zone);
  /** Where a message can be left at any time, "closed" is never told here. */
  const isAlwaysOpen = ranked.some(({ hours }) => !hours);
  return {
    rows: ranked.map((channel) => ({ channel, card: cardData(channel), facts: undatedFacts(channel, t, locale) })),
    calendar: calendarText(calendarOf(site, channels, locale)),
    words: JSON.stringify(isAlwaysOpen ? openWords : { ...openWords, closedToday, closedUntil, closedHoliday }),
  };
}

/** What they depend on beside the site. */
interface RowsOf {
  t: Dictionary;
  locale: string;
  category?: string | undefined;
}

const rowsCache = new WeakMap<Channels, Map<string, ContactRows>>();

/** Made once for all pages of a category: they take longer than the rest of such a page. */
export function contactRows(site: Site, channels: Channels, of: RowsOf): ContactRows {
  const known = rowsCache.get(channels) ?? new Map<string, ContactRows>();
  rowsCache.set(channels, known);
  const key = `${of.locale} ${of.category}`;
  const rows = known.get(key) ?? makeRows(site, channels, of);
  known.set(key, rows);
  return rows;
}
