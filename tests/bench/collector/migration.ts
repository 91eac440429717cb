import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openConnection } from '../../../src/collector/stores/sqlite-connection.ts';
import { sqliteMigrations } from '../../../src/collector/stores/sqlite-migrations.ts';
import { openPools } from '../../../src/collector/stores/postgres-connection.ts';
import { postgresMigrations } from '../../../src/collector/stores/postgres-migrations.ts';
import { firstVersionRows } from '../../contract/first-version.ts';
import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { inFolder } from './program.ts';
import { pause } from './sockets.ts';

const chunk = 50_000;
const script = join(import.meta.dirname, 'migrate-once.ts');

/** Migrates in a process of its own, which is killed after `killAfterMs` of work. Out: whether it came to its end. */
async function migrateOnce(where: string, killAfterMs?: number): Promise<boolean> {
  const child = spawn(process.execPath, [script, where], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  if (killAfterMs !== undefined) {
    await once(child.stdout, 'data');
    await Promise.race([pause(killAfterMs), gone]);
    child.kill('SIGKILL');
  }
  await gone;
  return child.exitCode === 0;
}

async function killing(where: string, kills: number): Promise<string> {
  const start = performance.now();
  let killed = 0;
  for (let round = 0; round < kills; round++) if (!(await migrateOnce(where, 30 + Math.random() * 250))) killed += 1;
  const whole = await migrateOnce(where);
  return `killed ${killed} times, ${whole ? 'then whole' : 'NOT whole'}, ${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** A store of the first version with a million votes, its migration killed again and again: equal counts. */
export async function migration(rows = 1_000_000, kills = 20): Promise<void> {
  await inFolder(async (folder) => {
    const file = join(folder, 'store.sqlite');
    const db = await openConnection(file, sqliteMigrations.slice(0, 1));
    const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, 0, ?)');
    for (let from = 0; from < rows; from += chunk) {
      db.exec('BEGIN');
      for (const { id, at, actor, body } of firstVersionRows(chunk, from)) insert.run(id, at, at, actor, body);
      db.exec('COMMIT');
    }
    const sum = (table: string) =>
      db.prepare(`SELECT count(*) AS n, sum(received_at % 997) AS sum FROM ${table}`).get();
    const before = sum('events');
    db.close();
    const told = await killing(file, kills);
    const after = new DatabaseSync(file);
    const now = after.prepare('SELECT count(*) AS n, sum(received_at % 997) AS sum FROM event').get();
    const state = after.prepare('SELECT number, state FROM migration ORDER BY number').all();
    console.log(
      `SQLite    : ${told};`,
      { before, after: now },
      state.map(({ number, state: is }) => `${number} ${is}`).join(', '),
    );
    after.close();
  });

  const programs = postgresPrograms();
  if ('missing' in programs) return console.log(`migration on PostgreSQL: did not run. ${programs.missing}`);
  const cluster = await startCluster(programs.folder);
  try {
    const url = cluster.url('postgres');
    const { maintenancePool: pool, end } = await openPools(url, 2, postgresMigrations.slice(0, 1));
    for (let from = 0; from < rows; from += chunk) {
      const list = firstVersionRows(chunk, from);
      await pool.query(
        `INSERT INTO events SELECT id, at, at, 'someone', false, body FROM unnest($1::uuid[], $2::bigint[], $3::jsonb[]) AS r (id, at, body)`,
        [list.map(({ id }) => id), list.map(({ at }) => at), list.map(({ body }) => body)],
      );
    }
    await end();
    const sum = async (table: string) =>
      (await cluster.query(`SELECT count(*) AS n, sum(received_at % 997) AS sum FROM ${table}`))[0];
    const before = await sum('events');
    const told = await killing(url, kills);
    console.log(`PostgreSQL: ${told};`, { before, after: await sum('event') });
  } finally {
    await cluster.remove();
  }
}
