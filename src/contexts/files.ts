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

/** What a page shows first to who comes from a context. */
export interface ShownContext {
  notice?: { text: string; lang?: string };
  answers: { question: string; href: string; lang?: string }[];
  /** With what tells whether it is open: `card` for the script, `facts` until then. */
  channel?: { label: string; href: string; id: string; card: string; facts: string };
}

export interface ContextsFile {
  title: string;
  /** Before the channel that suits best. */
  person: string;
  /** Attributes of `<contact-cards>`. */
  status: { calendar: string; words: string; promise: string };
  contexts: Record<string, ShownContext>;
}

/** Whether pages look for a context in their address. */
export const hasContexts = ({ site, contexts }: Pick<Content, 'site' | 'contexts'>): boolean =>
  site.parts.contexts && Object.keys(contexts).length > 0;

/** Address of the contexts of a locale, base path included. */
export const contextsPath = ({ site }: Pick<Content, 'site'>, locale: string): string =>
  `${addressesOf(site).base}_contexts/${locale}.json`;

function contextsFile(content: Content, locale: string): ContextsFile {
  const { site, channels } = content;
  const t = dictionary(locale);
  const shown = ([name, context]: [string, Content['contexts'][string]]): [string, ShownContext] => {
    const channel = channels.channels.find(({ id }) => id === context.channel);
    const lang = context.notice && otherLanguage(context.notice, locale, site.defaultLocale);
    return [
      name,
      {
        ...(context.notice && {
          notice: {
            text: curlApostrophes(pickText(context.notice, locale, site.defaultLocale)),
            ...(lang && { lang }),
          },
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
      },
    ];
  };
  return {
    title: t.contexts.title,
    person: t.contexts.person,
    status: { ...statusData(site, channels, { t, locale }), promise: t.promiseShort },
    contexts: Object.fromEntries(Object.entries(content.contexts).map(shown)),
  };
}

/** The contexts of each locale, fetched by pages whose address names one. */
export const contextFiles = (content: Content): PublishedFile[] =>
  hasContexts(content)
    ? content.site.locales.map((locale) => ({
        path: contextsPath(content, locale),
        type: 'application/json',
        body: () => `${JSON.stringify(contextsFile(content, locale))}\n`,
      }))
    : [];
