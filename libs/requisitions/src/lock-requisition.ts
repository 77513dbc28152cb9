import type { EntityManager } from 'typeorm';
import { authorise, type Actor, type PolicyKey } from '@supplydock/identity';
import { pgClientOf, Problem } from '@supplydock/platform';
import { readRequisition, type RequisitionRow } from './requisition-row.js';

/**
 * Locks a requisition for a change by a person who looked at one version of it.
 * @throws NOT_FOUND when there is none or it is another firm's; STATE_REFUSED; DAY_HELD while a round holds its day or
 *   after it was approved; VERSION_MISMATCH when somebody changed it since
 */
export async function lockRequisition(
  tx: EntityManager,
  actor: Actor,
  key: PolicyKey & `requisition.${string}`,
  id: string,
  version: number,
): Promise<RequisitionRow> {
  const client = await pgClientOf(tx);
  await client.query('SELECT 1 FROM requisitions WHERE jurisdiction_id = $1 AND id = $2 FOR UPDATE', [actor.jurisdictionId, id]); // prettier-ignore
  const found = await readRequisition(tx, actor.jurisdictionId, id);
  const row = authorise(actor, key, found, ({ enterpriseId, districtId, stored }) => ({
    enterpriseId,
    districtId,
    state: stored,
  }));
  // The gate of the day refuses the change itself; here the reason is told before the version, which has not changed.
  if (row.day !== null && row.day !== 'OPEN') throw new Problem('DAY_HELD', { params: { day: row.day } });
  if (row.version !== version) throw new Problem('VERSION_MISMATCH', { params: { version: row.version } });
  return row;
}
