import { z } from 'zod';

/** `content/popularity.json`, written by the report: answer number → share of helped readers, 0 to 1. */
export const popularitySchema = z.record(z.string().regex(/^[1-9]\d*$/), z.number().min(0).max(1));

export type Popularity = z.output<typeof popularitySchema>;
