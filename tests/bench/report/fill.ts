import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { systemClock } from '../../../src/collector/clock.ts';
import type { Store, StoredEvent } from '../../../src/collector/stores/contract.ts';
import { openPostgres } from '../../../src/collector/stores/postgres.ts';
import { openSqlite } from '../../../src/collector/stores/sqlite.ts';
import { loadContent } from '../../../src/content/load.ts';
import { seedEvents } from '../../unit/insights/seed.ts';

/** So many events are made one by one; the database copies them as other readers, which is faster than sending them. */
const seeded = 100_000;

/** A quarter of readers: `copies` times `base`. */
function plan(wanted: number): { base: StoredEvent[]; copies: number; start: number } {
  const content = loadContent();
  const now = Date.now();
  const size = Math.min(wanted, seeded);
  const unit = seedEvents(content, { now, scale: 1 }).length;
  const base = seedEvents(content, { now, scale: (1.15 * size) / unit }).slice(-size);
  return { base, copies: Math.max(1, Math.round(wanted / size)), start: now - days * 86_400_000 };
}

async function append(store: Store, events: readonly StoredEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += 5000)
    await Promise.all(
      Array.from({ length: 10 }, (_, part) => store.append(events.slice(from + part * 500, from + (part + 1) * 500))),
    );
  await store.close();
}

const copied = `kind, site, locale, article, vote, reason, comment, results, rank, channel, seq, age_ms,
  quarantined`;
/** So many days the quarter has. A copy's readers come on other days than those of the seed, so that each day holds of all. */
const days = 91;
const moved = (column: string, start: number) =>
  `${start} + (${column} - ${start} + (k * 37 % ${days}) * 86400000) % ${days * 86_400_000}`;
/** Another reader of another network; every tenth query gets a word of its own, as people type what nobody typed before. */
const changed = (
  number: string,
  start: number,
) => `${moved('event_at', start)}, ${moved('event_at', start)} + 40, actor || '-' || k, page || '-' || k, (network_group + k) % 16,
  CASE WHEN (${number} * 31 + k * 17) % 10 = 0 THEN query || ' x' || ((${number} * 7919 + k * 104729) % 200003) ELSE query END`;

/** Fills a SQLite file in `folder`. */
export async function fillSqlite(folder: string, wanted: number): Promise<void> {
  const file = join(folder, 'prontuario.sqlite');
  const { base, copies, start } = plan(wanted);
  await append(await openSqlite({ file, clock: systemClock }), base);
  if (copies === 1) return;
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA synchronous = OFF; PRAGMA cache_size = -200000;
    CREATE TEMP TABLE seed AS SELECT * FROM event;
    WITH RECURSIVE copy (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM copy WHERE k < ${copies - 1})
    INSERT INTO event (id, ${copied}, event_at, received_at, actor, page, network_group, query)
    SELECT CAST(substr(id, 1, 6) || randomblob(10) AS BLOB), ${copied}, ${changed('n', start)} FROM seed CROSS JOIN copy ORDER BY ${moved('event_at', start)};
    PRAGMA wal_checkpoint(TRUNCATE);`);
  db.close();
}

/** Fills a PostgreSQL database. */
export async function fillPostgres(url: string, wanted: number): Promise<void> {
  const { base, copies, start } = plan(wanted);
  await append(await openPostgres({ url, clock: systemClock }), base);
  if (copies === 1) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE TEMP TABLE seed AS SELECT *, row_number() OVER (ORDER BY received_at) AS n FROM event`);
  await client.query(
    `INSERT INTO event (id, ${copied}, event_at, received_at, actor, page, network_group, query)
     SELECT (substr(replace(id::text, '-', ''), 1, 12) || substr(md5(id::text || k), 1, 20))::uuid, ${copied}, ${changed('n', start)}
     FROM seed CROSS JOIN generate_series(1::bigint, ${copies - 1}) AS k ORDER BY ${moved('event_at', start)}`,
  );
  await client.query('VACUUM ANALYZE event');
  await client.end();
}
