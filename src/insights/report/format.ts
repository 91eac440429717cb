import type { Content } from '../../content/load.ts';
import { pickText } from '../../content/pick-text.ts';
import type { Plural } from '../../i18n/index.ts';
import { midnight } from '../../i18n/dates.ts';
import { addressesOf, shortPath } from '../../i18n/paths.ts';
import { interpolateDays } from '../../i18n/intl.ts';
import { interpolate, plural } from '../../i18n/phrases.ts';
import type { Share } from '../aggregate/wilson.ts';
import { reportLanguage, wordsOf } from '../messages/index.ts';
import { escape, html, trustedMarkup, type Markup } from './html.ts';

/** Words and formatters of the report's language, and the content's labels. */
export function createFormat(content: Content, lang: string) {
  const locale = reportLanguage(lang);
  const words = wordsOf(lang);
  const { site, channels } = content;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(locale);
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day: string) => format.format(midnight(day));
  };
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: site.timeZone });
  const reasons = new Map(
    site.feedback.reasons.map(({ id, label }) => [id, pickText(label, locale, site.defaultLocale)]),
  );
  const labels = new Map(channels.channels.map(({ id, label }) => [id, pickText(label, locale, site.defaultLocale)]));
  const pct = (share: number) => percent.format(share);

  return {
    content,
    locale,
    words,
    pct,
    number: (n: number) => number.format(n),
    /** A difference of shares in percentage points, with its sign: the figure, and in words. */
    signed: (change: number) => signed.format(change * 100),
    points: (change: number) => {
      const forms = words.points;
      const form = forms[new Intl.PluralRules(locale).select(Math.round(change * 100))] ?? forms.other;
      return interpolate(form, { n: signed.format(change * 100) });
    },
    day: date({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: date({ day: 'numeric', month: 'short' }),
    withDays: (phrase: string, values: Record<string, string | number>) => interpolateDays(phrase, values, locale),
    moment: (iso: string) => moment.format(new Date(iso)),
    plural: (forms: Plural, n: number) => plural(forms, n, locale),
    bounds: ({ low, high }: Share) => interpolate(words.bounds, { low: pct(low), high: pct(high) }),
    reason: (id: string) => reasons.get(id) ?? id,
    channel: (id: string) => labels.get(id) ?? words.unlistedChannel,
    title: pickText(site.title, locale, site.defaultLocale),
    /** The short link of an answer on the site. */
    address: (id: number, articleLocale: string) =>
      new URL(shortPath(addressesOf(site), articleLocale, id), site.url).href,
    /** A dictionary sentence in which `*…*` is bold; inserted values are escaped. */
    rich: (text: string, values: Record<string, string | number> = {}): Markup =>
      trustedMarkup(escape(interpolateDays(text, values, locale)).replace(/\*([^*]+)\*/g, '<strong>$1</strong>')),
  };
}
export type Format = ReturnType<typeof createFormat>;

/** Text of readers or editors, with isolated direction and its language when known. */
export const quoteText = (text: string, locale?: string): Markup =>
  locale ? html`<bdi lang="${locale}">${text}</bdi>` : html`<bdi>${text}</bdi>`;
