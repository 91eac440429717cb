import type pg from 'pg';
import { dayMs, firstKeyDay, monthsBefore } from '../clock.ts';
import type { Retention, RetentionState } from './contract.ts';
import { retentionLock, transaction } from './postgres-connection.ts';
import { dropEmptyPartitions, ensurePartitions } from './postgres-partitions.ts';

// An absent key column holds 0, -1 or '' because NULLs are never equal in a primary key.
const rollUp = `
  INSERT INTO daily
  SELECT to_char(to_timestamp(event_at / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD'), site, locale, kind,
    coalesce(article, 0), coalesce(vote, -1), coalesce(reason, ''), coalesce(channel, ''),
    CASE WHEN kind = 'search' THEN (results > 0)::int ELSE -1 END,
    count(*), sum((kind <> 'vote' OR latest = 1)::int)
  FROM (
    SELECT *, row_number() OVER (
      PARTITION BY kind, coalesce(actor, id::text), article ORDER BY event_at DESC, received_at DESC, seq DESC, id DESC
    ) AS latest
    FROM event WHERE received_at >= $1 AND received_at < $2
  ) AS day
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
  ON CONFLICT (day, site, locale, kind, article, vote, reason, channel, found)
  DO UPDATE SET raw = daily.raw + excluded.raw, effective = daily.effective + excluded.effective`;

/** Dissolves one whole day of arrival, so that an actor's votes of a day are always counted together. */
async function rollUpDay(client: pg.PoolClient, day: number): Promise<number> {
  const range = [day, day + dayMs];
  await client.query(rollUp, range);
  return (await client.query('DELETE FROM event WHERE received_at >= $1 AND received_at < $2', range)).rowCount ?? 0;
}

/** No allowance looks back further. */
const longestWindowMs = 60 * 60 * 1000;

/** What goes by the clock alone: partitions ahead of time, keys of past days, counts that no window needs. */
export async function upkeepPostgres(pool: pg.Pool, now: number): Promise<void> {
  await pool.query('DELETE FROM actor_key WHERE day < $1', [firstKeyDay(now)]);
  await ensurePartitions(pool, now);
  await pool.query('DELETE FROM spent WHERE touched < $1', [now - longestWindowMs]);
}

/** A message that nobody has taken yet is never deleted for its age. */
const oldMessages = 'DELETE FROM message WHERE received_at < $1 AND delivered_at IS NOT NULL';

/** One collector at a time; another one's turn counts as done. */
export async function retainPostgres(pool: pg.Pool, now: number, { eventDays, messageDays, countMonths }: Retention) {
  const cutoff = Math.floor(now / dayMs) * dayMs - eventDays * dayMs;
  let events = 0;
  for (let more = true; more;)
    more = await transaction(pool, async (client) => {
      const lock = await client.query('SELECT pg_try_advisory_xact_lock($1) AS mine', [retentionLock]);
      if (!(lock.rows[0] as { mine: boolean }).mine) return false;
      const { rows } = await client.query('SELECT min(received_at) AS at FROM event');
      const { at } = rows[0] as { at: string | null };
      if (at === null || Number(at) >= cutoff) return false;
      events += await rollUpDay(client, Math.floor(Number(at) / dayMs) * dayMs);
      return true;
    });
  await dropEmptyPartitions(pool, cutoff);
  const firstDay = monthsBefore(now, countMonths);
  const messages = await pool.query(oldMessages, [now - messageDays * dayMs]);
  const counts = await pool.query('DELETE FROM daily WHERE day < $1', [firstDay]);
  await pool.query('DELETE FROM tally WHERE day < $1', [firstDay]);
  return { events, messages: messages.rowCount ?? 0, counts: counts.rowCount ?? 0 };
}

type Query = (text: string, values?: unknown[]) => Promise<pg.QueryResult>;

/** What retention needs to know and to note. */
export const retentionQueries = (query: Query) => ({
  async state(): Promise<RetentionState | null> {
    const { rows } = await query(
      'SELECT turn_at::float8 AS "turnAt", reached_at::float8 AS "reachedAt" FROM retention',
    );
    return (rows[0] as RetentionState | undefined) ?? null;
  },
  async saveState({ turnAt, reachedAt }: RetentionState): Promise<void> {
    await query(
      `INSERT INTO retention VALUES (1, $1, $2)
       ON CONFLICT (one) DO UPDATE SET turn_at = excluded.turn_at, reached_at = excluded.reached_at`,
      [turnAt, reachedAt],
    );
  },
  async newestArrival(now: number): Promise<number | null> {
    const { rows } = await query(
      `SELECT greatest((SELECT max(received_at) FROM event WHERE received_at <= $1),
         (SELECT max(received_at) FROM message WHERE received_at <= $1))::float8 AS at`,
      [now],
    );
    return (rows[0] as { at: number | null }).at;
  },
  async countUndelivered(before: number): Promise<{ late: number; quarantined: number }> {
    const { rows } = await query(
      `SELECT count(*) FILTER (WHERE received_at < $1)::float8 AS late,
         count(*) FILTER (WHERE quarantined)::float8 AS quarantined
       FROM message WHERE delivered_at IS NULL`,
      [before],
    );
    return rows[0] as { late: number; quarantined: number };
  },
});
