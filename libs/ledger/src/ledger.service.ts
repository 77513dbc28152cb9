import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { GENESIS_HASH, hashOf, readPayload, type EntryContent } from './chain.js';

/** What a caller records. */
export type NewEntry = EntryContent;

/** Where an entry stands; enough to find it again and to prove it later. */
export interface EntryReceipt {
  readonly seq: number;
  readonly hash: string;
}

interface HeadRow {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

const AT = `to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Writes decisions down so that none can be altered, removed or put in between unseen. */
@Injectable()
export class LedgerService {
  /** Where the chain ends now; 0 and the hash of the beginning while nothing was decided. */
  async head(tx: EntityManager, jurisdictionId: string): Promise<EntryReceipt> {
    const [head] = await tx.query<EntryReceipt[]>('SELECT seq, hash FROM ledger_heads WHERE jurisdiction_id = $1', [
      jurisdictionId,
    ]);
    return head ?? { seq: 0, hash: GENESIS_HASH };
  }

  /**
   * Adds an entry in the transaction of its effect: both happen or neither. Call it as the last thing that takes a
   * lock, because it holds the jurisdiction's chain until the transaction ends.
   * @param entry payload: ids, codes, whole numbers and digests; no personal data, because it can never be removed
   * @throws Error when the payload holds a number that is not whole
   */
  async append(tx: EntityManager, entry: NewEntry): Promise<EntryReceipt> {
    const [receipt] = await this.appendAll(tx, entry.jurisdictionId, [entry]);
    return receipt;
  }

  /**
   * Adds many entries of one jurisdiction, in the given order, under one lock.
   * @returns where they stand, in the same order
   */
  async appendAll(tx: EntityManager, jurisdictionId: string, entries: readonly NewEntry[]): Promise<EntryReceipt[]> {
    if (entries.length === 0) return [];
    const payloads = entries.map(({ kind, payload }) => exactPayload(kind, payload));
    const head = await lockHead(tx, jurisdictionId);
    let { seq, hash } = head;
    const receipts: EntryReceipt[] = [];
    const prevHashes: string[] = [];
    for (const [index, entry] of entries.entries()) {
      if (entry.jurisdictionId !== jurisdictionId) throw new Error('an entry belongs to the chain of its jurisdiction');
      prevHashes.push(hash);
      seq += 1;
      hash = hashOf({ ...entry, payload: payloads[index], seq, at: head.at, prevHash: hash });
      receipts.push({ seq, hash });
    }
    await tx.query(
      `INSERT INTO ledger_entries
         (jurisdiction_id, seq, kind, subject_type, subject_id, actor_id, payload, at, prev_hash, hash)
       SELECT $1, e.seq, e.kind, e.subject_type, e.subject_id, e.actor_id, e.payload, $2::timestamptz, e.prev_hash, e.hash
         FROM unnest($3::bigint[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::jsonb[], $9::text[], $10::text[])
           AS e(seq, kind, subject_type, subject_id, actor_id, payload, prev_hash, hash)`,
      [
        jurisdictionId,
        head.at,
        receipts.map((receipt) => receipt.seq),
        entries.map(({ kind }) => kind),
        entries.map(({ subjectType }) => subjectType),
        entries.map(({ subjectId }) => subjectId),
        entries.map(({ actorId }) => actorId),
        payloads.map((payload) => JSON.stringify(payload)),
        prevHashes,
        receipts.map((receipt) => receipt.hash),
      ],
    );
    await tx.query('UPDATE ledger_heads SET seq = $2, hash = $3 WHERE jurisdiction_id = $1', [
      jurisdictionId,
      seq,
      hash,
    ]);
    return receipts;
  }
}

/** The time is read after the lock is had, so that times rise along the chain. */
async function lockHead(tx: EntityManager, jurisdictionId: string): Promise<HeadRow> {
  const sql = `SELECT seq, hash, ${AT} AS at FROM ledger_heads WHERE jurisdiction_id = $1 FOR UPDATE`;
  let heads = await tx.query<HeadRow[]>(sql, [jurisdictionId]);
  if (heads.length === 0) {
    await tx.query('INSERT INTO ledger_heads (jurisdiction_id, seq, hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [
      jurisdictionId,
      GENESIS_HASH,
    ]);
    heads = await tx.query<HeadRow[]>(sql, [jurisdictionId]);
  }
  return heads[0];
}

/** The payload as it will be read back: what JSON drops (undefined) or turns into text (dates) is so already here. */
function exactPayload(kind: string, payload: object): object {
  const exact = readPayload(JSON.stringify(payload));
  if (!exact) throw new Error(`The payload of ${kind} holds a number that is not whole; write a ratio as two numbers.`);
  return exact;
}
