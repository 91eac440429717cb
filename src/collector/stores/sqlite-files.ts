import type { DatabaseSync } from 'node:sqlite';
import type { FileInfo, MessageFile } from './contract.ts';
import { uuidBytes } from './row-mapping.ts';

/** Files of messages, which go with their message. */
export const sqliteFiles = (db: DatabaseSync) => ({
  write(id: string, files: readonly MessageFile[]): void {
    const insert = db.prepare('INSERT INTO message_file VALUES (?, ?, ?, ?)');
    files.forEach(({ content }, n) => insert.run(uuidBytes(id), n, content.byteLength, content));
  },
  read(id: string): MessageFile[] {
    const row = db.prepare('SELECT files FROM message WHERE id = ?').get(uuidBytes(id));
    const about = JSON.parse((row?.files as string | null | undefined) ?? '[]') as FileInfo[];
    const contents = db.prepare('SELECT content FROM message_file WHERE message_id = ? ORDER BY n').all(uuidBytes(id));
    return contents.map(({ content }, n) => ({
      name: about[n]?.name ?? '',
      type: about[n]?.type ?? '',
      content: content as Uint8Array,
    }));
  },
  countBytes: (): number =>
    Number(db.prepare('SELECT coalesce(sum(bytes), 0) AS bytes FROM message_file').get()?.bytes),
});
