import { setImmediate } from 'node:timers/promises';
import { dayMs, monthsBefore } from '../clock.ts';
import { defaultRetention, type Retention, type Store } from './contract.ts';
import { query, type Database, type Dialect } from './sql.ts';

// An absent key column is 0, -1 or '', because NULLs are never equal in a primary key.
const rollUpSql = ({ day, hexId }: Dialect, which: string) => `
  INSERT INTO daily
  SELECT ${day('event_at')}, site, locale, kind, coalesce(article, 0), coalesce(vote, -1), coalesce(reason, ''),
    coalesce(channel, ''), CASE WHEN kind <> 'search' THEN -1 WHEN results > 0 THEN 1 ELSE 0 END,
    count(*), sum(CASE WHEN kind <> 'vote' OR latest = 1 THEN 1 ELSE 0 END)
  FROM (
    SELECT *, row_number() OVER (
      PARTITION BY kind, coalesce(actor, ${hexId}), article ORDER BY event_at DESC, received_at DESC, seq DESC, id DESC
    ) AS latest
    FROM event WHERE ${which}
  ) AS rolled
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
  ON CONFLICT (day, site, locale, kind, article, vote, reason, channel, found)
  DO UPDATE SET raw = daily.raw + excluded.raw, effective = daily.effective + excluded.effective`;

const inRange = 'received_at >= $1 AND received_at < $2';
const votes = `${inRange} AND kind = 'vote'`;
const otherEvents = `${inRange} AND kind <> 'vote'`;
/** Rows per transaction, so that concurrent votes wait only milliseconds. */
const chunkRows = 5000;

/** Out: number of events rolled up; `undefined` when another collector runs retention. */
const rollUp = ({ dialect, transaction }: Database, which: string, range: readonly [from: number, to: number]) =>
  transaction(function* () {
    const { retentionLock } = dialect;
    if (retentionLock && !(yield* query(retentionLock)).rows[0]?.mine) return undefined;
    yield* query(rollUpSql(dialect, which), range);
    return (yield* query(`DELETE FROM event WHERE ${which}`, range)).changed;
  });

/** Rolls up one day of arrival: votes in one transaction, since they are deduplicated; the rest in chunks that can be resumed. */
async function rollUpDay(db: Database, day: number): Promise<number | undefined> {
  let gone = await rollUp(db, votes, [day, day + dayMs]);
  const edge = `SELECT received_at AS at FROM event WHERE ${inRange} ORDER BY received_at LIMIT 1 OFFSET ${chunkRows}`;
  for (let end = false; gone !== undefined && !end;) {
    await setImmediate();
    const at = (await db.query(edge, [day, day + dayMs])).rows[0]?.at;
    end = at === undefined;
    const piece = await rollUp(db, otherEvents, [day, end ? day + dayMs : Number(at) + 1]);
    gone = piece === undefined ? undefined : gone + piece;
  }
  return gone;
}

/** Events that arrived before this moment are rolled up. */
export const eventCutoff = (until: number, { eventDays }: Retention = defaultRetention): number =>
  Math.floor(until / dayMs) * dayMs - eventDays * dayMs;

/** Rolls up old events, deletes old messages and counts. Only one collector at a time; others skip the run. */
export async function applyRetention(db: Database, until: number, bounds: Retention = defaultRetention) {
  const cutoff = eventCutoff(until, bounds);
  let events = 0;
  for (;;) {
    const at = (await db.query('SELECT min(received_at) AS at FROM event')).rows[0]?.at ?? cutoff;
    const gone = Number(at) < cutoff ? await rollUpDay(db, Math.floor(Number(at) / dayMs) * dayMs) : undefined;
    if (gone === undefined) break;
    events += gone;
  }
  const firstDay = monthsBefore(until, bounds.countMonths);
  // Undelivered messages are never deleted for their age.
  const messages = await db.query('DELETE FROM message WHERE received_at < $1 AND delivered_at IS NOT NULL', [
    until - bounds.messageDays * dayMs,
  ]);
  const counts = await db.query('DELETE FROM daily WHERE day < $1', [firstDay]);
  await db.query('DELETE FROM tally WHERE day < $1', [firstDay]);
  return { events, messages: messages.changed, counts: counts.changed };
}

/** State and counts that retention reads and writes. */
export const retentionQueries = ({
  query,
}: Database): Pick<Store, 'retentionState' | 'saveRetentionState' | 'newestArrival' | 'countUndelivered'> => ({
  async retentionState() {
    const [row] = (await query('SELECT turn_at, reached_at FROM retention')).rows;
    return row ? { lastRunAt: Number(row.turn_at), reachedAt: Number(row.reached_at) } : null;
  },
  async saveRetentionState({ lastRunAt, reachedAt }) {
    await query(
      `INSERT INTO retention VALUES (1, $1, $2)
       ON CONFLICT (one) DO UPDATE SET turn_at = excluded.turn_at, reached_at = excluded.reached_at`,
      [lastRunAt, reachedAt],
    );
  },
  async newestArrival(now) {
    const { rows } = await query(
      `SELECT max(at) AS at FROM (
         SELECT max(received_at) AS at FROM event WHERE received_at <= $1
         UNION ALL SELECT max(received_at) FROM message WHERE received_at <= $1) AS arrivals`,
      [now],
    );
    return rows[0]?.at == null ? null : Number(rows[0].at);
  },
  async countUndelivered(before) {
    const { rows } = await query(
      `SELECT count(*) FILTER (WHERE received_at < $1) AS late, count(*) FILTER (WHERE quarantined) AS quarantined
       FROM message WHERE delivered_at IS NULL`,
      [before],
    );
    return { late: Number(rows[0]?.late), quarantined: Number(rows[0]?.quarantined) };
  },
});
