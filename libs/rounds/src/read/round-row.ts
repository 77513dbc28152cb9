import type { RoundDetail, RoundSummary } from '../dto/round.dto.js';
import type { RoundResult, RoundTimings } from '../round-result.js';
import type { FailureFigures, RoundState } from '../round.entity.js';
import { reviewClock, type Category } from '@supplydock/domain';
import type { Supersession } from '../supersede/read-supersession.js';

/** One round with the names of those who opened and decided it. Parameters of the caller start at $2. */
export const ROUND_SQL = `
  SELECT r.id, r.category, r.service_date AS "serviceDate", r.revision, r.state, r.stage, r.percent, r.version,
         r.opened_by AS "openedById", o.display_name AS "openedByName", r.opened_at AS "openedAt",
         now() AS "readAt",
         r.proposed_at AS "proposedAt", d.display_name AS "decidedByName", r.decided_at AS "decidedAt",
         r.decision_reason AS "decisionReason", r.failure_code AS "failureCode", r.failure_detail AS "failureDetail",
         r.failure_figures AS "failureFigures",
         r.snapshot_sha256 AS "snapshotSha256", r.awards_sha256 AS "awardsSha256", r.timings, r.result,
         p.id AS "policyId", p.name AS "policyName", p.policy_version AS "policyVersion"
    FROM rounds r
    JOIN users o ON o.jurisdiction_id = r.jurisdiction_id AND o.id = r.opened_by
    JOIN policies p ON p.jurisdiction_id = r.jurisdiction_id AND p.id = r.policy_id
    LEFT JOIN users d ON d.jurisdiction_id = r.jurisdiction_id AND d.id = r.decided_by
   WHERE r.jurisdiction_id = $1`;

export interface RoundRow {
  readonly id: string;
  readonly category: Category;
  readonly serviceDate: string;
  readonly revision: number;
  readonly state: RoundState;
  readonly stage: string | null;
  readonly percent: number;
  readonly version: number;
  readonly openedById: string;
  readonly openedByName: string;
  readonly openedAt: Date;
  /** By the database's clock, which proposals are measured by. */
  readonly readAt: Date;
  readonly proposedAt: Date | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly failureCode: string | null;
  readonly failureDetail: string | null;
  readonly failureFigures: FailureFigures | null;
  readonly snapshotSha256: string | null;
  readonly awardsSha256: string | null;
  readonly timings: RoundTimings;
  readonly result: RoundResult | null;
  readonly policyId: string;
  readonly policyName: string;
  readonly policyVersion: number;
}

/** What lists show of a round. */
export function summaryOf(row: RoundRow): RoundSummary {
  return {
    id: row.id,
    category: row.category,
    serviceDate: row.serviceDate,
    revision: row.revision,
    state: row.state,
    stage: row.stage,
    percent: row.percent,
    openedById: row.openedById,
    openedByName: row.openedByName,
    openedAt: row.openedAt.toISOString(),
    proposedAt: row.proposedAt?.toISOString() ?? null,
    decidedByName: row.decidedByName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decisionReason: row.decisionReason,
    failure:
      row.failureCode === null
        ? null
        : { code: row.failureCode, figures: row.failureFigures ?? {}, detail: row.failureDetail },
    snapshotSha256: row.snapshotSha256,
    awardsSha256: row.awardsSha256,
    totals: row.result?.totals ?? null,
    timings: { ...row.timings },
    clock: row.state === 'PROPOSED' ? reviewClock(row.proposedAt!, null, row.readAt) : null,
    version: row.version,
  };
}

/** What the review page shows. */
export function detailOf(row: RoundRow, supersession: Supersession): RoundDetail {
  const { result } = row;
  return {
    ...summaryOf(row),
    policy: { id: row.policyId, name: row.policyName, policyVersion: row.policyVersion },
    blocks: result?.blocks ?? [],
    byTier: result?.byTier ?? [],
    byDistrict: result?.byDistrict ?? [],
    reasonCounts: result?.reasonCounts ?? {},
    certificate: result?.certificate ?? null,
    ...supersession,
  };
}
