import { withPrefill } from './prefill.ts';
import type { Calendar } from './hours.ts';
import { pickText } from '../content/pick-text.ts';
import { curlApostrophes } from '../content/typography.ts';
import type { Article } from '../content/load.ts';
import type { Dictionary } from '../i18n/index.ts';
import { addressesOf, articlePath, pagePath } from '../i18n/paths.ts';
import { interpolate } from '../i18n/phrases.ts';
import type { Channel, Channels } from '../content/schema/channels.ts';
import type { Site } from '../content/schema/site.ts';
import { readTelephone } from '../content/schema/telephone.ts';

export interface ChannelContext {
  site: Site;
  /** Language of the page. */
  locale: string;
  t: Dictionary;
  /** What the reader was reading: it travels along, so that nobody has to repeat it. */
  article?: Pick<Article, 'id' | 'question' | 'categorySlug' | 'slug' | 'locale'> | undefined;
}

/** The channel's name for readers. */
export function channelLabel(channel: Channel, locale: string, defaultLocale: string): string {
  return pickText(channel.label, locale, defaultLocale);
}

/** What the reader was reading, as the first lines of a message. Empty when nothing is known. */
export function contextText({ site, t, article }: ChannelContext): string {
  if (!article) return '';
  const path = articlePath(addressesOf(site), article.locale, article.categorySlug, article.slug);
  return interpolate(t.mailBody, { question: article.question, id: article.id, url: new URL(path, site.url).href });
}

/** The link of a number as people write it (RFC 3966). Throws `TypeError` for one that the check refuses. */
export function telephoneHref(address: string): string {
  const read = readTelephone(address);
  if ('fault' in read) throw new TypeError(`"${address}" is not one telephone number.`);
  return `tel:${read.number}${read.extension && `;ext=${read.extension}`}`;
}

/** What hours depend on, in the words of a page. A holiday without a name in its language is only a day. */
export function calendarOf({ timeZone }: Site, { holidays }: Channels, locale: string): Calendar {
  return {
    timeZone,
    holidays: Object.fromEntries(holidays.map(({ date, name }) => [date, curlApostrophes(name[locale] ?? '')])),
  };
}

/** Where a channel leads, context included. */
export function channelHref(channel: Channel, context: ChannelContext): string {
  const { site, locale, t, article } = context;
  const address = channel.address ?? '';
  const text = contextText(context);
  switch (channel.kind) {
    case 'phone':
      return telephoneHref(address);
    case 'email':
      return withPrefill(`mailto:${address}`, article ? `${article.question} (${article.id})` : t.mailSubject, text);
    case 'whatsapp':
      return withPrefill(address, '', text);
    case 'chat':
      return new URL(address).href;
    case 'form':
      return `${address || pagePath(addressesOf(site), locale, t.paths.contact)}${article && !address ? `?a=${article.id}` : ''}${address ? '' : '#form'}`;
  }
}

/**
 * What a reader presses: "Chiama +39 …", "Apri la chat". An address stands by itself: it is read from left to right in words of
 * any direction.
 */
export function channelAction(channel: Channel, t: Dictionary): { before: string; address?: string; after: string } {
  const around = (text: string) => {
    const [before = '', after = ''] = text.split('{address}');
    return { before, address: channel.address ?? '', after };
  };
  switch (channel.kind) {
    case 'phone':
      return around(t.call);
    case 'email':
      return around(t.write);
    case 'chat':
      return { before: t.openChat, after: '' };
    case 'whatsapp':
      return { before: t.openWhatsapp, after: '' };
    case 'form':
      return { before: t.openForm, after: '' };
  }
}
