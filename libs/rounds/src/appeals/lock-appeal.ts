import type { EntityManager } from 'typeorm';
import type { AppealState } from '@supplydock/domain';
import { authorise, type Actor, type PolicyKey } from '@supplydock/identity';
import { Problem } from '@supplydock/platform';

export interface LockedAppeal {
  readonly id: string;
  readonly roundId: string;
  readonly requisitionId: string;
  readonly enterpriseId: string;
  readonly districtId: string;
  readonly state: AppealState;
  readonly gotPieces: number;
  readonly version: number;
}

const SQL = `
  SELECT p.id, p.round_id AS "roundId", p.requisition_id AS "requisitionId", p.enterprise_id AS "enterpriseId",
         e.district_id AS "districtId", p.state, p.got_pieces AS "gotPieces", p.version
    FROM appeals p JOIN enterprises e ON e.jurisdiction_id = p.jurisdiction_id AND e.id = p.enterprise_id
   WHERE p.jurisdiction_id = $1 AND p.id = $2`;

const factsOf = ({ enterpriseId, districtId, state }: LockedAppeal) => ({ enterpriseId, districtId, state });

/**
 * Locks an appeal that the actor acts on.
 * @param version that they saw (If-Match); left out where a change cannot be lost
 * @throws NOT_FOUND when there is none or it is somebody else's; STATE_REFUSED, VERSION_MISMATCH
 */
export async function lockAppeal(
  tx: EntityManager,
  actor: Actor,
  key: PolicyKey,
  id: string,
  version?: number,
): Promise<LockedAppeal> {
  const [found] = await tx.query<LockedAppeal[]>(`${SQL} FOR UPDATE OF p`, [actor.jurisdictionId, id]);
  const appeal = authorise(actor, key, found, factsOf);
  if (version !== undefined && appeal.version !== version) {
    throw new Problem('VERSION_MISMATCH', { params: { version: appeal.version } });
  }
  return appeal;
}

/** @throws NOT_FOUND when there is none or the actor may not see it */
export async function requireVisible(tx: EntityManager, actor: Actor, key: PolicyKey, id: string): Promise<void> {
  const [found] = await tx.query<LockedAppeal[]>(SQL, [actor.jurisdictionId, id]);
  authorise(actor, key, found, factsOf);
}

/** Counts a change, so that an officer decides about what they have seen. */
export async function nextVersion(tx: EntityManager, jurisdictionId: string, id: string): Promise<void> {
  await tx.query('UPDATE appeals SET version = version + 1 WHERE jurisdiction_id = $1 AND id = $2', [
    jurisdictionId,
    id,
  ]);
}
