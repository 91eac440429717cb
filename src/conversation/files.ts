import { curlApostrophes } from '../content/typography.ts';
import type { Content } from '../content/load.ts';
import { addressOf } from '../content/links.ts';
import { pickText } from '../content/pick-text.ts';
import { bodyText } from '../content/plain-text.ts';
import { answersShownIn, type ShownAnswer } from '../content/queries.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { dictionary } from '../i18n/index.ts';
import { interpolateDays, longDate } from '../i18n/intl.ts';
import { addressesOf } from '../i18n/paths.ts';

/** The folder of a locale's conversation files. */
export const conversationFolder = ({ site }: Pick<Content, 'site'>, locale: string): string =>
  `${addressesOf(site).base}_conversation/${locale}/`;

/** Only sentences are quoted: cells of tables or single links make no sense alone. */
const isSentence = (block: string) => /[.!?…:]$/.test(block) && block.split(/\s+/).length >= 4;

/** The triages in the reader's language; `answers` are all that one may lead to. */
function triagesOf(content: Content, locale: string) {
  const { site, triage, channels } = content;
  if (!site.parts.triage) return [];
  const pick = (words: Record<string, string>) => curlApostrophes(pickText(words, locale, site.defaultLocale));
  return Object.entries(triage).map(([name, { title, steps }]) => ({
    name,
    title: pick(title),
    start: Object.keys(steps)[0]!,
    answers: [...new Set(Object.values(steps).flatMap(({ choices }) => choices.flatMap((one) => one.answers ?? [])))],
    steps: Object.fromEntries(
      Object.entries(steps).map(([step, { question, choices }]) => [
        step,
        {
          question: pick(question),
          options: choices.map(({ label, next, answers, channel, form, human }) => {
            const found = channels.channels.find(({ id }) => id === channel);
            return {
              label: pick(label),
              ...(next && { next }),
              ...(answers && { answers }),
              ...(found && { channel: pick(found.label) }),
              ...(form && { form: pick(form) }),
              ...(human && { human: true as const }),
            };
          }),
        },
      ]),
    ),
  }));
}
export type ConversationTriage = ReturnType<typeof triagesOf>[number];
export type TriageOption = ConversationTriage['steps'][string]['options'][number];

/** The texts of the conversation in a language, and its triages. */
function conversationFile(content: Content, locale: string) {
  const { open: _, lead: __, verified: ___, ...words } = dictionary(locale).conversation;
  return { words, triages: triagesOf(content, locale) };
}
export type ConversationFile = ReturnType<typeof conversationFile>;

/** Data of an answer beyond the search index. */
function conversationAnswer(content: Content, shown: ShownAnswer, human: boolean) {
  const { article, locale } = shown;
  const date = longDate(article.updated, locale);
  return {
    question: article.question,
    answer: article.answer,
    url: addressOf(content, shown),
    verified: interpolateDays(dictionary(locale).conversation.verified, { date }, locale),
    ...(human && { human }),
    passages: bodyText(article, content).split('\n').filter(isSentence),
  };
}
export type ConversationAnswer = ReturnType<typeof conversationAnswer>;

/** One file per language for the texts, one per answer for its passages. */
export function conversationFiles(content: Content): PublishedFile[] {
  const isDelicate = new Set(content.categories.flatMap(({ id, human }) => (human ? [id] : [])));
  return content.site.locales.flatMap((locale): PublishedFile[] => {
    const folder = conversationFolder(content, locale);
    const type = 'application/json';
    return [
      { path: `${folder}words.json`, type, body: () => `${JSON.stringify(conversationFile(content, locale))}\n` },
      ...answersShownIn(content, locale).map((shown): PublishedFile => {
        const { article } = shown;
        const human = article.human !== undefined || isDelicate.has(article.category);
        return {
          path: `${folder}${article.id}.json`,
          type,
          articles: [article],
          shows: { human, facts: content.facts },
          body: () => `${JSON.stringify(conversationAnswer(content, shown, human))}\n`,
        };
      }),
    ];
  });
}
