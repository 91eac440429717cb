import { z } from 'zod';
import { localeCode } from './common.ts';

/** What an agent's reply begins and ends with; `{company}` is the company's name, an empty text leaves the part out. */
const frame = (most: { greeting: number; closing: number; signature: number }) =>
  z
    .strictObject({
      /** Default: the words of the site for this language. */
      greeting: z.string().trim().max(most.greeting).optional(),
      /** The sentence before the signature. */
      closing: z.string().trim().max(most.closing).optional(),
      /** May have several lines. */
      signature: z.string().trim().max(most.signature).optional(),
    })
    .optional();

const long = { greeting: 80, closing: 240, signature: 240 };

const toneSchema = z.strictObject({
  /** Italian "Lei" instead of "tu" in the words that the site adds to an answer. Default: `false`. */
  formal: z.boolean().default(false),
  /** A message has room for little more than its answer. Default: neither greeting nor signature. */
  social: frame({ greeting: 30, closing: 30, signature: 30 }),
  whatsapp: frame(long),
  email: frame(long),
  phone: frame(long),
});

/** `content/tone.yaml`: per language, how an agent's replies begin and end. */
export const tonesSchema = z.record(localeCode, toneSchema);

export type Tones = z.output<typeof tonesSchema>;
