import type { EntityManager } from 'typeorm';
import { ownOr404, type Actor, type PolicyKey } from '@supplydock/identity';

/**
 * Looks whether a firm is the actor's for a read of something that belongs to it.
 * @throws NOT_FOUND when there is none or the actor may not see it
 */
export async function requireOwnFirm(tx: EntityManager, actor: Actor, key: PolicyKey, id: string): Promise<void> {
  const [found] = await tx.query<{ districtId: string }[]>(
    'SELECT district_id AS "districtId" FROM enterprises WHERE jurisdiction_id = $1 AND id = $2',
    [actor.jurisdictionId, id],
  );
  ownOr404(actor, key, found, ({ districtId }) => ({ enterpriseId: id, districtId }));
}
