import { dailyFromRow } from './aggregate-row-mapping.ts';
import type { Store } from './contract.ts';
import type { Database } from './sql.ts';

export function sqlCounts({ dialect, query }: Database): Pick<Store, 'daily' | 'countOpens' | 'tally' | 'tallies'> {
  // The other key columns of an opened answer are absent values: see the roll-up.
  const addOpens = `
    INSERT INTO daily
    SELECT $1, value->>'site', value->>'locale', 'open', CAST(value->>'article' AS bigint), -1, '', '', -1,
      CAST(value->>'count' AS bigint), CAST(value->>'count' AS bigint)
    FROM ${dialect.each('$2')} WHERE true
    ON CONFLICT (day, site, locale, kind, article, vote, reason, channel, found)
    DO UPDATE SET raw = daily.raw + excluded.raw, effective = daily.effective + excluded.effective`;
  const addTallies = `
    INSERT INTO tally SELECT $1, value->>0, CAST(value->>1 AS bigint) FROM ${dialect.each('$2')} WHERE true
    ON CONFLICT (day, name) DO UPDATE SET count = tally.count + excluded.count`;
  return {
    async *daily() {
      // Day by day, since all months may not fit into memory.
      for (const { day } of (await query('SELECT DISTINCT day FROM daily ORDER BY day')).rows)
        yield* (await query('SELECT * FROM daily WHERE day = $1', [day as string])).rows.map(dailyFromRow);
    },
    countOpens: async (day, opens) => void (await query(addOpens, [day, JSON.stringify(opens)])),
    tally: async (day, counts) => void (await query(addTallies, [day, JSON.stringify(Object.entries(counts))])),
    async *tallies() {
      const { rows } = await query('SELECT day, name, count FROM tally ORDER BY day, name');
      yield* rows.map(({ day, name, count }) => ({ day: String(day), name: String(name), count: Number(count) }));
    },
  };
}
