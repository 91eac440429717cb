import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SQLInputValue } from 'node:sqlite';
import { createGroupCommit } from './group-commit.ts';
import type { WireMessage } from '../../events/message.ts';
import type { Clock } from '../clock.ts';
import { isReference, newReference } from '../reference.ts';
import { probeEvent, probeMessage } from './probe.ts';
import {
  assertErasure,
  defaultRetention,
  StoreError,
  type EventFilter,
  type MessageKeeping,
  type Store,
  type StoredEvent,
  type StoredMessage,
} from './contract.ts';
import { columns, fromRow, toRow, uuidBytes, uuidText, type Row } from './row-mapping.ts';
import { openConnection, transaction, untilFree, whenFree } from './sqlite-connection.ts';
import { messageColumns, messageFromRow, messageRow } from './aggregate-row-mapping.ts';
import { sqliteCounts } from './sqlite-counts.ts';
import { sqliteDeliveries } from './sqlite-deliveries.ts';
import { sqliteReaderDays } from './sqlite-reader-days.ts';
import { retainSqlite, retentionQueries } from './sqlite-retention.ts';
import { sqliteFiles } from './sqlite-files.ts';
import { eraseSql, searchedText } from './sqlite-sql.ts';

export interface SqliteOptions {
  /** The database file; its folder is made when absent. */
  file: string;
  clock: Clock;
  /** Most events of one commit. */
  maxGroup?: number | undefined;
  /** Most events that wait for a commit. */
  maxQueue?: number | undefined;
  /** Bytes that must be free on the disk for `ready`. */
  minFreeBytes?: number | undefined;
}

const pageRows = 2000;

