import { z } from 'zod';
import { articleId, localised, slug } from './common.ts';
import { siteLink } from './site-link.ts';

/** A day of the calendar, alone or with a time on the clock of the site. */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}([ T]([01]\d|2[0-3]):[0-5]\d)?$/, { abort: true })
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success);

/** What a notice is about; a problem comes before the others. */
export const noticeKinds = ['info', 'problem', 'resolved'] as const;

/** Places of the site that are no category and no answer. */
export const noticePlaces = ['all', 'home', 'contact'] as const;

export const noticeSchema = z.strictObject({
  /** Stable name, by which feeds and programs know it again. */
  id: slug.meta({ examples: ['strike'] }),
  /** `problem` while something does not work, `resolved` once it does, `info` for the rest. */
  kind: z.enum(noticeKinds).default('info'),
  /** One or two sentences per locale, plain text. */
  text: localised,
  /** Where to read more. Default: nowhere. */
  link: siteLink.optional(),
  /** When it appears: a day, from its beginning, or a time, in the time zone of the site. */
  from: moment.meta({ examples: ['2026-12-24 18:00'] }),
  /** When it goes: a day, with its end, or a time. */
  until: moment.meta({ examples: ['2026-12-26'] }),
  /** On which pages: `all`, `home`, `contact`, the id of a category, which means its answers too, the number of an answer. */
  where: z
    .array(z.union([slug, articleId]))
    .min(1)
    .default(['all']),
});

/** `content/notices.yaml`: what readers should know for some days, shown at the head of pages. */
export const noticesSchema = z.array(noticeSchema).max(50);

export type Notice = z.output<typeof noticeSchema>;
