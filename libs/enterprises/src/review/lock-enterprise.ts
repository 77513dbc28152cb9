import type { EntityManager } from 'typeorm';
import { ENTERPRISE, transition, type EnterpriseAction, type EnterpriseState } from '@supplydock/domain';
import { authorise, type Actor, type PolicyKey } from '@supplydock/identity';
import { pgClientOf, Problem } from '@supplydock/platform';

export interface LockedEnterprise {
  readonly id: string;
  readonly districtId: string;
  readonly state: EnterpriseState;
  readonly askedAt: Date | null;
  readonly version: number;
}

/**
 * Locks a firm for a change by a person who looked at one version of it. NO KEY UPDATE lets rows that refer to the firm
 * be written meanwhile.
 * @throws NOT_FOUND when there is none or it is not the actor's; STATE_REFUSED; VERSION_MISMATCH
 */
export async function lockEnterprise(
  tx: EntityManager,
  actor: Actor,
  key: PolicyKey &
    (
      | `enterprise.${string}`
      | `headcount.${string}`
      | `firmDocument.${string}`
      | `workFiling.${string}`
      | `firmPerson.${string}`
    ),
  id: string,
  version: number | null,
): Promise<LockedEnterprise> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<LockedEnterprise>(
    `SELECT id, district_id AS "districtId", state, asked_at AS "askedAt", version FROM enterprises
      WHERE jurisdiction_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [actor.jurisdictionId, id],
  );
  const firm = authorise(actor, key, rows[0], ({ districtId, state }) => ({ enterpriseId: id, districtId, state }));
  if (version !== null && firm.version !== version)
    throw new Problem('VERSION_MISMATCH', { params: { version: firm.version } });
  return firm;
}

/** The state that the action leads to; the policy has already refused states that do not allow it. */
export function stateAfter({ state }: LockedEnterprise, action: EnterpriseAction): EnterpriseState {
  const next = transition(ENTERPRISE, state, action);
  if (!next.ok) throw new Problem('STATE_REFUSED', { params: { state, action, resource: 'enterprise' } });
  return next.value;
}

/** Makes what others have on their screens an old version; the firm is locked. */
export async function nextVersion(tx: EntityManager, jurisdictionId: string, id: string): Promise<void> {
  await tx.query('UPDATE enterprises SET version = version + 1 WHERE jurisdiction_id = $1 AND id = $2', [
    jurisdictionId,
    id,
  ]);
}

/** Stores the firm's state; a decision ends an open question. */
export async function storeState(
  tx: EntityManager,
  jurisdictionId: string,
  id: string,
  state: EnterpriseState,
): Promise<void> {
  await tx.query(
    'UPDATE enterprises SET state = $3, asked_at = NULL, version = version + 1 WHERE jurisdiction_id = $1 AND id = $2',
    [jurisdictionId, id, state],
  );
}
