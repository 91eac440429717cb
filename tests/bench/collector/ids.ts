import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import type { Cluster } from '../../contract/postgres-cluster.ts';

export interface Kept {
  ids: Set<string>;
  rows: number;
  /** The database's own verdict on itself. */
  integrity: string;
}

/** Read only, so that a store that was killed is mended by the next collector and not by looking at it. */
export function keptInSqlite(data: string): Kept {
  const db = new DatabaseSync(join(data, 'prontuario.sqlite'), { readOnly: true });
  try {
    const rows = db.prepare('SELECT lower(hex(id)) AS id FROM event').all() as { id: string }[];
    return {
      ids: new Set(rows.map(({ id }) => id)),
      rows: rows.length,
      integrity: String(Object.values(db.prepare('PRAGMA integrity_check').get() ?? {})[0]),
    };
  } finally {
    db.close();
  }
}

export async function keptInPostgres(cluster: Cluster, database: string): Promise<Kept> {
  await cluster.query('CREATE EXTENSION IF NOT EXISTS amcheck', database);
  const rows = await cluster.query(`SELECT replace(id::text, '-', '') AS id FROM event`, database);
  const checked = await cluster.query(
    `SELECT count(bt_index_check(c.oid)) AS n FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid
     WHERE c.relkind = 'i' AND c.relname LIKE 'event%'`,
    database,
  );
  return {
    ids: new Set(rows.map(({ id }) => String(id))),
    rows: rows.length,
    integrity: Number(checked[0]?.n) > 0 ? 'ok' : 'nothing checked',
  };
}

export interface Verdict {
  acknowledged: number;
  rows: number;
  lost: number;
  duplicated: number;
  integrity: string;
}

/** Holds what was acknowledged against what is there. */
export function judge(acknowledged: readonly string[], kept: Kept): Verdict {
  const lost = acknowledged.filter((id) => !kept.ids.has(id.replaceAll('-', ''))).length;
  return {
    acknowledged: acknowledged.length,
    rows: kept.rows,
    lost,
    duplicated: kept.rows - kept.ids.size,
    integrity: kept.integrity,
  };
}
