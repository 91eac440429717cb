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
  /** Whether links to other hosts are requested; else only their form is checked. */
  followsOthers: boolean;
}

const linkForms: Record<string, RegExp> = {
  'tel:': /^tel:\+?[\d*#]{3,15}(?:[,;][\w=,;]+)?$/,
  'mailto:': /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?.]+(?:\?.*)?$/,
  'sms:': /^sms:\+?\d{3,15}/,
};
/** Hosts that answer alike for every account, so that only the form can be checked. */
const appHosts: Record<string, RegExp> = { 'wa.me': /^\/\d{6,15}$/, 't.me': /^\/\w{3,}/, 'm.me': /^\/.+/ };

/** Whether a link is valid by its form; `follow` when it has to be requested. */
export function checkLink(href: string): 'fine' | 'wrong' | 'follow' {
  const url = URL.parse(href);
  if (!url) return 'wrong';
  const form = linkForms[url.protocol];
  if (form) return form.test(decodeURI(href)) ? 'fine' : 'wrong';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'wrong';
  const app = appHosts[url.host];
  return app ? (app.test(url.pathname) ? 'fine' : 'wrong') : 'follow';
}

/** Faults of a channel's hours and promise. */
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

/** Checks all channels of all contact pages that answers link to. */
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
      // A shop has only a map link; the form is on the page.
      if (!link || (id && page.text.includes(`id="${id}"`))) continue;
      const whole = /^[a-z]+:/i.test(href) ? href : new URL(href, address).href;
      const judged = checkLink(whole);
      if (judged === 'wrong' || id !== undefined) faults.push({ code: 'channel-link', place, seen: href });
      else if (judged === 'follow' && (followsOthers || whole.startsWith(visitor.base))) visited.set(whole, place);
    }
  }
  const answers = await mapRequests([...visited], async ([href, place]): Promise<Fault[]> => {
    const { status, why } = await visitor.get(href);
    // Some hosts reject programs: any response of a server counts.
    const isThere = status > 0 && status < 500 && status !== 404 && status !== 410;
    return isThere ? [] : [{ code: 'channel-away', place, seen: `${href} ${status || why}` }];
  });
  return { count, faults: [...faults, ...answers.flat()] };
}
