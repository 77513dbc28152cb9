import type { EntityManager } from 'typeorm';
import {
  DAY_STATES,
  requisitionReference,
  requisitionState,
  STORED_REQUISITION_STATES,
  type DayState,
  type RequisitionState,
  type StoredRequisitionState,
} from '@supplydock/domain';
import { prepared } from '@supplydock/platform';
import type { DecisionView, EntitlementView, QuarantineView, RequisitionView } from './dto/requisition.dto.js';
import type { FirmEntitlement } from './firm-entitlement.js';

type Derived = 'reference' | 'state' | 'quarantine' | 'decision' | 'submittedAt' | 'entitlement';

/** A requisition as REQUISITION_SQL reads it. */
export interface RequisitionRow extends Omit<RequisitionView, Derived> {
  readonly stored: StoredRequisitionState;
  readonly day: DayState | null;
  readonly districtId: string;
  readonly quarantineCode: QuarantineView['code'] | null;
  readonly quarantineDetail: Record<string, number> | null;
  readonly outcome: DecisionView['outcome'] | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly submittedAt: Date;
  readonly waitsSince: Date;
}

/** Requisitions with their firm and the state of their day; $1 is the jurisdiction. Conditions are appended with AND. */
export const REQUISITION_SQL = `
  SELECT r.id, r.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", e.district_id AS "districtId", r.category,
         r.service_date AS "serviceDate", r.asked_pieces AS "askedPieces", r.accepts, r.max_price_fen AS "maxPriceFen",
         r.needed_by AS "neededBy", r.state AS stored, d.state AS day, r.quarantine_code AS "quarantineCode",
         r.quarantine_detail AS "quarantineDetail", r.submitted_at AS "submittedAt", r.waits_since AS "waitsSince", r.version, x.outcome, x.reason,
         x.decided_at AS "decidedAt", u.display_name AS "assistedBy"
    FROM requisitions r
    JOIN enterprises e ON e.jurisdiction_id = r.jurisdiction_id AND e.id = r.enterprise_id
    LEFT JOIN requisition_decisions x ON x.jurisdiction_id = r.jurisdiction_id AND x.requisition_id = r.id
                                     AND x.version = r.version
    LEFT JOIN users u ON u.jurisdiction_id = r.jurisdiction_id AND u.id = r.assisted_by
    LEFT JOIN allocation_days d ON d.jurisdiction_id = r.jurisdiction_id AND d.category = r.category
                               AND d.service_date = r.service_date
   WHERE r.jurisdiction_id = $1`;

/** Reads one requisition; null when there is none. Whose it is, the caller checks. */
export async function readRequisition(
  tx: EntityManager,
  jurisdictionId: string,
  id: string,
): Promise<RequisitionRow | null> {
  const [row] = await prepared<RequisitionRow>(tx, `${REQUISITION_SQL} AND r.id = $2`, [jurisdictionId, id]);
  return row ?? null;
}

/** The row in the api's shape. */
export function requisitionViewOf(row: RequisitionRow): RequisitionView {
  const {
    stored,
    day,
    districtId: _district,
    quarantineCode: code,
    quarantineDetail,
    outcome,
    reason,
    decidedAt,
    submittedAt,
    waitsSince: _waits,
    ...requisition
  } = row;
  return {
    ...requisition,
    reference: requisitionReference(row.category, row.serviceDate, row.id),
    state: requisitionState(stored, day),
    quarantine: code ? { code, params: quarantineDetail ?? {} } : null,
    decision: outcome && { outcome, reason, decidedAt: decidedAt!.toISOString() },
    submittedAt: submittedAt.toISOString(),
  };
}

/** Every pair 'STORED/DAY' behind a state that people see; the reverse of requisitionState(). */
export function pairsBehind(state: RequisitionState): string[] {
  return STORED_REQUISITION_STATES.flatMap((stored) =>
    DAY_STATES.filter((day) => requisitionState(stored, day) === state).map((day) => `${stored}/${day}`),
  );
}

/** The arithmetic in the api's shape. */
export function entitlementViewOf(entitlement: FirmEntitlement): EntitlementView {
  const { ratePerHeadPerDay, perHeads, coverDays } = entitlement.policy.rules;
  const {
    category,
    headcount,
    verifiedHeadcount,
    needPieces,
    receivedPieces,
    windowFrom,
    windowTo,
    entitlementPieces,
  } = entitlement;
  return {
    category, headcount, verifiedHeadcount, ratePerHeadPerDay, perHeads, coverDays, needPieces, receivedPieces, windowFrom, windowTo,
    entitlementPieces, policyId: entitlement.policy.id,
  }; // prettier-ignore
}
