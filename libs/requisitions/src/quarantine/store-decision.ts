import type { EntityManager } from 'typeorm';
import type { RequisitionDecision } from '../requisition.entity.js';

export type NewDecision = Pick<
  RequisitionDecision,
  'jurisdictionId' | 'requisitionId' | 'outcome' | 'reason' | 'decidedBy'
> & { readonly state: 'APPROVED' | 'REJECTED' };

/** Moves a locked requisition out of its quarantine and keeps what was decided with the version that this makes. */
export async function storeDecision(tx: EntityManager, decision: NewDecision): Promise<void> {
  const { jurisdictionId, requisitionId, state, outcome, reason, decidedBy } = decision;
  await tx.query(
    `WITH decided AS (
       UPDATE requisitions SET state = $3, version = version + 1 WHERE jurisdiction_id = $1 AND id = $2 RETURNING version)
     INSERT INTO requisition_decisions (jurisdiction_id, requisition_id, version, outcome, reason, decided_by)
       SELECT $1, $2, version, $4, $5, $6 FROM decided`,
    [jurisdictionId, requisitionId, state, outcome, reason, decidedBy],
  );
}
