import type { DatabaseSync } from 'node:sqlite';
import { dayMs } from '../clock.ts';
import {
  calendarOf,
  createUnpacker,
  readerDaysSql,
  type ReaderDays,
  type ReaderDaysDialect,
  type ReaderDaysFilter,
} from './reader-days.ts';

const batchRows = 1000;

/** Groups one day at a time, which fits into memory. */
export async function* sqliteReaderDays(
  db: DatabaseSync,
  dialect: ReaderDaysDialect,
  { since = 0, until = Number.MAX_SAFE_INTEGER, timeZone }: ReaderDaysFilter,
): AsyncGenerator<ReaderDays[]> {
  const next = db.prepare('SELECT min(received_at) AS at FROM event WHERE received_at >= ?');
  const calendarAt = calendarOf(timeZone);
  for (let at = next.get(since)?.at; typeof at === 'number' && at < until;) {
    const end = (Math.floor(at / dayMs) + 1) * dayMs;
    const calendar = calendarAt(at);
    const unpack = createUnpacker(calendar);
    const rows = db.prepare(readerDaysSql(calendar, dialect));
    let batch: ReaderDays[] = [];
    for (const row of rows.iterate({ $1: at, $2: Math.min(end, until) })) {
      batch.push(unpack(row));
      if (batch.length < batchRows) continue;
      yield batch;
      batch = [];
    }
    yield batch;
    at = next.get(end)?.at;
  }
}
