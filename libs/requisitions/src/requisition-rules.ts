import {
  REQUISITION,
  plausibilityOf,
  transition,
  type Category,
  type Day,
  type Quarantine,
  type StoredRequisitionState,
} from '@supplydock/domain';
import type { FieldError } from '@supplydock/platform';
import type { FirmEntitlement } from './firm-entitlement.js';

/** What a firm asks for. */
export interface RequisitionInput {
  readonly category: Category;
  readonly askedPieces: number;
  /** Product ids of the category, at least one. */
  readonly accepts: readonly string[];
  readonly maxPriceFen: number | null;
  readonly neededBy: Day | null;
}

/**
 * Judges what can be judged before anything is written.
 * @param productIds products of the category
 * @returns every field that is wrong: UNKNOWN_PRODUCT, NEEDED_BY_PAST; none when it may be filed
 */
export function judgeInput(input: RequisitionInput, productIds: readonly string[], today: Day): FieldError[] {
  const unknown = input.accepts.filter((id) => !productIds.includes(id));
  return [
    ...unknown.map((id) => error('accepts', 'UNKNOWN_PRODUCT', `${id} is not a product of ${input.category}`, `${id} 不是该类别的产品`)), // prettier-ignore
    ...(input.neededBy !== null && input.neededBy < today
      ? [error('neededBy', 'NEEDED_BY_PAST', 'must not be before today', '不得早于今天')]
      : []),
  ];
}

/** A requisition that was filed or changed is judged at once: approved, or set aside with its reason. */
export interface Judgement {
  readonly state: StoredRequisitionState;
  readonly quarantine: Quarantine | null;
}

/**
 * The quarantine rule: plausible wishes are approved at once, even above the entitlement (the claim is capped), others
 * wait for an officer with the reason and its numbers.
 */
export function judgeRequisition(askedPieces: number, entitlement: FirmEntitlement): Judgement {
  const { policy, isHeadcountVerified, needPieces } = entitlement;
  const quarantine = plausibilityOf(policy.rules, { askedPieces, isHeadcountVerified, needPieces });
  const judged = transition(REQUISITION, 'SUBMITTED', quarantine ? 'quarantine' : 'approve');
  if (!judged.ok) throw new Error(`a submitted requisition cannot be judged: ${judged.error.code}`);
  return { state: judged.value as StoredRequisitionState, quarantine };
}

function error(field: string, code: string, message: string, messageZh: string): FieldError {
  return { field, code, message, messageZh };
}
