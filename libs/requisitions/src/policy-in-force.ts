import type { EntityManager } from 'typeorm';
import { parsePolicyRules, type Category, type Day, type PolicyRules } from '@supplydock/domain';
import { prepared, Problem } from '@supplydock/platform';

export interface PolicyInForce {
  readonly id: string;
  readonly rules: PolicyRules;
}

/**
 * The policy of a category on a day: the one that took effect last; of two that took effect on the same day, the later
 * written one. A round opened on that day uses the same.
 * @throws NO_POLICY when none is in force; Error when the stored rules cannot be read, which no client can mend
 */
export async function policyInForce(
  tx: EntityManager,
  jurisdictionId: string,
  category: Category,
  day: Day,
): Promise<PolicyInForce> {
  const [policy] = await prepared<{ id: string; rules: unknown }>(
    tx,
    `SELECT id, rules FROM policies WHERE jurisdiction_id = $1 AND category = $2 AND effective_from <= $3
      ORDER BY effective_from DESC, created_at DESC, id DESC LIMIT 1`,
    [jurisdictionId, category, day],
  );
  if (!policy) throw new Problem('NO_POLICY', { params: { category, serviceDate: day } });
  const parsed = parsePolicyRules(policy.rules);
  if (!parsed.ok) throw new Error(`policy ${policy.id}: ${JSON.stringify(parsed.error)}`);
  return { id: policy.id, rules: parsed.value };
}
