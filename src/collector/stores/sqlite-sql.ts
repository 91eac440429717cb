import type { DatabaseSync } from 'node:sqlite';
import { dayMs, monthsBefore } from '../clock.ts';
import type { Retention } from '../store.ts';
import { transaction } from './sqlite-connection.ts';

/** Case is folded here, in Unicode: SQLite's own `lower` knows ASCII only, so the connection has `fold`. */
export const searchedText = (text: string): string => text.toLowerCase();

export const eraseSql = {
  event: 'DELETE FROM event WHERE id = $id OR instr(fold(comment), $text) OR instr(fold(query), $text)',
  message: `DELETE FROM message WHERE id = $id OR reference = $reference OR instr(fold(message), $text)
    OR instr(fold(name), $text) OR instr(fold(reply), $text) OR instr(fold(query), $text)`,
};

// An absent key column holds 0, -1 or '' because NULLs are never equal in a primary key.
const rollUp = `
  INSERT INTO daily
  SELECT strftime('%Y-%m-%d', event_at / 1000, 'unixepoch'), site, locale, kind, ifnull(article, 0), ifnull(vote, -1),
    ifnull(reason, ''), ifnull(channel, ''), CASE kind WHEN 'search' THEN results > 0 ELSE -1 END,
    count(*), sum(kind <> 'vote' OR latest = 1)
  FROM (
    SELECT *, row_number() OVER (
      PARTITION BY kind, ifnull(actor, id), article ORDER BY event_at DESC, received_at DESC, seq DESC, id DESC
    ) AS latest
    FROM event WHERE received_at >= ? AND received_at < ?
  )
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
  ON CONFLICT DO UPDATE SET raw = raw + excluded.raw, effective = effective + excluded.effective`;

/** Whole days of arrival are dissolved one by one: an actor lives one day, so no vote is counted twice. */
export function retainSqlite(db: DatabaseSync, now: number, { eventDays, messageDays, countMonths }: Retention) {
  const today = Math.floor(now / dayMs) * dayMs;
  const cutoff = today - eventDays * dayMs;
  const oldest = db.prepare('SELECT min(received_at) AS at FROM event');
  let events = 0;
  for (;;) {
    const at = oldest.get()?.at;
    if (typeof at !== 'number' || at >= cutoff) break;
    const day = Math.floor(at / dayMs) * dayMs;
    events += transaction(db, () => {
      db.prepare(rollUp).run(day, day + dayMs);
      const gone = db.prepare('DELETE FROM event WHERE received_at >= ? AND received_at < ?').run(day, day + dayMs);
      return Number(gone.changes);
    });
  }
  const firstDay = monthsBefore(now, countMonths);
  const messages = db.prepare('DELETE FROM message WHERE received_at < ?').run(now - messageDays * dayMs);
  const counts = db.prepare('DELETE FROM daily WHERE day < ?').run(firstDay);
  db.prepare('DELETE FROM tally WHERE day < ?').run(firstDay);
  return { events, messages: Number(messages.changes), counts: Number(counts.changes) };
}
