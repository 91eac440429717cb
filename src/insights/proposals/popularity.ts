import type { Content } from '../../content/load.ts';
import type { Popularity, PopularityFile } from '../../content/schema/popularity.ts';
import type { Findings } from '../findings.ts';
import { wilson } from '../aggregate/wilson.ts';

/** Helped share per answer over all languages: the Wilson lower bound of capped votes. Without "yes": left out. */
export function popularityOf({ answers }: Findings, content: Content): Popularity {
  const published = new Set(content.articles.filter((a) => a.status === 'published').map(({ id }) => id));
  const votes = new Map<number, { yes: number; no: number }>();
  for (const { id, steady } of answers) {
    if (!published.has(id)) continue;
    const sum = votes.get(id) ?? { yes: 0, no: 0 };
    votes.set(id, { yes: sum.yes + steady.yes, no: sum.no + steady.no });
  }
  return Object.fromEntries(
    [...votes]
      .filter(([, { yes }]) => yes > 0)
      .sort(([a], [b]) => a - b)
      .map(([id, { yes, no }]) => [id, Math.round(wilson(yes, yes + no).low * 1000) / 1000]),
  );
}

/** Merges new shares into the file: those of a month (1 to 12), or of the year. */
export function mergePopularity(file: PopularityFile, found: Popularity, month?: number): PopularityFile {
  const partsOf = (id: string) => {
    const one = file[id];
    return typeof one === 'number' ? { year: one, months: {} } : one;
  };
  const entries = Object.entries(found).map(([id, share]) => {
    const { year = share, months = {} } = partsOf(id) ?? {};
    if (month) return [id, { year, months: { ...months, [month]: share } }] as const;
    return [id, Object.keys(months).length > 0 ? { year: share, months } : share] as const;
  });
  return { ...(month && file), ...Object.fromEntries(entries) };
}
