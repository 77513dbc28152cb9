import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@supplydock/platform';
import { GENESIS_HASH } from './chain.js';
import type { LedgerHeadView, PublicLedger } from './ledger.dto.js';

/** Days shown: as long as an appeal may take, and a screen holds. */
const DAYS = 31;

/** The chain's present head and the last entry of each day: printed elsewhere, they betray a chain that was rewritten. */
@Injectable()
export class ReadDayHeads {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @returns days in the jurisdiction's time zone, the latest first; a day without an entry is not among them */
  read(jurisdictionId: string): Promise<PublicLedger> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const [head] = await tx.query<LedgerHeadView[]>('SELECT seq, hash FROM ledger_heads WHERE jurisdiction_id = $1', [
        jurisdictionId,
      ]);
      const days = await tx.query<PublicLedger['days']>(
        `SELECT d.day::text, d.entries::int, e.seq, e.hash
           FROM (SELECT (l.at AT TIME ZONE j.time_zone)::date AS day, count(*) AS entries, max(l.seq) AS last
                   FROM ledger_entries l JOIN jurisdictions j ON j.id = l.jurisdiction_id
                  WHERE l.jurisdiction_id = $1 GROUP BY 1 ORDER BY 1 DESC LIMIT ${DAYS}) d
           JOIN ledger_entries e ON e.jurisdiction_id = $1 AND e.seq = d.last
          ORDER BY d.day DESC`,
        [jurisdictionId],
      );
      return { head: head ?? { seq: 0, hash: GENESIS_HASH }, days };
    });
  }
}
