import type { EntityManager } from 'typeorm';
import type { Day } from '@supplydock/domain';
import { prepared, Problem } from '@supplydock/platform';
import { firmEntitlement, type FirmEntitlement } from './firm-entitlement.js';
import { judgeInput, judgeRequisition, type Judgement, type RequisitionInput } from './requisition-rules.js';

export interface JudgedFiling extends Judgement {
  readonly entitlement: FirmEntitlement;
}

/**
 * Judges a requisition that is filed or changed, with the facts of its firm and day.
 * @throws VALIDATION_FAILED with the codes of judgeInput; NO_POLICY
 */
export async function judgeFiling(
  tx: EntityManager,
  jurisdictionId: string,
  enterpriseId: string,
  input: RequisitionInput,
  day: Day,
): Promise<JudgedFiling> {
  const products = await prepared<{ id: string }>(
    tx,
    'SELECT id FROM products WHERE jurisdiction_id = $1 AND category = $2',
    [jurisdictionId, input.category],
  );
  const errors = judgeInput(input, products.map(({ id }) => id), day); // prettier-ignore
  if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
  const entitlement = await firmEntitlement(tx, jurisdictionId, enterpriseId, input.category, day);
  return { ...judgeRequisition(input.askedPieces, entitlement), entitlement };
}
