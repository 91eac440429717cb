import { statSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../../src/collector/clock.ts';
import type { Store, StoredEvent } from '../../../src/collector/stores/contract.ts';
import { openPostgres } from '../../../src/collector/stores/postgres.ts';
import { openSqlite } from '../../../src/collector/stores/sqlite.ts';
import { storedEvent } from '../../contract/events.ts';
import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { inFolder } from './program.ts';

const count = 100_000;

/** What a help centre sees: mostly searches and clicks, one vote in eight events, few comments. */
function mixed(index: number): StoredEvent {
  const receivedAt = Date.now() - (count - index) * 20;
  const common = {
    receivedAt,
    site: 'aiuto.dispensa.example',
    actor: `actor-${(index * 7919) % 99991}`.padEnd(16, 'x'),
    page: 'a1b2c3d4e5f6g7h8',
    seq: index % 9,
  };
  const query = 'consegna in ritardo cosa faccio';
  if (index % 8 === 0) return storedEvent({ ...common, kind: 'vote', article: 1001 + (index % 60), vote: index % 2 });
  if (index % 100 === 1)
    return storedEvent({
      ...common,
      kind: 'comment',
      article: 1001,
      reason: 'unclear',
      comment: 'Non ho capito se devo restituire anche la cassetta e a chi la do.',
    });
  if (index % 3 === 0) return storedEvent({ ...common, kind: 'click', query, results: 6, rank: 1, article: 1001 });
  if (index % 40 === 7) return storedEvent({ ...common, kind: 'handoff', channel: 'phone', article: 1001 });
  return storedEvent({ ...common, kind: 'search', query, results: index % 11 });
}

/** Milliseconds to append everything, 500 at a time. */
async function fill(store: Store): Promise<number> {
  const start = performance.now();
  for (let from = 0; from < count; from += 2000)
    await Promise.all(
      Array.from({ length: 100 }, (_, part) =>
        store.append(Array.from({ length: 20 }, (_value, index) => mixed(from + part * 20 + index))),
      ),
    );
  return performance.now() - start;
}
const told = (bytes: number, ms: number) =>
  `${Math.round(bytes / count)} bytes an event with indexes, ${Math.round(count / (ms / 1000))} events/s into the store alone`;

/** Bytes of an event on disk, in each store. */
export async function size(): Promise<void> {
  await inFolder(async (folder) => {
    const file = join(folder, 'store.sqlite');
    const store = await openSqlite({ file, clock: systemClock });
    const ms = await fill(store);
    const start = performance.now();
    await store.applyRetention(Date.now() + 100 * 86_400_000);
    const dissolved = performance.now() - start;
    await store.close();
    console.log(`SQLite    : ${told(statSync(file).size, ms)}; retention of them all took ${Math.round(dissolved)} ms`);
  });
  const programs = postgresPrograms();
  if ('missing' in programs) return console.log(`size in PostgreSQL: did not run. ${programs.missing}`);
  const cluster = await startCluster(programs.folder);
  try {
    const store = await openPostgres({ url: cluster.url('postgres'), clock: systemClock });
    const ms = await fill(store);
    const [row] = await cluster.query(
      `SELECT sum(pg_total_relation_size(c.oid)) AS bytes FROM pg_class c WHERE c.relkind = 'r' AND c.relname LIKE 'event\\_%'`,
    );
    await store.close();
    console.log(`PostgreSQL: ${told(Number(row?.bytes), ms)}`);
  } finally {
    await cluster.remove();
  }
}
