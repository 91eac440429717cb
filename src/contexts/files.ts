import { addressOf } from '../content/links.ts';
import type { Content } from '../content/load.ts';
import { otherLanguage, pickText } from '../content/pick-text.ts';
import { answerShown } from '../content/queries.ts';
import { curlApostrophes } from '../content/typography.ts';
import { cardData } from '../contact/card-data.ts';
import { channelHref, channelLabel } from '../contact/channel.ts';
import { statusData, undatedFacts } from '../contact/contact-rows.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { dictionary } from '../i18n/index.ts';
import { addressesOf } from '../i18n/paths.ts';

/** Whether pages look for a context in their address. */
export const hasContexts = ({ site, contexts }: Pick<Content, 'site' | 'contexts'>): boolean =>
  site.parts.contexts && Object.keys(contexts).length > 0;

/** Address of the contexts of a locale, base path included. */
export const contextsPath = ({ site }: Pick<Content, 'site'>, locale: string): string =>
  `${addressesOf(site).base}_contexts/${locale}.json`;

/** What a page shows first to readers from a context; the channel with its status: `card` for the script, `facts` until then. */
function shownContext(content: Content, locale: string, context: Content['contexts'][string]) {
  const { site, channels } = content;
  const t = dictionary(locale);
  const channel = channels.channels.find(({ id }) => id === context.channel);
  const lang = context.notice && otherLanguage(context.notice, locale, site.defaultLocale);
  return {
    ...(context.notice && {
      notice: { text: curlApostrophes(pickText(context.notice, locale, site.defaultLocale)), ...(lang && { lang }) },
    }),
    answers: context.answers.flatMap((id) => {
      const answer = answerShown(content, id, locale);
      if (!answer) return [];
      const { question, locale: written } = answer.article;
      return [{ question, href: addressOf(content, answer), ...(written !== locale && { lang: written }) }];
    }),
    ...(channel && {
      channel: {
        id: channel.id,
        label: channelLabel(channel, locale, site.defaultLocale),
        href: channelHref(channel, { site, locale, t }),
        card: cardData(channel),
        facts: undatedFacts(channel, t, locale),
      },
    }),
  };
}
export type ShownContext = ReturnType<typeof shownContext>;

/** `person` precedes the channel; `status` has the attributes of `<contact-cards>`. */
function contextsFile(content: Content, locale: string) {
  const t = dictionary(locale);
  const contexts = Object.entries(content.contexts).map(([name, one]) => [name, shownContext(content, locale, one)]);
  return {
    title: t.contexts.title,
    person: t.contexts.person,
    status: { ...statusData(content.site, content.channels, { t, locale }), promise: t.promiseShort },
    contexts: Object.fromEntries(contexts) as Record<string, ShownContext>,
  };
}
export type ContextsFile = ReturnType<typeof contextsFile>;

/** The contexts of each locale, fetched by pages whose address names one. */
export const contextFiles = (content: Content): PublishedFile[] =>
  hasContexts(content)
    ? content.site.locales.map((locale) => ({
        path: contextsPath(content, locale),
        type: 'application/json',
        body: () => `${JSON.stringify(contextsFile(content, locale))}\n`,
      }))
    : [];
