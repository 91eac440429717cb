import { z } from 'zod';

const words = z.string().trim().min(2).max(60);

/** `content/synonyms/<locale>.yaml`: words customers use for the words we use. */
export const synonymsSchema = z.array(
  z.union([
    /** Each stands for all the others. */
    z.strictObject({ words: z.array(words).min(2) }),
    /** Whoever types one of `from` also means `to`, not the other way round. */
    z.strictObject({ from: z.array(words).min(1), to: z.array(words).min(1) }),
  ]),
);

export type Synonyms = z.output<typeof synonymsSchema>;
