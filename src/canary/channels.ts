import { parseHTML } from 'linkedom';
import { readCalendar } from '../contact/calendar-text.ts';
import type { CardData } from '../contact/card-data.ts';
import { openingStatus, type Calendar } from '../contact/hours.ts';
import { localTime } from '../i18n/dates.ts';
import type { Fault, Outcome } from './fault.ts';
import { faultOf } from './pages.ts';
import { mapRequests, type Visitor } from './visitor.ts';

export interface ChannelOptions {
  now: Date;
  /** Whether links to other hosts are opened; else only their form is looked at. */
  followsOthers: boolean;
}

/** Schemes by which a device opens a channel, and how such a link must look. */
const linkForms: Record<string, RegExp> = {
  'tel:': /^tel:\+?[\d*#]{3,15}(?:[,;][\w=,;]+)?$/,
  'mailto:': /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?.]+(?:\?.*)?$/,
  'sms:': /^sms:\+?\d{3,15}/,
};
/** Hosts whose pages answer everybody alike, whoever is meant: the form of the link is all that can be judged. */
const appHosts: Record<string, RegExp> = { 'wa.me': /^\/\d{6,15}$/, 't.me': /^\/\w{3,}/, 'm.me': /^\/.+/ };

/** Whether a link opens what it promises; `follow` when only a visit can tell. */
export function checkLink(href: string): 'fine' | 'wrong' | 'follow' {
  const url = URL.parse(href);
  if (!url) return 'wrong';
  const form = linkForms[url.protocol];
  if (form) return form.test(decodeURI(href)) ? 'fine' : 'wrong';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'wrong';
  const app = appHosts[url.host];
  return app ? (app.test(url.pathname) ? 'fine' : 'wrong') : 'follow';
}

/** What is wrong with the hours and the promise of a channel. */
function timeFault(card: string, { calendar, now }: { calendar: Calendar; now: Date }, place: string): Fault[] {
  try {
    const { hours, until } = JSON.parse(card) as CardData;
    const status = hours && openingStatus(hours, calendar, now);
    if (status && !status.open && !status.opens) return [{ code: 'channel-closed', place }];
    const today = localTime(now, calendar.timeZone).date;
    return until && until < today ? [{ code: 'channel-expired', place, seen: until }] : [];
  } catch (error) {
    return [{ code: 'channel-hours', place, seen: (error as Error).message }];
  }
}

/** Follows every channel of every contact page that answers lead to. */
export async function followChannels(
  visitor: Visitor,
  contactPages: readonly string[],
  { now, followsOthers }: ChannelOptions,
): Promise<Outcome> {
  const faults: Fault[] = [];
  const visited = new Map<string, string>();
  let count = 0;
  for (const address of contactPages) {
    const page = await visitor.get(address);
    const fault = faultOf(page, ['text/html']);
    const cards = parseHTML(page.text).document.querySelector('contact-cards');
    if (fault || !cards?.querySelector('[data-channel-card]')) {
      faults.push(fault ?? { code: 'no-contact', place: address });
      continue;
    }
    const calendar = readCalendar(cards.getAttribute('data-calendar') ?? '{}');
    for (const card of cards.querySelectorAll('[data-channel-card]')) {
      count += 1;
      const link = card.querySelector('a[data-channel]');
      const place = `${address} ${link?.getAttribute('data-channel') ?? ''}`.trim();
      faults.push(...timeFault(card.getAttribute('data-channel-card') ?? '', { calendar, now }, place));
      const href = link?.getAttribute('href') ?? '';
      const id = href.startsWith('#') ? href.slice(1) : undefined;
      // A shop has only a map to show, our own form is on the page.
      if (!link || (id && page.text.includes(`id="${id}"`))) continue;
      const whole = /^[a-z]+:/i.test(href) ? href : new URL(href, address).href;
      const judged = checkLink(whole);
      if (judged === 'wrong' || id !== undefined) faults.push({ code: 'channel-link', place, seen: href });
      else if (judged === 'follow' && (followsOthers || whole.startsWith(visitor.base))) visited.set(whole, place);
    }
  }
  const answers = await mapRequests([...visited], async ([href, place]): Promise<Fault[]> => {
    const { status, why } = await visitor.get(href);
    // Some hosts turn programs away; that somebody is there is all that matters.
    const isThere = status > 0 && status < 500 && status !== 404 && status !== 410;
    return isThere ? [] : [{ code: 'channel-away', place, seen: `${href} ${status || why}` }];
  });
  return { count, faults: [...faults, ...answers.flat()] };
}
