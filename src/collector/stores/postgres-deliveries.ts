import type pg from 'pg';
import { messageFromRow } from './aggregate-row-mapping.ts';
import type { ClaimedDelivery, Store } from './contract.ts';

type Query = (text: string, values?: unknown[]) => Promise<pg.QueryResult>;

/** What was handed to whom. A message has a row for a target once that target is first due. */
export const postgresDeliveries = (
  query: Query,
): Pick<Store, 'claimDeliveries' | 'settleDelivery' | 'postponeDelivery' | 'retryDeliveries'> => ({
  async claimDeliveries(target, now, leaseMs, limit): Promise<ClaimedDelivery[]> {
    await query(
      `INSERT INTO delivery (message_id, target) SELECT id, $1 FROM message
       WHERE delivered_at IS NULL AND NOT quarantined ON CONFLICT DO NOTHING`,
      [target],
    );
    const { rows } = await query(
      `WITH due AS (
         SELECT message_id FROM delivery JOIN message ON message.id = message_id
         WHERE target = $1 AND settled_at IS NULL AND delivered_at IS NULL AND NOT quarantined AND next_at <= $2
           AND (delivery.claimed_until <= $2 OR delivery.claimed_until > $3)
         ORDER BY next_at, delivery.claimed_until, received_at LIMIT $4 FOR UPDATE OF delivery SKIP LOCKED
       ), claimed AS (
         UPDATE delivery SET claimed_until = $3 FROM due
         WHERE delivery.message_id = due.message_id AND target = $1 RETURNING delivery.message_id, attempts
       )
       SELECT message.*, attempts FROM claimed JOIN message ON message.id = claimed.message_id ORDER BY received_at`,
      [target, now, now + leaseMs, limit],
    );
    return rows.map((row) => ({ message: messageFromRow(row), attempts: Number(row.attempts) }));
  },
  async settleDelivery({ id, target, targets, why, at }) {
    await query('UPDATE delivery SET settled_at = $1, why = $2 WHERE message_id = $3 AND target = $4', [
      at,
      why,
      id,
      target,
    ]);
    await query(
      `UPDATE message SET delivered_at = $1 WHERE id = $2 AND delivered_at IS NULL AND (
         SELECT count(*) FROM delivery WHERE message_id = $2 AND settled_at IS NOT NULL AND target = ANY($3)) = $4`,
      [at, id, targets, targets.length],
    );
  },
  async retryDeliveries(id) {
    const { rowCount } = await query(
      `UPDATE delivery SET next_at = 0, claimed_until = 0
       WHERE settled_at IS NULL AND ($1::uuid IS NULL OR message_id = $1)`,
      [id ?? null],
    );
    return rowCount ?? 0;
  },
  async postponeDelivery({ id, target, why, nextAt }) {
    await query(
      `UPDATE delivery SET attempts = attempts + 1, next_at = $1, claimed_until = 0, why = $2
       WHERE message_id = $3 AND target = $4`,
      [nextAt, why, id, target],
    );
  },
});
