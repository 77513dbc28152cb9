import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Category, Day } from '@supplydock/domain';
import { VerifiedFirms, type VerifiedFirm } from '@supplydock/enterprises';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, pgClientOf } from '@supplydock/platform';
import { firmEntitlement } from '../firm-entitlement.js';
import { judgeRequisition } from '../requisition-rules.js';
import { tellFirm } from '../tell-firm.js';
import { storeDecision } from './store-decision.js';

interface Waiting {
  readonly id: string;
  readonly category: Category;
  readonly serviceDate: Day;
  readonly askedPieces: number;
  readonly version: number;
}

/**
 * A requisition that waited for nothing but its firm's verification is judged anew in the transaction that verifies:
 * released when it is plausible, else it goes on waiting with the reason that stands now. While a round holds the day it
 * waits on; RejudgeWaiting comes back to it.
 */
@Injectable()
export class ReleaseVerified implements OnModuleInit {
  constructor(
    private readonly verifiedFirms: VerifiedFirms,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.verifiedFirms.whenVerified(async (tx, firm) => void (await this.judgeAnew(tx, firm)));
  }

  /** The firm is locked. @returns how many are no longer waiting for a headcount */
  async judgeAnew(tx: EntityManager, firm: VerifiedFirm): Promise<number> {
    let judged = 0;
    for (const waiting of await lockWaiting(tx, firm)) {
      const { jurisdictionId, enterpriseId, actorId } = firm;
      const { id, category, serviceDate, askedPieces, version } = waiting;
      const entitlement = await firmEntitlement(tx, jurisdictionId, enterpriseId, category, serviceDate);
      const { quarantine } = judgeRequisition(askedPieces, entitlement);
      if (quarantine?.code === 'HEADCOUNT_UNVERIFIED') continue; // a headcount that takes effect on a later day
      if (quarantine) await waitWithReason(tx, jurisdictionId, id, quarantine);
      else {
        const decision = { state: 'APPROVED', outcome: 'HEADCOUNT_VERIFIED', reason: null } as const;
        await storeDecision(tx, { jurisdictionId, requisitionId: id, decidedBy: actorId, ...decision });
      }
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: quarantine ? 'REQUISITION_JUDGED' : 'REQUISITION_RELEASED',
        subjectType: 'requisition',
        subjectId: id,
        actorId,
        payload: { version: version + 1, cause: 'HEADCOUNT_VERIFIED', quarantine },
      });
      const told = quarantine ? 'REQUISITION_QUARANTINED' : 'REQUISITION_RELEASED';
      await tellFirm(this.outbox, tx, jurisdictionId, told, { ...waiting, enterpriseId });
      judged += 1;
    }
    return judged;
  }
}

/**
 * The firm's requisitions that wait for its verification, locked, on days that no round holds. The day is shared first:
 * its gate would refuse the change later, and with it the verification.
 */
async function lockWaiting(tx: EntityManager, { jurisdictionId, enterpriseId }: VerifiedFirm): Promise<Waiting[]> {
  const client = await pgClientOf(tx);
  const firms = [jurisdictionId, enterpriseId];
  const { rows: open } = await client.query<{ category: Category; serviceDate: Day }>(
    `SELECT d.category, d.service_date AS "serviceDate" FROM allocation_days d
      WHERE d.jurisdiction_id = $1 AND d.state = 'OPEN'
        AND (d.category, d.service_date) IN (
          SELECT r.category, r.service_date FROM requisitions r
           WHERE r.jurisdiction_id = $1 AND r.enterprise_id = $2 AND r.state = 'QUARANTINED'
             AND r.quarantine_code = 'HEADCOUNT_UNVERIFIED')
      ORDER BY d.category, d.service_date FOR SHARE OF d`,
    firms,
  );
  const { rows } = await client.query<Waiting>(
    `SELECT r.id, r.category, r.service_date AS "serviceDate", r.asked_pieces AS "askedPieces", r.version
       FROM requisitions r
       JOIN unnest($3::text[], $4::date[]) AS o (category, day) ON o.category = r.category AND o.day = r.service_date
      WHERE r.jurisdiction_id = $1 AND r.enterprise_id = $2 AND r.state = 'QUARANTINED'
        AND r.quarantine_code = 'HEADCOUNT_UNVERIFIED'
      ORDER BY r.id FOR UPDATE OF r`,
    [...firms, open.map(({ category }) => category), open.map(({ serviceDate }) => serviceDate)],
  );
  return rows;
}

async function waitWithReason(
  tx: EntityManager,
  jurisdictionId: string,
  id: string,
  { code, params }: { code: string; params: object },
): Promise<void> {
  await tx.query(
    `UPDATE requisitions SET quarantine_code = $3, quarantine_detail = $4, version = version + 1
      WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id, code, params],
  );
}
