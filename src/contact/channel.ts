import { contextMessage } from './carried-context.ts';
import { withPrefill } from './prefill.ts';
import type { Calendar } from './hours.ts';
import { pickText } from '../content/pick-text.ts';
import { curlApostrophes } from '../content/typography.ts';
import type { Article } from '../content/load.ts';
import type { Dictionary } from '../i18n/index.ts';
import { addressesOf, articlePath, pagePath } from '../i18n/paths.ts';
import type { Channel, Channels, Holiday } from '../content/schema/channels.ts';
import type { Site } from '../content/schema/site.ts';
import { kindOf } from '../content/channel-kinds/registry.ts';

export interface ChannelContext {
  site: Site;
  locale: string;
  t: Dictionary;
  /** The answer being read, sent with the message. */
  article?: Pick<Article, 'id' | 'question' | 'categorySlug' | 'slug' | 'locale'> | undefined;
}

/** The channel's name shown to readers. */
export function channelLabel(channel: Channel, locale: string, defaultLocale: string): string {
  return pickText(channel.label, locale, defaultLocale);
}

/** The answer being read as the first lines of a message; empty without one. */
function contextText({ site, t, article }: ChannelContext): string {
  if (!article) return '';
  const { locale, categorySlug: category, slug } = article;
  const path = articlePath(addressesOf(site), locale, { category, slug });
  const url = new URL(path, site.url).href;
  const parts = { article: String(article.id), query: '', comment: '' };
  return contextMessage(parts, { question: article.question, url, reason: '' }, t.contextLines);
}

export const reasonLabels = (site: Site, locale: string): Record<string, string> =>
  Object.fromEntries(
    site.feedback.reasons.map(({ id, label }) => [id, pickText(label, locale, site.defaultLocale)] as const),
  );

/** Merges holidays of the same date in all known years into one `MM-DD`, to save bytes: every page has them. */
export function yearlyHolidays(holidays: readonly Holiday[]): Holiday[] {
  const yearCount = new Set(holidays.map(({ date }) => date.slice(0, 4))).size;
  const timesOf = Map.groupBy(holidays, ({ date, name }) => date.slice(5) + JSON.stringify(name));
  const days = [...timesOf.values()].map((times) => {
    const [first] = times as [Holiday, ...Holiday[]];
    return yearCount > 1 && times.length === yearCount ? [{ ...first, date: first.date.slice(5) }] : times;
  });
  return days.flat();
}

/** The calendar of the site in a page's language. Days without a name in it have an empty one. */
export function calendarOf({ timeZone }: Site, { holidays, shortened }: Channels, locale: string): Calendar {
  const named = (name: Record<string, string>) => curlApostrophes(name[locale] ?? '');
  return {
    timeZone,
    holidays: Object.fromEntries(yearlyHolidays(holidays).map(({ date, name }) => [date, named(name)])),
    ...(shortened.length > 0 && {
      shortened: Object.fromEntries(shortened.map(({ date, from = '', to = '' }) => [date, [from, to] as const])),
    }),
  };
}

/** Whether the channel is this site's form, not an external one. */
export const isOwnForm = (channel: Channel): boolean => !channel.address && !!kindOf(channel).isForm;

/** The form that a page shows: one for messages before one for callbacks. */
export const ownForm = ({ channels }: Pick<Channels, 'channels'>): Channel | undefined =>
  channels.find((channel) => channel.kind === 'form' && isOwnForm(channel)) ?? channels.find(isOwnForm);

/** The link of a channel, with the context. */
export function channelHref(channel: Channel, context: ChannelContext): string {
  const { site, locale, t, article } = context;
  const { kind, address = '' } = channel;
  if (isOwnForm(channel)) {
    const parameters = new URLSearchParams({
      ...(article && { a: String(article.id) }),
      ...(kind === 'callback' && { c: channel.id }),
    }).toString();
    return `${pagePath(addressesOf(site), locale, t.paths.contact)}${parameters && `?${parameters}`}#form`;
  }
  const href = kindOf(channel).href(address);
  const subject = article ? `${article.question} (${article.id})` : t.mailSubject;
  const how = prefillOf(channel);
  return how ? withPrefill(href, how, [subject, contextText(context)]) : href;
}

/** How the channel's link takes the first lines of a message; empty when it does not. */
export const prefillOf = (channel: Channel): string => kindOf(channel).prefill?.(channel.address ?? '') ?? '';

/** Label of a channel's link ("Apri la chat"), else its name. The address is separate: it is always left to right. */
export function channelAction(
  channel: Channel,
  { t, locale, site }: Pick<ChannelContext, 't' | 'locale' | 'site'>,
): { before: string; address?: string; after: string } {
  const text = kindOf(channel).action?.(t) ?? channelLabel(channel, locale, site.defaultLocale);
  const [before = '', after] = text.split('{address}');
  return after === undefined ? { before, after: '' } : { before, address: channel.address ?? '', after };
}
