import type pg from 'pg';
import type { FileInfo, MessageFile, Store } from './contract.ts';

type Query = (text: string, values?: unknown[]) => Promise<pg.QueryResult>;

/** Keeps the files of a message, in the transaction that keeps the message. */
export async function writePostgresFiles(
  client: pg.PoolClient,
  id: string,
  files: readonly MessageFile[],
): Promise<void> {
  for (const [n, { content }] of files.entries())
    await client.query('INSERT INTO message_file VALUES ($1, $2, $3, $4)', [id, n, content.byteLength, content]);
}

/** Files of messages, which go with their message. */
export const postgresFiles = (query: Query): Pick<Store, 'files' | 'countFileBytes'> => ({
  async files(id): Promise<MessageFile[]> {
    const about = (await query('SELECT files FROM message WHERE id = $1', [id])).rows[0] as
      { files: string | null } | undefined;
    const infos = JSON.parse(about?.files ?? '[]') as FileInfo[];
    const { rows } = await query('SELECT content FROM message_file WHERE message_id = $1 ORDER BY n', [id]);
    return (rows as { content: Buffer }[]).map(({ content }, n) => ({
      name: infos[n]?.name ?? '',
      type: infos[n]?.type ?? '',
      content,
    }));
  },
  async countFileBytes() {
    const { rows } = await query('SELECT coalesce(sum(bytes), 0)::float8 AS bytes FROM message_file');
    return (rows[0] as { bytes: number }).bytes;
  },
});
