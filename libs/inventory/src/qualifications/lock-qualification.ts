import type { EntityManager } from 'typeorm';
import type { Day, QualificationState } from '@supplydock/domain';
import { authorise, type Actor, type PolicyKey } from '@supplydock/identity';
import { lockSupplier } from './hold-lots.js';

export interface LockedQualification {
  readonly id: string;
  readonly supplierId: string;
  readonly districtId: string;
  readonly productId: string;
  readonly state: QualificationState;
  readonly validTo: Day;
  readonly version: number;
}

/**
 * Locks a qualification and, before it, whatever follows from a supplier's qualifications.
 * @throws NOT_FOUND when there is none or it is not the actor's; STATE_REFUSED
 */
export async function lockQualification(
  tx: EntityManager,
  actor: Actor,
  key: PolicyKey,
  id: string,
): Promise<LockedQualification> {
  const { jurisdictionId } = actor;
  const [known] = await tx.query<{ supplierId: string }[]>(
    'SELECT supplier_id AS "supplierId" FROM qualifications WHERE jurisdiction_id = $1 AND id = $2',
    [jurisdictionId, id],
  );
  if (known) await lockSupplier(tx, jurisdictionId, known.supplierId);
  const [row] = await tx.query<LockedQualification[]>(
    `SELECT q.id, q.supplier_id AS "supplierId", e.district_id AS "districtId", q.product_id AS "productId", q.state,
            q.valid_to AS "validTo", q.version
       FROM qualifications q JOIN enterprises e ON e.jurisdiction_id = q.jurisdiction_id AND e.id = q.supplier_id
      WHERE q.jurisdiction_id = $1 AND q.id = $2 FOR UPDATE OF q`,
    [jurisdictionId, id],
  );
  return authorise(actor, key, row, ({ supplierId, districtId, state }) => ({
    enterpriseId: supplierId,
    districtId,
    state,
  }));
}
