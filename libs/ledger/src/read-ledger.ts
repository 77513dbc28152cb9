import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@supplydock/platform';
import { GENESIS_HASH } from './chain.js';
import type { LedgerEntryView, LedgerHeadView, LedgerPage, LedgerQuery } from './ledger.dto.js';

/** Lists what was decided, the latest first. */
@Injectable()
export class ReadLedger {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @returns one page of a jurisdiction's entries, with the present head of the chain */
  list(jurisdictionId: string, query: LedgerQuery): Promise<LedgerPage> {
    const { limit } = query;
    const about = [query.subjectType ?? null, query.subjectId ?? null];
    return this.uow.run(jurisdictionId, async (tx) => {
      const rows = await tx.query<LedgerEntryView[]>(
        `SELECT seq, kind, subject_type AS "subjectType", subject_id AS "subjectId", actor_id AS "actorId", payload,
                to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, prev_hash AS "prevHash", hash
           FROM ledger_entries
          WHERE jurisdiction_id = $1 AND ($2::text IS NULL OR subject_type = $2)
            AND ($3::text IS NULL OR subject_id = $3) AND ($4::bigint IS NULL OR seq < $4)
          ORDER BY seq DESC LIMIT $5`,
        [jurisdictionId, ...about, query.cursor ?? null, limit + 1],
      );
      const [{ total }] = await tx.query<{ total: number }[]>(
        `SELECT count(*) AS total FROM ledger_entries
          WHERE jurisdiction_id = $1 AND ($2::text IS NULL OR subject_type = $2)
            AND ($3::text IS NULL OR subject_id = $3)`,
        [jurisdictionId, ...about],
      );
      const [head] = await tx.query<LedgerHeadView[]>('SELECT seq, hash FROM ledger_heads WHERE jurisdiction_id = $1', [
        jurisdictionId,
      ]);
      const items = rows.slice(0, limit);
      return {
        items,
        nextCursor: rows.length > limit ? items[items.length - 1].seq : null,
        total,
        head: head ?? { seq: 0, hash: GENESIS_HASH },
      };
    });
  }
}