/** A store in one SQLite file, for one collector process. Throws `StoreError` `refused`. */
export async function openSqlite(options: SqliteOptions): Promise<Store> {
  const { file, clock, maxGroup, maxQueue, minFreeBytes = 64 * 1024 * 1024 } = options;
  const db = await openConnection(file);
  const insert = db.prepare(
    `INSERT INTO event (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (id) DO NOTHING`,
  );

  function writeEvent(event: StoredEvent): void {
    const row: Record<string, unknown> = toRow(event);
    row.id = uuidBytes(event.id);
    row.quarantined = event.quarantined ? 1 : 0;
    insert.run(...columns.map((column) => row[column] as SQLInputValue));
  }
  const group = createGroupCommit<StoredEvent>({
    maxRows: maxGroup,
    maxQueue,
    commit: (events) => whenFree(() => transaction(db, () => events.forEach(writeEvent))),
  });

  /** What SQLite throws (a full disk, a lock held too long) becomes an error that callers know. */
  async function guarded<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await whenFree(work);
    } catch (cause) {
      if (cause instanceof StoreError) throw cause;
      throw new StoreError('unavailable', 'The database did not take the change.', cause);
    }
  }
  /** Deleted text must not stay in the write-ahead log. Out: whether it is empty, which it cannot be while somebody reads. */
  const truncateLog = () => untilFree(() => db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0);

  async function* events({ since = 0, until = Number.MAX_SAFE_INTEGER, showQuarantined = false }: EventFilter = {}) {
    const page = db.prepare(
      `SELECT n, ${columns.join(', ')} FROM event WHERE n > ? AND received_at >= ? AND received_at < ?
       ORDER BY n LIMIT ${pageRows}`,
    );
    for (let after = 0; ;) {
      const rows = page.all(after, since, until) as unknown as (Row & { n: number })[];
      for (const row of rows) yield fromRow({ ...row, id: uuidText(row.id as Uint8Array) }, showQuarantined);
      const last = rows.at(-1);
      if (!last || rows.length < pageRows) return;
      after = last.n;
    }
  }

  const retention = retentionQueries(db);
  const deliveries = sqliteDeliveries(db);
  const files = sqliteFiles(db);
  const counts = sqliteCounts(db);
  const findMessage = db.prepare('SELECT * FROM message WHERE id = ?');
  const insertMessage = db.prepare(
    `INSERT INTO message (id, reference, received_at, ${messageColumns.join(', ')})
     VALUES (?, ?, ?${', ?'.repeat(messageColumns.length)}) ON CONFLICT DO NOTHING`,
  );
  function writeMessage(message: WireMessage, receivedAt: number, keeping: MessageKeeping): void {
    const row = messageRow(message, keeping);
    const values = messageColumns.map((column) => (column === 'quarantined' ? Number(row[column]) : row[column]));
    insertMessage.run(uuidBytes(message.id), newReference(), receivedAt, ...(values as SQLInputValue[]));
  }
  const addMessage = (message: WireMessage, receivedAt: number, keeping: MessageKeeping): StoredMessage =>
    transaction(db, () => {
      for (;;) {
        const row = findMessage.get(uuidBytes(message.id));
        if (row) return messageFromRow(row);
        writeMessage(message, receivedAt, keeping);
        // The insert does nothing where the new reference was there already: then both are tried again.
        if (findMessage.get(uuidBytes(message.id))) files.write(message.id, keeping.files ?? []);
      }
    });

  return {
    kind: 'sqlite',
    append: (list) => group.append(list),
    queued: group.queued,
    events,
    readerDays: (filter) => sqliteReaderDays(db, filter),
    daily: counts.daily,
    countOpens: (day, opens) => guarded(() => counts.countOpens(day, opens)),
    tally: (day, named) => guarded(() => counts.tally(day, named)),
    tallies: counts.tallies,
    addMessage: (message, receivedAt, keeping = {}) => guarded(() => addMessage(message, receivedAt, keeping)),
    async *messages(): AsyncGenerator<StoredMessage> {
      for (const row of db.prepare('SELECT * FROM message ORDER BY received_at, id').iterate())
        yield messageFromRow(row);
    },
    message: (id) =>
      guarded(() => {
        const row = findMessage.get(uuidBytes(id));
        return row ? messageFromRow(row) : null;
      }),
    files: (id) => guarded(() => files.read(id)),
    countFileBytes: () => guarded(files.countBytes),
    claimDeliveries: (target, now, leaseMs, limit) => guarded(() => deliveries.claim(target, now, leaseMs, limit)),
    settleDelivery: (delivery) => guarded(() => deliveries.settle(delivery)),
    postponeDelivery: (delivery) => guarded(() => deliveries.postpone(delivery)),
    markDelivered: (id, now) =>
      guarded(() => {
        db.prepare('UPDATE message SET delivered_at = ? WHERE id = ?').run(now, uuidBytes(id));
      }),
    markAnswered: (id, now) =>
      guarded(() => {
        db.prepare('UPDATE message SET answered_at = ? WHERE id = ?').run(now, uuidBytes(id));
      }),
    retryDeliveries: (id) => guarded(() => deliveries.retry(id)),
    release: (idOrReference) =>
      guarded(() => {
        const byReference = isReference(idOrReference);
        const { changes } = byReference
          ? db.prepare('UPDATE message SET quarantined = 0 WHERE reference = ? AND quarantined').run(idOrReference)
          : db.prepare('UPDATE event SET quarantined = 0 WHERE id = ? AND quarantined').run(uuidBytes(idOrReference));
        return changes > 0;
      }),
    erase: (what) =>
      guarded(async () => {
        assertErasure(what);
        const { id = null, reference = null, text = null } = what;
        const values = { id: id && uuidBytes(id), reference, text: text && searchedText(text) };
        const counts = transaction(db, () => ({
          events: Number(db.prepare(eraseSql.event).run({ id: values.id, text: values.text }).changes),
          messages: Number(db.prepare(eraseSql.message).run(values).changes),
        }));
        if (!(await truncateLog()))
          throw new StoreError(
            'unavailable',
            'Erased, but the log keeps the old pages while another program reads the store. Erase again once it is done.',
          );
        return counts;
      }),
    retain: (until, bounds = defaultRetention) =>
      guarded(async () => {
        const counts = await retainSqlite(db, until, bounds);
        await truncateLog();
        return counts;
      }),
    retentionState: () => guarded(retention.state),
    saveRetentionState: (state) => guarded(() => retention.saveState(state)),
    newestArrival: (now) => guarded(() => retention.newestArrival(now)),
    countUndelivered: (before) => guarded(() => retention.countUndelivered(before)),
    ready: () =>
      guarded(() => {
        const { bavail, bsize } = statfsSync(dirname(file));
        if (bavail * bsize < minFreeBytes) throw new StoreError('unavailable', 'Too little free space on the disk.');
        const now = clock.now();
        transaction(db, () => {
          db.exec('SAVEPOINT probe');
          writeEvent(probeEvent(now));
          writeMessage(probeMessage(now), now, {});
          db.exec('ROLLBACK TO probe');
          db.prepare('INSERT INTO probe VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET at = excluded.at').run(now);
        });
      }),
    async close() {
      await group.idle();
      if (db.isOpen) db.close();
    },
  };
}
