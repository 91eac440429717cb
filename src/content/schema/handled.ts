import { z } from 'zod';
import { isoDate } from './common.ts';

/**
 * `content/insights.yaml`: per language, searches that the report need not show: `ignore` for good, or the day on which something was
 * done about them. Who still searches in vain after that day brings them back.
 */
export const handledSchema = z.record(
  z.string(),
  z.record(z.string().trim().min(1).max(200), z.union([z.literal('ignore'), isoDate])),
);

export type Handled = z.output<typeof handledSchema>;
