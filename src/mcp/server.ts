import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { answerDocument, categoriesDocument, channelsDocument } from '../api/documents.ts';
import { calendarOf } from '../contact/channel.ts';
import { describeOpeningStatus, localMoment } from '../contact/describe-hours.ts';
import { openingStatus } from '../contact/hours.ts';
import { timeWords } from '../contact/hours-text.ts';
import { addressOf } from '../content/links.ts';
import type { Content } from '../content/load.ts';
import { answerShown } from '../content/queries.ts';
import { dictionary } from '../i18n/index.ts';
import { addressesOf, pagePath } from '../i18n/paths.ts';
import { searchContent } from '../search/index/search-content.ts';

const maxResults = 8;

/** A tool's result, as data and as text. */
const result = (data: Record<string, unknown>) => ({
  content: [{ type: 'text' as const, text: JSON.stringify(data) }],
  structuredContent: data,
});
const refusal = (text: string) => ({ content: [{ type: 'text' as const, text }], isError: true });

function channelsNow(content: Content, locale: string, now: Date) {
  const { site, channels } = content;
  const calendar = calendarOf(site, channels, locale);
  const words = timeWords(dictionary(locale), '');
  const moment = localMoment(now, locale, [site.timeZone, site.timeZone]);
  const { channels: all, ...rest } = channelsDocument(content, locale);
  const contact = pagePath(addressesOf(site), locale, dictionary(locale).paths.contact);
  return {
    ...rest,
    url: new URL(contact, site.url).href,
    now: now.toISOString(),
    channels: all.map((channel) => {
      const state = channel.hours && openingStatus(channel.hours, calendar, now);
      return {
        ...channel,
        open: state?.open ?? true,
        state: state ? describeOpeningStatus(state, words, [moment, calendar]) : dictionary(locale).channelAlways,
      };
    }),
  };
}

/** A Model Context Protocol server to search and quote answers with address and date. */
export function createMcpServer(content: Content, now: () => Date = () => new Date()): McpServer {
  const { site } = content;
  const server = new McpServer({ name: `prontuario: ${site.name}`, version: '1.0.0' });
  const language = z
    .enum(site.locales as [string, ...string[]])
    .default(site.defaultLocale)
    .describe('Language of the answers.');
  const searchers = new Map<string, ReturnType<typeof searchContent>>();
  const searcherOf = (locale: string) => {
    const known = searchers.get(locale) ?? searchContent(content, locale, maxResults);
    searchers.set(locale, known);
    return known;
  };
  const source = (id: number, locale: string) => {
    const shown = answerShown(content, id, locale);
    return shown && { url: new URL(addressOf(content, shown), site.url).href, verified: shown.article.updated };
  };

  server.registerTool(
    'search',
    {
      description: `Searches the help centre of ${site.name} as its readers do: a few words are enough, misspelt ones too. Quote the answers with their address.`,
      inputSchema: z.strictObject({ query: z.string().min(1).max(200), language }),
      annotations: { readOnlyHint: true },
    },
    async ({ query, language: locale }) => {
      const state = await searcherOf(locale)(query);
      const answers = (state?.hits ?? []).map(({ id, question, answer }) => ({
        id,
        question,
        answer,
        ...source(id, locale),
      }));
      return result({
        answers,
        // The nearest answers may be unrelated to the question.
        fits: answers.length > 0 && state?.nearest !== true,
      });
    },
  );
  server.registerTool(
    'get_answer',
    {
      description: 'One answer by its number: Markdown, plain text and what a voice says.',
      inputSchema: z.strictObject({ id: z.int().positive(), language }),
      annotations: { readOnlyHint: true },
    },
    ({ id, language: locale }) => {
      const shown = answerShown(content, id, locale);
      if (!shown) return refusal(`There is no answer ${id}. Find its number with "search".`);
      const { html: _, ...answer } = answerDocument(content, shown.article);
      return result({ ...answer, verified: shown.article.updated });
    },
  );
  server.registerTool(
    'list_categories',
    {
      description: 'The subjects of the help centre and the numbers of their answers, the most useful first.',
      inputSchema: z.strictObject({ language }),
      annotations: { readOnlyHint: true },
    },
    ({ language: locale }) => {
      const { categories, ...rest } = categoriesDocument(content, locale);
      // The latest date on which one of the answers was verified.
      const verified = (ids: readonly number[]) =>
        ids.flatMap((id) => source(id, locale)?.verified ?? []).reduce((last, day) => (day > last ? day : last), '');
      return result({ ...rest, categories: categories.map((one) => ({ ...one, verified: verified(one.answers) })) });
    },
  );
  server.registerTool(
    'channels_now',
    {
      description: 'How to reach a person, and whether one is there now.',
      inputSchema: z.strictObject({ language }),
      annotations: { readOnlyHint: true },
    },
    ({ language: locale }) => result(channelsNow(content, locale, now())),
  );
  return server;
}
