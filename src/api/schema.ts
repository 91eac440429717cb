import { z } from 'zod';
import { channelKindNames } from '../content/channel-kinds/registry.ts';
import { noticeKinds } from '../content/schema/notices.ts';
import { channelsSchema } from '../content/schema/channels.ts';

/** Schemas of `/api/v1/`. Adding a field is compatible; removing or changing one requires `/api/v2/`. */

const day = z.iso.date();
const address = z.url();
const link = z.object({ id: z.int(), question: z.string(), url: address });

const summary = z.object({
  id: z.int().describe('The number of the answer, the same in every language, never reused.'),
  language: z.string().describe('The language it is written in: another one where it is not translated yet.'),
  question: z.string(),
  answer: z.string().describe('The short answer, plain text.'),
  category: z.string().describe('The id of its category.'),
  section: z.string().optional().describe('The id of the section of its category, where it stands in one.'),
  url: address.describe('Its page.'),
  updated: day.describe('The day it was last verified.'),
  href: address.describe('The whole answer in this interface.'),
});

const answers = z.object({ language: z.string(), answers: z.array(summary) });

const answer = summary
  .omit({ href: true })
  .extend({
    shortUrl: address.describe('The address to dictate.'),
    published: day.optional().describe('The day it first came out, where that is known.'),
    changes: z.string().optional().describe('What changed on the day of `updated`.'),
    translations: z.record(z.string(), address).describe('Language → the same answer in this interface.'),
    related: z.array(link).describe('What to read next.'),
    html: z.string().describe('The body without classes or scripts, its links absolute.'),
    markdown: z.string(),
    plain: z.string().describe('The body without markup, one block a line.'),
    spoken: z.object({
      text: z.string().describe('What a voice says: figures, times and addresses in words.'),
      words: z.int(),
      ssml: z.string().describe('The same as SSML 1.0.'),
    }),
  });

const categories = z.object({
  language: z.string(),
  categories: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      description: z.string(),
      url: address,
      answers: z.array(z.int()).describe('Numbers of its answers, the most useful first.'),
      sections: z
        .array(z.object({ id: z.string(), title: z.string() }))
        .optional()
        .describe('Its sections in order; `section` of an answer names its own.'),
    }),
  ),
});

const channel = channelsSchema.shape.channels.element;
const channels = z.object({
  language: z.string(),
  timeZone: z.string().describe('The zone that hours are told in (IANA name).'),
  holidays: z
    .array(z.object({ date: day, name: z.string() }))
    .describe('Days on which channels with hours are closed.'),
  channels: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(channelKindNames),
      label: z.string(),
      address: z.string().optional().describe('The number or the e-mail address.'),
      href: z.string().describe('What a link leads to.'),
      hours: channel.shape.hours.describe('When a person is there; left out means always reachable.'),
      hoursText: z.array(z.string()),
      promise: channel.shape.promise.describe('Time within which a person answers.'),
      promiseText: z.string(),
      note: z.string().optional(),
    }),
  ),
});

const facts = z.object({
  language: z.string(),
  facts: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      value: z.union([z.string(), z.number()]),
      unit: z.string().optional().describe('Of a duration.'),
      currency: z.string().optional().describe('Of an amount: ISO 4217.'),
      text: z.string().describe('As readers see it.'),
    }),
  ),
});

const changes = z.object({
  language: z.string(),
  changes: z
    .array(
      link.extend({
        date: day,
        kind: z.enum(['new', 'changed']),
        what: z.string().optional().describe('What changed, in one sentence.'),
        href: address,
      }),
    )
    .describe('Newest first: read until the day you know.'),
});

const notices = z.object({
  notices: z
    .array(
      z.object({
        id: z.string().describe('The same for as long as it is the same notice.'),
        kind: z.enum(noticeKinds).describe('`problem` while something does not work, `resolved` once it does.'),
        from: z.iso.datetime().describe('First moment at which it holds; it may be still to come.'),
        until: z.iso.datetime().describe('First moment at which it no longer holds.'),
        where: z
          .array(z.string())
          .describe('On which pages: `all`, `home`, `contact`, the id of a category, the number of an answer.'),
        text: z.record(z.string(), z.string()).describe('Language → what it says, plain text.'),
        link: z
          .record(z.string(), z.object({ url: address, text: z.string() }))
          .optional()
          .describe('Language → where to read more.'),
      }),
    )
    .describe('What matters most first; those that were over when the site was built are left out.'),
});

const contexts = z.object({
  contexts: z.array(
    z.object({
      name: z.string().describe('What `?ctx=` of an address carries, and `context` of the widget.'),
      answers: z.array(z.int()).describe('Numbers of the answers, the likeliest first.'),
      channel: z.string().optional().describe('The id of the channel that suits best.'),
      notice: z.record(z.string(), z.string()).optional().describe('Language → one sentence above the answers.'),
      urls: z.array(z.string()).describe('Pages of the company that have it; `*` stands for anything.'),
    }),
  ),
});

export const apiSchemas = { answers, answer, categories, channels, facts, changes, notices, contexts };
export type ApiSchemas = typeof apiSchemas;
