import type pg from 'pg';
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

/** Groups one day at a time and yields it in batches, within one database snapshot. */
export async function* postgresReaderDays(
  pool: pg.Pool,
  dialect: ReaderDaysDialect,
  { since = 0, until = Number.MAX_SAFE_INTEGER, timeZone }: ReaderDaysFilter,
): AsyncGenerator<ReaderDays[]> {
  const client = await pool.connect();
  const calendarAt = calendarOf(timeZone);
  async function firstFrom(moment: number): Promise<number | null> {
    const found = await client.query('SELECT min(received_at)::float8 AS at FROM event WHERE received_at >= $1', [
      moment,
    ]);
    return (found.rows[0] as { at: number | null }).at;
  }
  let isDone = false;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET LOCAL work_mem = '64MB'`);
    for (let at = await firstFrom(since); at !== null && at < until;) {
      const end = (Math.floor(at / dayMs) + 1) * dayMs;
      const calendar = calendarAt(at);
      const unpack = createUnpacker(calendar);
      const select = readerDaysSql(calendar, dialect);
      await client.query(`DECLARE day NO SCROLL CURSOR FOR ${select}`, [at, Math.min(end, until)]);
      for (let more = true; more;) {
        const { rows } = await client.query(`FETCH ${batchRows} FROM day`);
        yield rows.map(unpack);
        more = rows.length === batchRows;
      }
      await client.query('CLOSE day');
      at = await firstFrom(end);
    }
    await client.query('COMMIT');
    isDone = true;
  } finally {
    // A consumer that stops early leaves an open transaction: close the connection.
    client.release(!isDone);
  }
}
