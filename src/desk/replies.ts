import { formatFact } from '../content/facts.ts';
import type { Article, Content } from '../content/load.ts';
import { publishedTranslations } from '../content/queries.ts';
import { addressOf } from '../content/links.ts';
import { curlApostrophes } from '../content/typography.ts';
import { spokenAnswer } from '../formats/answer-formats.ts';
import { messageMarkdown } from '../formats/markdown-alternate.ts';
import { dictionary } from '../i18n/index.ts';
import { interpolateDays, longDate } from '../i18n/intl.ts';
import { addressesOf, shortPath } from '../i18n/paths.ts';
import { interpolate } from '../i18n/phrases.ts';
import { sentenceSegmenter } from '../i18n/sentences.ts';
import { fittingBlocks, messageBlocks, plainMarks, whatsappMarks } from './message-text.ts';

/** Channels of replies, in the desk's order. */
export const replyChannels = ['social', 'whatsapp', 'email', 'phone'] as const;
export type ReplyChannel = (typeof replyChannels)[number];

/** Maximum length of a public message in characters. */
export const maxSocialChars = 280;
/** Maximum length of a chat reply in characters. */
const maxChatChars = 900;

/** Sentences of a text, not split inside a fact or after abbreviations. */
function sentencesOf(text: string, facts: readonly string[], locale: string): string[] {
  const inside = facts.flatMap((fact) => {
    const spans: [from: number, to: number][] = [];
    for (let at = text.indexOf(fact); at >= 0; at = text.indexOf(fact, at + fact.length))
      spans.push([at, at + fact.length]);
    return spans;
  });
  const sentences: string[] = [];
  let open = '';
  for (const { segment, index } of sentenceSegmenter(locale).segment(text)) {
    open += segment;
    const end = index + segment.trimEnd().length;
    if (inside.some(([from, to]) => from < end && end < to) || /(?:^|[\s.])\p{L}\.\s*$/u.test(open)) continue;
    sentences.push(open.trim());
    open = '';
  }
  return open.trim() ? [...sentences, open.trim()] : sentences;
}

/** A public message: the sentences of the short answer that fit beside the link, else the question. */
function socialReply(parts: { before: string; after: string; question: string; sentences: readonly string[] }): string {
  const { before, after, question, sentences } = parts;
  const all = (middle: string) => [before, middle, after].filter(Boolean).join(' ');
  const ends = sentences.map((_, at) => sentences.slice(0, at + 1).join(' '));
  const fitting = [...ends.reverse(), question, ''].map(all);
  return fitting.find((text) => text.length <= maxSocialChars) ?? after;
}

/** An answer's replies for every channel, ready to copy. */
export function repliesTo(content: Content, article: Article): Record<ReplyChannel, string> {
  const { site, facts, tone: tones } = content;
  const { locale } = article;
  const t = dictionary(locale);
  const tone = tones[locale];
  const words = tone?.formal ? t.desk.formal : t.desk.informal;
  const company = (text: string) => interpolate(text, { company: site.name });
  const link = new URL(shortPath(addressesOf(site), locale, article.id), site.url).href;
  const frame = (channel: ReplyChannel, { greeting = '', closing = '', signature = '' } = {}) => ({
    greeting: company(tone?.[channel]?.greeting ?? greeting),
    closing: company(tone?.[channel]?.closing ?? closing),
    signature: company(tone?.[channel]?.signature ?? signature),
  });
  const more = interpolate(t.desk.more, { id: article.id, link });
  const letter = (parts: readonly string[]) => parts.filter(Boolean).join('\n\n');
  const markdown = messageMarkdown(content, article);

  const social = frame('social');
  const chat = frame('whatsapp', { greeting: words.chat });
  const email = frame('email', { greeting: words.email, closing: words.closing, signature: t.desk.signature });
  const phone = frame('phone');
  const written = Object.values(facts).map((fact) => curlApostrophes(formatFact(fact, locale, site.defaultLocale)));
  return {
    social: socialReply({
      before: social.greeting,
      after: [more, social.closing, social.signature].filter(Boolean).join(' '),
      question: article.question,
      sentences: sentencesOf(article.answer, written, locale),
    }),
    whatsapp: letter([
      chat.greeting,
      article.answer,
      ...fittingBlocks(messageBlocks(markdown, whatsappMarks), maxChatChars),
      more,
      chat.closing,
      chat.signature,
    ]),
    email: letter([
      email.greeting,
      article.answer,
      ...messageBlocks(markdown, plainMarks),
      more,
      email.closing,
      email.signature,
    ]),
    phone: [
      phone.greeting,
      spokenAnswer(article),
      interpolate(words.said, { id: article.id, link: link.replace(/^https?:\/\/|\/$/g, '') }),
      phone.closing,
      phone.signature,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** What the desk shows of an answer in one language. */
const answerIn = (content: Content, article: Article) => ({
  question: article.question,
  page: addressOf(content, { article, locale: article.locale }),
  verified: interpolateDays(
    dictionary(article.locale).verified,
    { date: longDate(article.updated, article.locale) },
    article.locale,
  ),
  replies: repliesTo(content, article),
});
export type DeskAnswer = ReturnType<typeof answerIn>;

/** A published answer in all its languages, by locale. */
export const deskAnswer = (content: Content, id: number): Record<string, DeskAnswer> =>
  Object.fromEntries(
    [...publishedTranslations(content, id)].map(([locale, article]) => [locale, answerIn(content, article)]),
  );
