import type { EntityManager } from 'typeorm';
import { entitlementOf, receiptWindow, type Category, type Day, type Entitlement } from '@supplydock/domain';
import { enterpriseFacts } from '@supplydock/enterprises';
import { prepared, Problem } from '@supplydock/platform';
import { policyInForce, type PolicyInForce } from './policy-in-force.js';

/** The arithmetic of one firm, category and day, with everything it was made from. */
export interface FirmEntitlement extends Entitlement {
  readonly category: Category;
  readonly policy: PolicyInForce;
  /** What counts: verified staff, or fewer when fewer are on site; 0 when no figure is verified. */
  readonly headcount: number;
  /** The verified figure; null when there is none. */
  readonly verifiedHeadcount: number | null;
  /** False when the firm is not verified, or no headcount of it is. */
  readonly isHeadcountVerified: boolean;
  readonly windowFrom: Day;
  readonly windowTo: Day;
}

/**
 * Reads what a firm may claim on a day: policy in force, headcount in force, receipts in the policy's window.
 * @throws NOT_FOUND when there is no such firm; NO_POLICY
 */
export async function firmEntitlement(
  tx: EntityManager,
  jurisdictionId: string,
  enterpriseId: string,
  category: Category,
  day: Day,
): Promise<FirmEntitlement> {
  const policy = await policyInForce(tx, jurisdictionId, category, day);
  const firm = await enterpriseFacts(tx, jurisdictionId, enterpriseId, day);
  if (!firm) throw new Problem('NOT_FOUND');
  const window = receiptWindow(policy.rules, day);
  const [{ receivedPieces }] = await prepared<{ receivedPieces: number }>(
    tx,
    `SELECT coalesce(sum(pieces), 0)::bigint AS "receivedPieces" FROM receipts
      WHERE jurisdiction_id = $1 AND enterprise_id = $2 AND category = $3 AND received_on BETWEEN $4 AND $5`,
    [jurisdictionId, enterpriseId, category, window.from, window.to],
  );
  const headcount = firm.headcount ?? 0;
  return {
    ...entitlementOf(policy.rules, { headcount, size: firm.size, receivedPieces }),
    category,
    policy,
    headcount,
    verifiedHeadcount: firm.verifiedHeadcount,
    isHeadcountVerified: firm.state === 'VERIFIED' && firm.headcount !== null,
    windowFrom: window.from,
    windowTo: window.to,
  };
}
