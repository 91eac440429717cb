import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openConnection } from '../../src/collector/stores/sqlite-connection.ts';
import { sqliteMigrations } from '../../src/collector/stores/sqlite-migrations.ts';
import { openSqlite } from '../../src/collector/stores/sqlite.ts';
import { noon } from './events.ts';
import { firstVersionRows } from './first-version.ts';
import { storeContract } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'prontuario-sqlite-'));
let opened = 0;
const file = () => join(folder, `${opened}.sqlite`);

storeContract('SQLite', {
  open: ({ maxQueue, again = false } = {}) => {
    if (!again) opened += 1;
    return openSqlite({ file: file(), clock: { now: () => noon }, maxQueue, minFreeBytes: 0 });
  },
  sql: async (text) => {
    const db = new DatabaseSync(file());
    db.exec(text);
    db.close();
  },
  firstVersion: async (votes) => {
    opened += 1;
    const db = await openConnection(file(), sqliteMigrations.slice(0, 1));
    const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, 0, ?)');
    db.exec('BEGIN');
    for (const { id, at, actor, body } of firstVersionRows(votes)) insert.run(id, at, at, actor, body);
    db.exec('COMMIT');
    db.close();
  },
  stop: async () => rmSync(folder, { recursive: true }),
});
