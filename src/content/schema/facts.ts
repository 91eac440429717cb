import { z } from 'zod';
import { clockTime, isoDate, localised } from './common.ts';

/** `area.name`: lower-case words joined by dots and hyphens. */
export const factName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/);

/** What every fact may carry besides its value. */
const about = {
  /** For editors: where the figure comes from, who decides it. */
  note: z.string().max(300).optional(),
  /** The day by which the figure must be verified again. */
  reviewBy: isoDate.optional(),
};

/** One fact of `facts.yaml`: a figure with its type, which says how it is written. */
export const factSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('money'),
    value: z.number(),
    /** ISO 4217 */ currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .default('EUR'),
    ...about,
  }),
  z.strictObject({ type: z.literal('number'), value: z.number(), ...about }),
  /** `value: 10` is 10 %. */
  z.strictObject({ type: z.literal('percent'), value: z.number(), ...about }),
  z.strictObject({
    type: z.literal('duration'),
    value: z.number().positive(),
    unit: z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']),
    ...about,
  }),
  z.strictObject({ type: z.literal('time'), value: clockTime, ...about }),
  z.strictObject({ type: z.literal('date'), value: isoDate, ...about }),
  z.strictObject({ type: z.literal('text'), value: localised, ...about }),
]);

/** `content/facts.yaml`: figures that many answers quote, each written once. */
export const factsSchema = z.record(factName, factSchema);

export type Fact = z.output<typeof factSchema>;
export type Facts = z.output<typeof factsSchema>;
