import { messageFromRow } from './aggregate-row-mapping.ts';
import type { Store } from './contract.ts';
import { placeholders, query, type Database } from './sql.ts';

const isWaiting = 'delivered_at IS NULL AND NOT quarantined';

/** Delivery state. A message has a row per target, created when it is first claimed. */
export const sqlDeliveries = (
  db: Database,
): Pick<Store, 'claimDeliveries' | 'settleDelivery' | 'postponeDelivery' | 'retryDeliveries'> => ({
  async claimDeliveries(target, { now, leaseMs, limit }) {
    await db.query(
      `INSERT INTO delivery (message_id, target) SELECT id, $1 FROM message WHERE ${isWaiting} ON CONFLICT DO NOTHING`,
      [target],
    );
    const until = now + leaseMs;
    return db.transaction(function* () {
      const { rows } = yield* query(
        `SELECT message.*, delivery.attempts FROM delivery JOIN message ON message.id = message_id
         WHERE target = $1 AND settled_at IS NULL AND ${isWaiting} AND next_at <= $2
           AND (delivery.claimed_until <= $2 OR delivery.claimed_until > $3)
         ORDER BY next_at, delivery.claimed_until, received_at LIMIT $4 ${db.dialect.skipLocked}`,
        [target, now, until, limit],
      );
      const ids = rows.map(({ id }) => id as string | Uint8Array);
      if (ids.length > 0)
        yield* query(
          `UPDATE delivery SET claimed_until = $1 WHERE target = $2 AND message_id IN (${placeholders(ids, 3)})`,
          [until, target, ...ids],
        );
      return rows.map((row) => ({ message: messageFromRow(row), attempts: Number(row.attempts) }));
    });
  },
  async settleDelivery({ id, target, targets, why, at }) {
    const message = db.dialect.id(id);
    await db.transaction(function* () {
      // Changes nothing, but locks the row: of two targets that settle at once, the second has to count the first.
      yield* query('UPDATE message SET delivered_at = NULL WHERE id = $1 AND delivered_at IS NULL', [message]);
      yield* query('UPDATE delivery SET settled_at = $1, why = $2 WHERE message_id = $3 AND target = $4', [
        at,
        why,
        message,
        target,
      ]);
      yield* query(
        `UPDATE message SET delivered_at = $1 WHERE id = $2 AND delivered_at IS NULL AND (
           SELECT count(*) FROM delivery WHERE message_id = $2 AND settled_at IS NOT NULL
             AND target IN (${placeholders(targets, 4)})) = $3`,
        [at, message, targets.length, ...targets],
      );
    });
  },
  async retryDeliveries(id) {
    const all = 'UPDATE delivery SET next_at = 0, claimed_until = 0 WHERE settled_at IS NULL';
    const { changed } = await (id === undefined
      ? db.query(all)
      : db.query(`${all} AND message_id = $1`, [db.dialect.id(id)]));
    return changed;
  },
  async postponeDelivery({ id, target, why, nextAt }) {
    await db.query(
      `UPDATE delivery SET attempts = attempts + 1, next_at = $1, claimed_until = 0, why = $2
       WHERE message_id = $3 AND target = $4`,
      [nextAt, why, db.dialect.id(id), target],
    );
  },
});
