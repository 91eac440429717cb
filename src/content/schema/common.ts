import { z } from 'zod';

/**
 * A BCP 47 language tag as used in folder names and addresses, with a script and a region where they matter: `it`, `pt-BR`,
 * `es-419`, `zh-Hant`, `sr-Latn-RS`.
 */
export const localeCode = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/);

/** A name of a host without signs that would end a directive of the content security policy or a value of a header. */
export const hostname = /^(\[[\da-f:.]+\]|[\w-]+(\.[\w-]+)*\.?)$/i;

/** A full address on the web. */
// Further checks take it apart, so none runs on what is no address.
export const webAddress = z.url({ protocol: /^https?$/, hostname, abort: true });

/** A calendar day, `YYYY-MM-DD`. Astro's YAML parser hands dates over as `Date`, ours as text: both end as text. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** The part of an address that names one thing: lower-case letters, digits, single hyphens. No name of a device of Windows, which can hold no such file. */
export const slug = z.string().regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/);

/** One short text per locale. Whether every locale of the site is there is checked across files. */
export const localised = z.record(localeCode, z.string().trim().min(1).max(400));

/**
 * An answer's number, shared by its translations, never reused. Up to 15 digits, so that numbers of other systems can be kept;
 * `Number.MAX_SAFE_INTEGER` has 16.
 */
export const articleId = z.int().positive().max(999_999_999_999_999);

/** Team or person in charge of an answer. */
export const answerOwner = z.string().trim().min(1).max(80);

/** `HH:MM`, 24 hours; `24:00` is the end of the day. */
export const clockTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

export type Localised = z.infer<typeof localised>;
