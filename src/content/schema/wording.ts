import { z } from 'zod';

/** `content/wording/<locale>.yaml`: how this help centre writes. */
export const wordingSchema = z.strictObject({
  /** Words that are right although no dictionary has them: names, products. Any case. */
  spelling: z.array(z.string().trim().min(1).max(60)).default([]),
  /** Phrases to avoid and the plain word to use. `*` at the end of a word stands for any ending. */
  plain: z
    .array(
      z.strictObject({
        avoid: z.array(z.string().trim().min(2).max(80)).min(1),
        /** Left out: the phrase can simply go. */
        use: z.string().trim().min(1).max(80).optional(),
      }),
    )
    .default([]),
});

export type Wording = z.output<typeof wordingSchema>;
