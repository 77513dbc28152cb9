import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { prepared } from '@supplydock/platform';
import { coveredParts, GENESIS_HASH, readPayload, type EntryContent } from './chain.js';

/** What a caller records. */
export type NewEntry = EntryContent;

/** Where an entry stands; enough to find it again and to prove it later. */
export interface EntryReceipt {
  readonly seq: number;
  readonly hash: string;
}

/** Lock, hash, insert and new head in one call: the chain is held for no trip between here and the database. */
const APPEND = `
  SELECT seq, hash FROM ledger_append($1, $2, $3::text[], $4::text[], $5::text[], $6::uuid[], $7::jsonb[],
                                      $8::text[], $9::text[], $10::text[]) ORDER BY seq`;

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
    if (entries.some((entry) => entry.jurisdictionId !== jurisdictionId)) {
      throw new Error('an entry belongs to the chain of its jurisdiction');
    }
    const exact = entries.map((entry) => ({ ...entry, payload: exactPayload(entry.kind, entry.payload) }));
    const parts = exact.map(coveredParts);
    return prepared<EntryReceipt>(tx, APPEND, [
      jurisdictionId,
      GENESIS_HASH,
      exact.map(({ kind }) => kind),
      exact.map(({ subjectType }) => subjectType),
      exact.map(({ subjectId }) => subjectId),
      exact.map(({ actorId }) => actorId),
      exact.map(({ payload }) => JSON.stringify(payload)),
      ...[0, 1, 2].map((part) => parts.map((texts) => texts[part])),
    ]);
  }
}

/** The payload as it will be read back: what JSON drops (undefined) or turns into text (dates) is so already here. */
function exactPayload(kind: string, payload: object): object {
  const exact = readPayload(JSON.stringify(payload));
  if (!exact) throw new Error(`The payload of ${kind} holds a number that is not whole; write a ratio as two numbers.`);
  return exact;
}
