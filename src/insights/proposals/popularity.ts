import type { Content } from '../../content/load.ts';
import { popularitySchema, type Popularity } from '../../content/schema/popularity.ts';
import type { Findings } from '../findings.ts';
import { wilson } from '../aggregate/wilson.ts';

/**
 * Share of helped readers per answer, all languages together: the lower Wilson bound, so that a few lucky votes do
 * not outrank hundreds, of votes of which neither one day nor one network decides. Answers without a "yes" are left out.
 */
export function popularityOf({ answers }: Findings, content: Content): Popularity {
  const published = new Set(content.articles.filter((a) => a.status === 'published').map(({ id }) => id));
  const votes = new Map<number, { yes: number; no: number }>();
  for (const { id, steady } of answers) {
    if (!published.has(id)) continue;
    const sum = votes.get(id) ?? { yes: 0, no: 0 };
    votes.set(id, { yes: sum.yes + steady.yes, no: sum.no + steady.no });
  }
  return popularitySchema.parse(
    Object.fromEntries(
      [...votes]
        .filter(([, { yes }]) => yes > 0)
        .sort(([a], [b]) => a - b)
        .map(([id, { yes, no }]) => [id, Math.round(wilson(yes, yes + no).low * 1000) / 1000]),
    ),
  );
}
