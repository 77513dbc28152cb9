import { Injectable } from '@nestjs/common';
import type { VerifiedFirm } from '@supplydock/enterprises';
import { channelDay, Clock, pgClientOf, UnitOfWork } from '@supplydock/platform';
import { ReleaseVerified } from './release-verified.js';

/** Firms of one look; the next look takes the rest. */
const AT_ONCE = 500;

/**
 * Comes back to requisitions that wait for a headcount which counts by now: it was verified while a round held their day,
 * or counts only since today.
 */
@Injectable()
export class RejudgeWaiting {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly releaseVerified: ReleaseVerified,
    private readonly clock: Clock,
  ) {}

  /** Each firm in a transaction of its own. @returns how many requisitions were judged anew */
  async rejudge(jurisdictionId: string): Promise<number> {
    let judged = 0;
    for (const firm of await this.find(jurisdictionId)) {
      judged += await this.uow.run(jurisdictionId, async (tx) => {
        // as whoever verifies does: the firm first, then what waits for it
        await tx.query('SELECT FROM enterprises WHERE jurisdiction_id = $1 AND id = $2 FOR NO KEY UPDATE', [
          jurisdictionId,
          firm.enterpriseId,
        ]);
        return this.releaseVerified.judgeAnew(tx, firm);
      });
    }
    return judged;
  }

  /** The officer who verified the headcount is who released the requisition. */
  private find(jurisdictionId: string): Promise<VerifiedFirm[]> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const client = await pgClientOf(tx);
      const { rows } = await client.query<VerifiedFirm>(
        `SELECT DISTINCT ON (r.enterprise_id) $1 AS "jurisdictionId", r.enterprise_id AS "enterpriseId",
                h.verified_by AS "actorId"
           FROM requisitions r
           JOIN allocation_days d ON d.jurisdiction_id = r.jurisdiction_id AND d.category = r.category
                                 AND d.service_date = r.service_date AND d.state = 'OPEN'
           JOIN headcounts h ON h.jurisdiction_id = r.jurisdiction_id AND h.enterprise_id = r.enterprise_id
                            AND h.verified_by IS NOT NULL AND h.effective_from <= r.service_date
          WHERE r.jurisdiction_id = $1 AND r.state = 'QUARANTINED' AND r.quarantine_code = 'HEADCOUNT_UNVERIFIED'
            AND r.service_date >= $2
          ORDER BY r.enterprise_id, h.effective_from DESC LIMIT ${AT_ONCE}`,
        [jurisdictionId, today],
      );
      return rows;
    });
  }
}
