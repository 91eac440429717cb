import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openConnection } from '../../src/collector/stores/sqlite-connection.ts';
import { sqliteMigrations } from '../../src/collector/stores/sqlite-migrations.ts';
import { openSqlite } from '../../src/collector/stores/sqlite.ts';
import { all, newId, noon, storedEvent } from './events.ts';
import { firstVersionRows } from './first-version.ts';
import { storeContract } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'prontuario-sqlite-'));
let opened = 0;
const file = () => join(folder, `${opened}.sqlite`);

async function firstVersion(path: string, votes: number): Promise<void> {
  const db = await openConnection(path, sqliteMigrations.slice(0, 1));
  const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, 0, ?)');
  db.exec('BEGIN');
  for (const { id, at, actor, body } of firstVersionRows(votes)) insert.run(id, at, at, actor, body);
  db.exec('COMMIT');
  db.close();
}

storeContract('SQLite', {
  open: ({ maxQueue, again = false } = {}) => {
    if (!again) opened += 1;
    return openSqlite({ file: file(), clock: { now: () => noon }, maxQueue, minFreeBytes: 0 });
  },
  sql: async (text) => {
    const db = new DatabaseSync(file());
    const rows = db.prepare(text).all();
    db.close();
    return rows;
  },
  firstVersion: (votes) => {
    opened += 1;
    return firstVersion(file(), votes);
  },
  stop: async () => rmSync(folder, { recursive: true }),
});

describe('a store in SQLite, besides', () => {
  const clock = { now: () => noon };
  const own = mkdtempSync(join(tmpdir(), 'prontuario-sqlite-'));
  afterAll(() => rmSync(own, { recursive: true }));

  it('refuses to open where a commit is not on disk when it returns', async () => {
    await expect(openSqlite({ file: ':memory:', clock })).rejects.toThrow(/journal_mode=wal/);
  });

  it('is brought along whole by programs that start together', async () => {
    const path = join(own, 'together.sqlite');
    await firstVersion(path, 30_000);
    const programs = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['tests/bench/collector/migrate-once.ts', path], { stdio: 'ignore' }),
    );
    const codes = await Promise.all(programs.map((program) => once(program, 'exit')));
    expect(codes.map(([code]) => code as unknown)).toEqual([0, 0, 0, 0]);
    const store = await openSqlite({ file: path, clock });
    expect(await all(store.events())).toHaveLength(30_000);
    await store.close();
  }, 30_000);

  it('is not ready when the disk has too little room, though it can still write', async () => {
    const store = await openSqlite({ file: join(own, 'room.sqlite'), clock, minFreeBytes: Number.MAX_SAFE_INTEGER });
    await expect(store.ready()).rejects.toMatchObject({ code: 'unavailable' });
    await store.append([storedEvent()]);
    await store.close();
  });

  it('is not ready when the pages that the next vote would change are damaged', async () => {
    const path = join(own, 'damaged.sqlite');
    const store = await openSqlite({ file: path, clock, minFreeBytes: 0 });
    for (let round = 0; round < 4; round++)
      await store.append(Array.from({ length: 500 }, (_, seq) => storedEvent({ seq })));
    await store.ready();
    await store.close();
    const db = new DatabaseSync(path, { readOnly: true });
    const size = Number(db.prepare('PRAGMA page_size').get()?.page_size);
    const root = Number(db.prepare(`SELECT rootpage AS page FROM sqlite_schema WHERE name = 'event'`).get()?.page);
    db.close();
    const bytes = openSync(path, 'r+');
    writeSync(bytes, Buffer.alloc(size, 0x55), 0, size, (root - 1) * size);
    closeSync(bytes);
    const damaged = await openSqlite({ file: path, clock, minFreeBytes: 0 });
    await expect(damaged.append([storedEvent()])).rejects.toMatchObject({ code: 'unavailable' });
    await expect(damaged.ready()).rejects.toMatchObject({ code: 'unavailable' });
    await damaged.close();
  });

  it('lets the program go on while another one writes, and commits when that is done', async () => {
    const path = join(own, 'locked.sqlite');
    const store = await openSqlite({ file: path, clock, minFreeBytes: 0 });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const message = { id: newId(), locale: 'it', reply: 'a@b.it', message: 'x' };
    const work = Promise.all([store.append([storedEvent()]), store.addMessage(message, noon), store.ready()]);
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    other.exec('COMMIT');
    other.close();
    await work;
    expect([await all(store.events()), await all(store.messages())]).toMatchObject([[{}], [{}]]);
    await store.close();
  });

  it('can be read by nobody else on the machine, nor can its log and its folder', async () => {
    const path = join(own, 'private', 'data', 'store.sqlite');
    const store = await openSqlite({ file: path, clock, minFreeBytes: 0 });
    await store.append([storedEvent()]);
    const rights = (name: string) => (statSync(name).mode & 0o777).toString(8);
    expect([path, `${path}-wal`, `${path}-shm`].map(rights)).toEqual(['600', '600', '600']);
    expect([dirname(path), dirname(dirname(path))].map(rights)).toEqual(['700', '700']);
    await store.close();
  });

  it('says so when erased text lives on in the log because somebody is reading', async () => {
    const path = join(own, 'read.sqlite');
    const store = await openSqlite({ file: path, clock, minFreeBytes: 0 });
    await store.append([storedEvent({ kind: 'comment', article: 1, comment: 'zanzara-palombaro' })]);
    const bytes = () =>
      [path, `${path}-wal`]
        .filter((name) => existsSync(name))
        .map((name) => readFileSync(name, 'latin1'))
        .join('');
    const reader = new DatabaseSync(path);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM event').get();
    await expect(store.erase({ text: 'zanzara' })).rejects.toThrow(/Erase again/);
    expect(bytes()).toContain('zanzara-palombaro');
    reader.exec('COMMIT');
    await store.erase({ text: 'zanzara' });
    expect(bytes()).not.toContain('zanzara-palombaro');
    reader.close();
    await store.close();
  }, 15_000);
});
