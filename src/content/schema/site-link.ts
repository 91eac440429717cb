import { z } from 'zod';
import { localeCode, localised, slug } from './common.ts';

/** An address on the web or of this site: a file of `public/`, an answer's number, a page. */
const linkAddress = z.string().regex(/^(https?:\/\/[^\s/]|mailto:\S|tel:\S|\/(?!\/))\S*$/);

/** A link in the header, the footer or beside a form. It has either `page` or `url`: the content check sees to it. */
export const siteLink = z.strictObject({
  /** Words per locale. Default: the title of the page, the question of the answer. */
  label: localised.optional(),
  /** A page of `content/pages/`, by its key. */
  page: slug.optional(),
  /** Where it leads otherwise; one address, or one per locale. */
  url: z.union([linkAddress, z.record(localeCode, linkAddress)]).optional(),
});

export type SiteLink = z.output<typeof siteLink>;

/** The number of the answer that an address leads to. */
export function answerNumber(url: unknown): number | undefined {
  const [, number] = typeof url === 'string' ? (/^\/(\d+)\/?$/.exec(url) ?? []) : [];
  return number === undefined ? undefined : Number(number);
}
