import type { Role } from '@supplydock/domain';
import { Problem } from '@supplydock/platform';
import type { Actor } from '../actor.js';
import { POLICY, type PolicyKey, type PolicyRow, type Rows } from './policy.js';

/** Which rows an actor reaches: all of them, or those of the listed enterprises and districts. */
export interface RowScope {
  readonly all: boolean;
  readonly enterpriseIds: readonly string[];
  readonly districtIds: readonly string[];
}

/** What the policy needs to know of one row. */
export interface RowFacts {
  readonly enterpriseId?: string | null;
  readonly districtId?: string | null;
  readonly state?: string;
  readonly openedBy?: string | null;
}

function rowsOf(policy: PolicyRow, role: Role): Rows | undefined {
  return typeof policy.allow === 'string' ? undefined : policy.allow[role];
}

/** True when one of the actor's roles (or nobody's, for what is public) may take the action at all. */
export function mayTry(actor: Actor | null, key: PolicyKey): boolean {
  const policy: PolicyRow = POLICY[key];
  if (policy.allow === 'anyone') return true;
  if (actor === null) return false;
  return policy.allow === 'signed in' || actor.memberships.some(({ role }) => rowsOf(policy, role) !== undefined);
}

/**
 * The rows an actor may reach with an action; lists filter by it in SQL:
 * `WHERE $all OR enterprise_id = ANY($enterpriseIds) OR district_id = ANY($districtIds)`.
 * A scope without any row is possible and returns nothing.
 */
export function rowScope(actor: Actor, key: PolicyKey): RowScope {
  const policy: PolicyRow = POLICY[key];
  const reached = actor.memberships.map((membership) => ({ ...membership, rows: rowsOf(policy, membership.role) }));
  const idsOf = (ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
  return {
    all: policy.allow === 'anyone' || reached.some(({ rows }) => rows === 'all'),
    enterpriseIds: idsOf(reached.filter(({ rows }) => rows === 'own enterprise').map((m) => m.enterpriseId)),
    districtIds: idsOf(reached.filter(({ rows }) => rows === 'own district').map((m) => m.districtId)),
  };
}

function isInScope(scope: RowScope, facts: RowFacts): boolean {
  return (
    scope.all ||
    (facts.enterpriseId != null && scope.enterpriseIds.includes(facts.enterpriseId)) ||
    (facts.districtId != null && scope.districtIds.includes(facts.districtId))
  );
}

/**
 * Answers the row when the actor may reach it with the action.
 * @param found the row, or nothing when there is none
 * @param facts whose the row is
 * @throws NOT_FOUND when there is none or it is somebody else's: the two are not told apart
 */
export function ownOr404<Row>(
  actor: Actor,
  key: PolicyKey,
  found: Row | null | undefined,
  facts: (row: Row) => RowFacts,
): Row {
  if (found == null || !isInScope(rowScope(actor, key), facts(found))) throw new Problem('NOT_FOUND');
  return found;
}

/**
 * The whole row of the policy for one thing: whose it is, who opened it, and in which state it is.
 * @throws NOT_FOUND as ownOr404; OWN_PROPOSAL when the opener decides; STATE_REFUSED when the state does not allow it
 */
export function authorise<Row>(
  actor: Actor,
  key: PolicyKey,
  found: Row | null | undefined,
  facts: (row: Row) => RowFacts,
): Row {
  const row = ownOr404(actor, key, found, facts);
  const policy: PolicyRow = POLICY[key];
  const { openedBy, state } = facts(row);
  if (policy.notByOpener && openedBy === actor.userId) throw new Problem('OWN_PROPOSAL');
  if (policy.states && state !== undefined && !policy.states.includes(state)) {
    throw new Problem('STATE_REFUSED', { params: { state, action: policy.action, resource: policy.resource } });
  }
  return row;
}

/**
 * The one enterprise an actor acts for with an action (posting, submitting).
 * @throws FORBIDDEN when there is none
 */
export function ownEnterpriseId(actor: Actor, key: PolicyKey): string {
  const [enterpriseId] = rowScope(actor, key).enterpriseIds;
  if (enterpriseId === undefined) throw new Problem('FORBIDDEN');
  return enterpriseId;
}
