import type pg from 'pg';
import { dailyFromRow } from './aggregate-row-mapping.ts';
import type { Store, Tally } from './contract.ts';

type Query = (text: string, values?: unknown[]) => Promise<pg.QueryResult>;

// An answer that was opened has nothing in the other key columns: see the roll-up.
const addOpens = `
  INSERT INTO daily
  SELECT $1, site, locale, 'open', article, -1, '', '', -1, count, count
  FROM unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[]) AS given (site, locale, article, count)
  ON CONFLICT (day, site, locale, kind, article, vote, reason, channel, found)
  DO UPDATE SET raw = daily.raw + excluded.raw, effective = daily.effective + excluded.effective`;

/** Counts that outlive the events, or never had any. */
export const postgresCounts = (query: Query): Pick<Store, 'daily' | 'countOpens' | 'tally' | 'tallies'> => ({
  async *daily() {
    // Day by day: all months together may not fit into memory.
    for (const { day } of (await query('SELECT DISTINCT day FROM daily ORDER BY day')).rows as { day: string }[])
      yield* (await query('SELECT * FROM daily WHERE day = $1', [day])).rows.map(dailyFromRow);
  },
  async countOpens(day, opens) {
    const column = (key: 'site' | 'locale' | 'article' | 'count') => opens.map((open) => open[key]);
    await query(addOpens, [day, column('site'), column('locale'), column('article'), column('count')]);
  },
  async tally(day, counts) {
    await query(
      `INSERT INTO tally SELECT $1, * FROM unnest($2::text[], $3::bigint[])
       ON CONFLICT (day, name) DO UPDATE SET count = tally.count + excluded.count`,
      [day, Object.keys(counts), Object.values(counts)],
    );
  },
  async *tallies() {
    const { rows } = await query('SELECT day, name, count::float8 AS count FROM tally ORDER BY day, name');
    yield* rows as Tally[];
  },
});
