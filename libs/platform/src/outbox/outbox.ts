import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { JobName, JobRegistry } from '../queues/jobs.js';

/** Channel of NOTIFY that wakes the relays; delivered by PostgreSQL when the transaction commits. */
export const OUTBOX_CHANNEL = 'supplydock_outbox';

/** Ids need far less; a payload above this is data that belongs into a table. */
const MAX_PAYLOAD_BYTES = 1_024;

/**
 * Messages that are owed: a row is written with its effect, handed to the queue by the relay, and removed when its
 * job is done. Whatever happens to the queue, what stands here gets done.
 */
export class Outbox {
  /**
   * Writes a message in the transaction of its effect.
   * @param topic name of the job to run once the transaction has committed
   * @param payload ids only
   * @returns the message's id (UUIDv7)
   * @throws Error when the payload is above 1,024 bytes
   */
  async add<Name extends JobName>(
    tx: EntityManager,
    jurisdictionId: string,
    topic: Name,
    payload: JobRegistry[Name],
  ): Promise<string> {
    const json = JSON.stringify(payload);
    if (Buffer.byteLength(json) > MAX_PAYLOAD_BYTES) throw new Error(`The payload of ${topic} is not only ids.`);
    const id = uuidv7();
    await tx.query(
      `WITH added AS (
         INSERT INTO outbox (jurisdiction_id, id, topic, payload) VALUES ($1, $2, $3, $4))
       SELECT pg_notify($5, '')`,
      [jurisdictionId, id, topic, json, OUTBOX_CHANNEL],
    );
    return id;
  }

  /** Removes a message whose job is done. Doing it twice is harmless. */
  async settle(tx: EntityManager, jurisdictionId: string, messageId: string): Promise<void> {
    await tx.query('DELETE FROM outbox WHERE jurisdiction_id = $1 AND id = $2', [jurisdictionId, messageId]);
  }
}

/**
 * Claims a message for a consumer in the transaction of the effect, so that a second delivery does nothing. A rival
 * delivery at the same moment waits here until this transaction has ended.
 * @param consumer name of the job or of one of its effects
 * @returns false when the message was dealt with before
 */
export async function inboxOnce(
  tx: EntityManager,
  jurisdictionId: string,
  consumer: string,
  messageId: string,
): Promise<boolean> {
  const claimed = await tx.query<unknown[]>(
    `INSERT INTO inbox (jurisdiction_id, consumer, message_id) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING message_id`,
    [jurisdictionId, consumer, messageId],
  );
  return claimed.length === 1;
}
