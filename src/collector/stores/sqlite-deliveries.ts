import type { DatabaseSync } from 'node:sqlite';
import { messageFromRow } from './aggregate-row-mapping.ts';
import type { ClaimedDelivery, Delivery } from './contract.ts';
import { uuidBytes } from './row-mapping.ts';
import { transaction } from './sqlite-connection.ts';

/** What was handed to whom. A message has a row for a target once that target is first due. */
export const sqliteDeliveries = (db: DatabaseSync) => ({
  claim(target: string, now: number, leaseMs: number, limit: number): ClaimedDelivery[] {
    const until = now + leaseMs;
    return transaction(db, () => {
      db.prepare(
        `INSERT INTO delivery (message_id, target) SELECT id, ? FROM message
         WHERE delivered_at IS NULL AND quarantined = 0 ON CONFLICT DO NOTHING`,
      ).run(target);
      const due = db
        .prepare(
          `SELECT message.*, delivery.attempts FROM delivery JOIN message ON message.id = message_id
           WHERE target = $target AND settled_at IS NULL AND delivered_at IS NULL AND quarantined = 0 AND next_at <= $now
             AND (delivery.claimed_until <= $now OR delivery.claimed_until > $until)
           ORDER BY next_at, delivery.claimed_until, received_at LIMIT $limit`,
        )
        .all({ target, now, until, limit });
      const claim = db.prepare('UPDATE delivery SET claimed_until = ? WHERE message_id = ? AND target = ?');
      for (const { id } of due) claim.run(until, id as Uint8Array, target);
      return due.map((row) => ({ message: messageFromRow(row), attempts: Number(row.attempts) }));
    });
  },
  settle({ id, target, targets, why, at }: Delivery & { at: number }): void {
    const message = uuidBytes(id);
    transaction(db, () => {
      db.prepare('UPDATE delivery SET settled_at = ?, why = ? WHERE message_id = ? AND target = ?').run(
        at,
        why,
        message,
        target,
      );
      db.prepare(
        `UPDATE message SET delivered_at = $at WHERE id = $message AND delivered_at IS NULL AND (
           SELECT count(*) FROM delivery WHERE message_id = $message AND settled_at IS NOT NULL
             AND target IN (SELECT value FROM json_each($targets))) = $count`,
      ).run({ at, message, targets: JSON.stringify(targets), count: targets.length });
    });
  },
  retry(id?: string): number {
    const all = 'UPDATE delivery SET next_at = 0, claimed_until = 0 WHERE settled_at IS NULL';
    const one = id === undefined ? undefined : uuidBytes(id);
    const { changes } = one ? db.prepare(`${all} AND message_id = ?`).run(one) : db.prepare(all).run();
    return Number(changes);
  },
  postpone({ id, target, why, nextAt }: Delivery & { nextAt: number }): void {
    db.prepare(
      `UPDATE delivery SET attempts = attempts + 1, next_at = ?, claimed_until = 0, why = ?
       WHERE message_id = ? AND target = ?`,
    ).run(nextAt, why, uuidBytes(id), target);
  },
});
