import type { z } from 'zod';
import { kindOf } from '../content/channel-kinds/registry.ts';
import { channelHref, channelLabel } from '../contact/channel.ts';
import { hoursLines, promiseText } from '../contact/hours-text.ts';
import { formatFact } from '../content/facts.ts';
import { addressOf, shownLink } from '../content/links.ts';
import { categoryText, type Article, type Content } from '../content/load.ts';
import { pickText } from '../content/pick-text.ts';
import {
  answersShownIn,
  answersInCategory,
  nextAnswers,
  publishedArticles,
  publishedTranslations,
  type ShownAnswer,
} from '../content/queries.ts';
import { answerFormats } from '../formats/answer-formats.ts';
import { dictionary } from '../i18n/index.ts';
import { unexpiredNotices } from '../notices/dated-notices.ts';
import { addressesOf, categoryPath, shortPath } from '../i18n/paths.ts';
import type { ApiSchemas } from './schema.ts';

type Document<Name extends keyof ApiSchemas> = z.output<ApiSchemas[Name]>;

/** The folder of this interface, base path included. */
export const apiFolder = ({ site }: Content): string => `${addressesOf(site).base}api/v1/`;

const absolute = ({ site }: Content, path: string) => new URL(path, site.url).href;
const answerHref = (content: Content, { id, locale }: Article) =>
  absolute(content, `${apiFolder(content)}${locale}/answers/${id}.json`);

function summaryOf(content: Content, shown: ShownAnswer) {
  const { id, locale, question, answer, category, section, updated } = shown.article;
  return {
    id,
    language: locale,
    question,
    answer,
    category,
    ...(section && { section }),
    url: absolute(content, addressOf(content, shown)),
    updated,
  };
}

export const answersDocument = (content: Content, locale: string): Document<'answers'> => ({
  language: locale,
  answers: answersShownIn(content, locale).map((shown) => ({
    ...summaryOf(content, shown),
    href: answerHref(content, shown.article),
  })),
});

/** Digests input: what an answer's document shows of other answers. */
export function neighboursOf(content: Content, article: Article) {
  return {
    translations: Object.fromEntries(
      [...publishedTranslations(content, article.id).values()].map((other) => [
        other.locale,
        answerHref(content, other),
      ]),
    ),
    related: nextAnswers(content, { article, locale: article.locale }).map((shown) => ({
      id: shown.article.id,
      question: shown.article.question,
      url: absolute(content, addressOf(content, shown)),
    })),
  };
}

/** An answer with all its forms, as `/api/v1/<language>/answers/<id>.json` has it. */
export function answerDocument(content: Content, article: Article): Document<'answer'> {
  const { id, locale, published: firstDay, changes } = article;
  return {
    ...summaryOf(content, { article, locale }),
    shortUrl: absolute(content, shortPath(addressesOf(content.site), locale, id)),
    ...(firstDay && { published: firstDay }),
    ...(changes && { changes }),
    ...neighboursOf(content, article),
    ...answerFormats(content, article),
  };
}

/** The categories in order, with the numbers of their answers. */
export const categoriesDocument = (content: Content, locale: string): Document<'categories'> => ({
  language: locale,
  categories: content.categories.map((category) => {
    const { slug, title, description } = categoryText(category, locale, content.site.defaultLocale);
    return {
      id: category.id,
      title,
      description,
      url: absolute(content, categoryPath(addressesOf(content.site), locale, slug)),
      answers: answersInCategory(content, locale, category.id).map(({ article }) => article.id),
      ...(category.sections && {
        sections: category.sections.map((section) => ({
          id: section.id,
          title: pickText(section.title, locale, content.site.defaultLocale),
        })),
      }),
    };
  }),
});

/** The ways to reach a person, with hours in the time zone of the site. */
export function channelsDocument(content: Content, locale: string): Document<'channels'> {
  const { site, channels } = content;
  const t = dictionary(locale);
  const text = (localised: Record<string, string>) => pickText(localised, locale, site.defaultLocale);
  return {
    language: locale,
    timeZone: site.timeZone,
    holidays: channels.holidays.map(({ date, name }) => ({ date, name: text(name) })),
    channels: channels.channels.map((channel) => ({
      id: channel.id,
      kind: channel.kind,
      label: channelLabel(channel, locale, site.defaultLocale),
      ...(kindOf(channel).isSpoken && { address: channel.address ?? '' }),
      href: absolute(content, channelHref(channel, { site, locale, t }).replace(/^(mailto:[^?]+)\?.*$/, '$1')),
      ...(channel.hours && { hours: channel.hours }),
      hoursText: channel.hours ? hoursLines(channel.hours, t, locale) : [t.channelAlways],
      promise: channel.promise,
      promiseText: promiseText(channel, t, locale),
      ...(channel.note && { note: text(channel.note) }),
    })),
  };
}

/** Without the editors' notes. */
export const factsDocument = ({ facts, site }: Content, locale: string): Document<'facts'> => ({
  language: locale,
  facts: Object.entries(facts).map(([name, fact]) => ({
    name,
    type: fact.type,
    value: fact.type === 'text' ? pickText(fact.value, locale, site.defaultLocale) : fact.value,
    ...(fact.type === 'duration' && { unit: fact.unit }),
    ...(fact.type === 'money' && { currency: fact.currency }),
    text: formatFact(fact, locale, site.defaultLocale),
  })),
});

export const changesDocument = (content: Content, locale: string): Document<'changes'> => ({
  language: locale,
  changes: publishedArticles(content, locale)
    .toSorted((a, b) => (a.updated === b.updated ? a.id - b.id : a.updated < b.updated ? 1 : -1))
    .map((article) => ({
      id: article.id,
      date: article.updated,
      kind: article.published === article.updated ? 'new' : 'changed',
      ...(article.changes && { what: article.changes }),
      question: article.question,
      url: absolute(content, addressOf(content, { article, locale })),
      href: answerHref(content, article),
    })),
});

/** Notices of all languages in one file that are not over when it is built; programs request it often. */
export const noticesDocument = (content: Content): Document<'notices'> => ({
  notices: unexpiredNotices(content).map(({ id, kind, text, link, starts, ends, where }) => ({
    id,
    kind,
    from: new Date(starts).toISOString(),
    until: new Date(ends).toISOString(),
    where: where.map(String),
    text,
    ...(link && {
      link: Object.fromEntries(
        content.site.locales.map((locale) => {
          const { href, text: words } = shownLink(content, link, locale);
          return [locale, { url: absolute(content, href), text: words }];
        }),
      ),
    }),
  })),
});

export const contextsDocument = ({ contexts }: Content): Document<'contexts'> => ({
  contexts: Object.entries(contexts).map(([name, { answers, channel, notice, urls }]) => ({
    name,
    answers,
    ...(channel && { channel }),
    ...(notice && { notice }),
    urls,
  })),
});
