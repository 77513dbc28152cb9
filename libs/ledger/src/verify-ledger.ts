import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import { verifyChain, type ChainPoint, type ChainReport, type StoredEntry } from './verify-chain.js';

/** Rows read at a time: bounds the memory, whatever the length of the chain. */
const PAGE = 2_000;

/** Checks the whole chain of a jurisdiction; used by `dock ledger verify` and by the auditor's page. */
@Injectable()
export class VerifyLedger {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /**
   * @param printed heads known from public pages or exports, which must lie on the chain
   * @returns how many entries are good and the first bad one, if any
   */
  verify(jurisdictionId: string, printed: readonly ChainPoint[] = []): Promise<ChainReport> {
    return this.uow.run(jurisdictionId, (tx) => verifyLedger(tx, jurisdictionId, printed));
  }
}

/** As VerifyLedger.verify, inside a transaction that is already open. */
export async function verifyLedger(
  tx: EntityManager,
  jurisdictionId: string,
  printed: readonly ChainPoint[] = [],
): Promise<ChainReport> {
  // one statement, one view: entries that are appended while we walk are behind `last`, and left alone
  const [ends] = await tx.query<{ seq: number | null; hash: string | null; last: number }[]>(
    `SELECT h.seq, h.hash, e.last
       FROM (SELECT coalesce(max(seq), 0) AS last FROM ledger_entries WHERE jurisdiction_id = $1) e
       LEFT JOIN ledger_heads h ON h.jurisdiction_id = $1`,
    [jurisdictionId],
  );
  const head = ends.seq === null || ends.hash === null ? null : { seq: ends.seq, hash: ends.hash };
  return verifyChain(readEntries(tx, jurisdictionId, ends.last), head, printed);
}

async function* readEntries(tx: EntityManager, jurisdictionId: string, last: number): AsyncGenerator<StoredEntry> {
  // below 1 there is nothing, unless somebody put it there
  let after: number | null = null;
  for (;;) {
    const page: StoredEntry[] = await tx.query<StoredEntry[]>(
      `SELECT jurisdiction_id AS "jurisdictionId", seq, kind, subject_type AS "subjectType",
              subject_id AS "subjectId", actor_id AS "actorId", payload::text AS payload,
              to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
              prev_hash AS "prevHash", hash
         FROM ledger_entries
        WHERE jurisdiction_id = $1 AND ($2::bigint IS NULL OR seq > $2) AND seq <= $3
        ORDER BY seq LIMIT $4`,
      [jurisdictionId, after, last, PAGE],
    );
    yield* page;
    if (page.length < PAGE) return;
    after = page[page.length - 1].seq;
  }
}
