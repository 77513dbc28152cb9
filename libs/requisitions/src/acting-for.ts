import { ownEnterpriseId, rowScope, type Actor, type PolicyKey } from '@supplydock/identity';
import { Problem } from '@supplydock/platform';

export interface ActingFor {
  readonly enterpriseId: string;
  /** The hotline operator who acts for a firm that phoned in; null when the firm acts itself. */
  readonly assistedBy: string | null;
}

/**
 * The firm that an actor acts for: the own one, or the named one when the policy lets the actor act for any.
 * @param enterpriseId the firm that phoned in; undefined for people of a firm
 * @throws FORBIDDEN when the actor acts for no firm; VALIDATION_FAILED (FIRM_MISSING) when any firm may be named and none
 *   is; NOT_FOUND when the named one is not the actor's
 */
export function actingFor(actor: Actor, key: PolicyKey, enterpriseId: string | undefined): ActingFor {
  const scope = rowScope(actor, key);
  if (enterpriseId === undefined) {
    if (scope.all && scope.enterpriseIds.length === 0) throw firmMissing();
    return { enterpriseId: ownEnterpriseId(actor, key), assistedBy: null };
  }
  if (scope.enterpriseIds.includes(enterpriseId)) return { enterpriseId, assistedBy: null };
  if (!scope.all) throw new Problem('NOT_FOUND');
  return { enterpriseId, assistedBy: actor.userId };
}

function firmMissing(): Problem {
  const error = {
    field: 'enterpriseId',
    code: 'FIRM_MISSING',
    message: 'is needed: name the firm that phones in',
    messageZh: '须指明来电企业',
  };
  return new Problem('VALIDATION_FAILED', { params: { count: 1 }, errors: [error] });
}
