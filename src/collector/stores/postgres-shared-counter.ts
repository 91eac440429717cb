import type pg from 'pg';
import { createGroupCommit } from './group-commit.ts';
import type { SharedLimitRequest } from './contract.ts';

interface PendingLimitRequest extends SharedLimitRequest {
  now: number;
  granted: number;
  waitMs: number;
}

// Exact sliding windows: the times of the last units are stored for each key. Rows are locked in the order of their keys, so that
// two collectors cannot deadlock.
const sql = `
  INSERT INTO spent AS s (key, moments, granted, touched)
  SELECT key, array_fill($5::bigint, ARRAY[least(wanted, size)]), least(wanted, size), $5
  FROM unnest($1::text[], $2::integer[], $3::integer[], $4::bigint[]) AS asked (key, wanted, size, span)
  ORDER BY key
  ON CONFLICT (key) DO UPDATE SET (moments, granted, touched) = (
    SELECT recent.moments || array_fill($5::bigint, ARRAY[recent.free]), recent.free, $5
    FROM (
      SELECT kept.moments, greatest(0, least(excluded.granted, asked.size - cardinality(kept.moments))) AS free
      FROM unnest($1::text[], $3::integer[], $4::bigint[]) AS asked (key, size, span),
        LATERAL (SELECT coalesce(array_agg(at ORDER BY at), '{}') AS moments FROM unnest(s.moments) AS at
          WHERE at > $5 - asked.span) AS kept
      WHERE asked.key = excluded.key
    ) AS recent
  )
  RETURNING key, granted, moments[1]::float8 AS oldest`;

/** Rate limits shared by all collectors of a database: an unlogged table, one statement per turn of the event loop. */
export function createSharedCounter(pool: pg.Pool, maxQueue?: number) {
  async function commit(list: PendingLimitRequest[]): Promise<void> {
    const byKey = new Map<string, PendingLimitRequest[]>();
    for (const one of list) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
    const groups = [...byKey.values()].map((same) => ({ ...(same[0] as PendingLimitRequest), same }));
    const now = Math.max(...list.map((one) => one.now));
    const { rows } = await pool.query(sql, [
      groups.map(({ key }) => key),
      groups.map(({ same }) => same.reduce((sum, { requested }) => sum + requested, 0)),
      groups.map(({ count }) => count),
      groups.map(({ windowMs }) => windowMs),
      now,
    ]);
    for (const { key, granted, oldest } of rows as { key: string; granted: number; oldest: number }[]) {
      let left = granted;
      for (const one of byKey.get(key) ?? []) {
        one.granted = Math.min(left, one.requested);
        left -= one.granted;
        if (one.granted < one.requested) one.waitMs = Math.max(1, oldest + one.windowMs - now);
      }
    }
  }
  const group = createGroupCommit<PendingLimitRequest>({ commit, maxQueue, concurrency: 2 });

  return async (spending: SharedLimitRequest, now: number) => {
    const request = { ...spending, now, granted: 0, waitMs: 0 };
    await group.append([request]);
    return { granted: request.granted, waitMs: request.waitMs };
  };
}
