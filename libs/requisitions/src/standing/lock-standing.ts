import type { EntityManager } from 'typeorm';
import type { Category } from '@supplydock/domain';
import { ownOr404, type Actor, type PolicyKey } from '@supplydock/identity';
import { prepared, Problem } from '@supplydock/platform';

export interface LockedStanding {
  readonly id: string;
  readonly enterpriseId: string;
  readonly category: Category;
  readonly askedPieces: number;
  readonly accepts: string[];
  readonly maxPriceFen: number | null;
  readonly version: number;
}

/**
 * Locks a standing requisition for a change, or for its confirmation, by a person who looked at one version of it.
 * @throws NOT_FOUND when there is none, it was ended, or it is another firm's; VERSION_MISMATCH
 */
export async function lockStanding(
  tx: EntityManager,
  actor: Actor,
  key: PolicyKey & `standing.${string}`,
  id: string,
  version: number,
): Promise<LockedStanding> {
  const [row] = await prepared<LockedStanding>(
    tx,
    `SELECT id, enterprise_id AS "enterpriseId", category, asked_pieces AS "askedPieces", accepts,
            max_price_fen AS "maxPriceFen", version
       FROM standing_requisitions WHERE jurisdiction_id = $1 AND id = $2 AND ended_at IS NULL FOR UPDATE`,
    [actor.jurisdictionId, id],
  );
  const standing = ownOr404(actor, key, row, ({ enterpriseId }) => ({ enterpriseId }));
  if (standing.version !== version) throw new Problem('VERSION_MISMATCH', { params: { version: standing.version } });
  return standing;
}
