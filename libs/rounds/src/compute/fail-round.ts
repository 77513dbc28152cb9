import { Injectable } from '@nestjs/common';
import { LedgerService } from '@supplydock/ledger';
import { UnitOfWork } from '@supplydock/platform';
import { releaseRound } from '../release-round.js';
import type { FailureFigures } from '../round.entity.js';
import { Leases, type Lease } from './lease.js';

/** Room for a sentence or a few violations; never a whole file. */
const DETAIL_CHARACTERS = 2_000;

/** Ends a round that cannot be proposed: everything it held is free again, and the ledger says why. */
@Injectable()
export class FailRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly leases: Leases,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @param code stable, e.g. CERTIFICATE_REFUSED, POLICY_INVALID, TOO_MANY_ATTEMPTS
   * @param detail for engineers, in English
   * @param figures what the code is about, for every language
   * @throws LeaseLost when the round is no longer this attempt's
   */
  fail(lease: Lease, code: string, detail: string, figures: FailureFigures = {}): Promise<void> {
    const { jurisdictionId, roundId } = lease;
    return this.uow.run(jurisdictionId, async (tx) => {
      await this.leases.fence(tx, lease);
      await releaseRound(tx, { jurisdictionId, roundId, actorId: null, reason: code });
      const assignments = `state = 'FAILED', failure_code = $5, failure_detail = $6, failure_figures = $7, lease_until = NULL`;
      await this.leases.settle(tx, lease, assignments, [
        code,
        detail.slice(0, DETAIL_CHARACTERS),
        JSON.stringify(figures),
      ]);
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'ROUND_FAILED',
        subjectType: 'round',
        subjectId: roundId,
        actorId: null,
        payload: { code },
      });
    });
  }
}
