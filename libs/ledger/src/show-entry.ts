import { Inject, Injectable } from '@nestjs/common';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import { coveredText, readPayload } from './chain.js';
import type { LedgerEntryProof, PublicLedgerEntry } from './ledger.dto.js';
import type { StoredEntry } from './verify-chain.js';

/** One entry with everything needed to compute its hash again. */
@Injectable()
export class ShowEntry {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /**
   * @returns the entry, the text its hash is the SHA-256 of, and what the next entry says of it
   * @throws NOT_FOUND
   */
  proof(jurisdictionId: string, seq: number): Promise<LedgerEntryProof> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const { payload: text, ...entry } = await readEntry(tx, jurisdictionId, seq);
      // A payload that cannot be read exactly was altered: it is shown as it stands, and its hash will not agree.
      const payload = readPayload(text) ?? (JSON.parse(text) as object);
      const [next] = await tx.query<{ prevHash: string }[]>(
        'SELECT prev_hash AS "prevHash" FROM ledger_entries WHERE jurisdiction_id = $1 AND seq = $2',
        [jurisdictionId, seq + 1],
      );
      return { ...entry, payload, covered: coveredText({ ...entry, payload }), hashInNext: next?.prevHash ?? null };
    });
  }

  /** What anybody may see of an entry: that it is there, since when, and its hash. @throws NOT_FOUND */
  publicly(jurisdictionId: string, seq: number): Promise<PublicLedgerEntry> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const { at, hash } = await readEntry(tx, jurisdictionId, seq);
      return { seq, at, hash };
    });
  }
}

async function readEntry(tx: EntityManager, jurisdictionId: string, seq: number): Promise<StoredEntry> {
  const [entry] = await tx.query<StoredEntry[]>(
    `SELECT jurisdiction_id AS "jurisdictionId", seq, kind, subject_type AS "subjectType", subject_id AS "subjectId",
            actor_id AS "actorId", payload::text AS payload,
            to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, prev_hash AS "prevHash", hash
       FROM ledger_entries WHERE jurisdiction_id = $1 AND seq = $2`,
    [jurisdictionId, seq],
  );
  if (!entry) throw new Problem('NOT_FOUND');
  return entry;
}
