import { z } from 'zod';
import { articleId } from './common.ts';

/** `content/best-bets.yaml`: per language, words that readers search and the number of the answer that stands first. */
export const bestBetsSchema = z.record(z.string(), z.record(z.string().trim().min(1).max(200), articleId));

export type BestBets = z.output<typeof bestBetsSchema>;
