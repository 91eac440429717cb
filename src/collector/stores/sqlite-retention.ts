import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { dayMs, monthsBefore } from '../clock.ts';
import type { Retention, RetentionState } from './contract.ts';
import { transaction, whenFree } from './sqlite-connection.ts';

// An absent key column holds 0, -1 or '' because NULLs are never equal in a primary key.
const rollUpSql = (which: string) => `
  INSERT INTO daily
  SELECT strftime('%Y-%m-%d', event_at / 1000, 'unixepoch'), site, locale, kind, ifnull(article, 0), ifnull(vote, -1),
    ifnull(reason, ''), ifnull(channel, ''), CASE kind WHEN 'search' THEN results > 0 ELSE -1 END,
    count(*), sum(kind <> 'vote' OR latest = 1)
  FROM (
    SELECT *, row_number() OVER (
      PARTITION BY kind, ifnull(actor, id), article ORDER BY event_at DESC, received_at DESC, seq DESC, id DESC
    ) AS latest
    FROM event WHERE ${which}
  )
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
  ON CONFLICT DO UPDATE SET raw = raw + excluded.raw, effective = effective + excluded.effective`;

const votes = `received_at >= ? AND received_at < ? AND kind = 'vote'`;
const others = `received_at >= ? AND received_at < ? AND kind <> 'vote'`;
/** Rows of one transaction, so that readers who vote meanwhile wait for milliseconds. */
const chunk = 5000;

function rollUp(db: DatabaseSync, which: string, from: number, to: number): Promise<number> {
  return whenFree(() =>
    transaction(db, () => {
      db.prepare(rollUpSql(which)).run(from, to);
      return Number(db.prepare(`DELETE FROM event WHERE ${which}`).run(from, to).changes);
    }),
  );
}

/**
 * Rolls one whole day of arrival up into counts. Its votes go together: an actor is known for one day, so none is counted twice.
 * Everything else is only counted, and goes in pieces; stopped halfway, the next run goes on.
 */
async function rollUpDay(db: DatabaseSync, day: number): Promise<number> {
  let gone = await rollUp(db, votes, day, day + dayMs);
  const edge = db.prepare(
    'SELECT received_at AS at FROM event WHERE received_at >= ? AND received_at < ? ORDER BY received_at LIMIT 1 OFFSET ?',
  );
  for (let end = false; !end;) {
    await setImmediate();
    const at = edge.get(day, day + dayMs, chunk)?.at;
    end = at === undefined;
    gone += await rollUp(db, others, day, typeof at === 'number' ? at + 1 : day + dayMs);
  }
  return gone;
}

/** A message that nobody has taken yet is never deleted for its age. */
const oldMessages = 'DELETE FROM message WHERE received_at < ? AND delivered_at IS NOT NULL';

export async function retainSqlite(db: DatabaseSync, now: number, { eventDays, messageDays, countMonths }: Retention) {
  const cutoff = Math.floor(now / dayMs) * dayMs - eventDays * dayMs;
  const oldest = db.prepare('SELECT min(received_at) AS at FROM event');
  let events = 0;
  for (;;) {
    const at = oldest.get()?.at;
    if (typeof at !== 'number' || at >= cutoff) break;
    events += await rollUpDay(db, Math.floor(at / dayMs) * dayMs);
  }
  const firstDay = monthsBefore(now, countMonths);
  const run = (sql: string, value: number | string) => whenFree(() => Number(db.prepare(sql).run(value).changes));
  const messages = await run(oldMessages, now - messageDays * dayMs);
  const counts = await run('DELETE FROM daily WHERE day < ?', firstDay);
  await run('DELETE FROM tally WHERE day < ?', firstDay);
  return { events, messages, counts };
}

/** What retention needs to know and to note. */
export const retentionQueries = (db: DatabaseSync) => ({
  state(): RetentionState | null {
    const row = db.prepare('SELECT turn_at AS turnAt, reached_at AS reachedAt FROM retention').get();
    return row ? ({ ...row } as unknown as RetentionState) : null;
  },
  saveState({ turnAt, reachedAt }: RetentionState): void {
    db.prepare(
      `INSERT INTO retention VALUES (1, ?, ?)
       ON CONFLICT (one) DO UPDATE SET turn_at = excluded.turn_at, reached_at = excluded.reached_at`,
    ).run(turnAt, reachedAt);
  },
  newestArrival: (now: number): number | null =>
    (db
      .prepare(
        `SELECT max(at) AS at FROM (
           SELECT max(received_at) AS at FROM event WHERE received_at <= $now
           UNION ALL SELECT max(received_at) FROM message WHERE received_at <= $now)`,
      )
      .get({ now })?.at ?? null) as number | null,
  countUndelivered(before: number): { late: number; quarantined: number } {
    const row = db
      .prepare(
        `SELECT coalesce(sum(received_at < ?), 0) AS late, coalesce(sum(quarantined), 0) AS quarantined
         FROM message WHERE delivered_at IS NULL`,
      )
      .get(before);
    return { late: Number(row?.late), quarantined: Number(row?.quarantined) };
  },
});
