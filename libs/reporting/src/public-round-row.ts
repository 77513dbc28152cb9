import type { Category, RoundState } from '@supplydock/domain';
import type { RoundResult, RoundTotals } from '@supplydock/rounds';
import type { PublicRound } from './public-round.dto.js';
import { areFew } from './small-counts.js';

/** States in which the awards are public. */
export const DECIDED_STATES: readonly RoundState[] = ['APPROVED', 'PUBLISHED'];

/** Without names on purpose. The caller adds its WHERE; $1 is the jurisdiction. */
export const PUBLIC_ROUND_SQL = `
  SELECT id, category, service_date AS "serviceDate", revision, state, proposed_at AS "proposedAt",
         decided_at AS "decidedAt", snapshot_sha256 AS "snapshotSha256", awards_sha256 AS "awardsSha256", result, seed,
         policy_id AS "policyId"
    FROM rounds WHERE jurisdiction_id = $1`;

export interface PublicRoundRow {
  readonly id: string;
  readonly category: Category;
  readonly serviceDate: string;
  readonly revision: number;
  readonly state: RoundState;
  readonly proposedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly snapshotSha256: string | null;
  readonly awardsSha256: string | null;
  readonly result: RoundResult | null;
  /** Never told before the round is decided: it says who is drawn. */
  readonly seed: string;
  readonly policyId: string;
}

/** The result of a round once it is public, else null. */
export function publicResult(row: PublicRoundRow | undefined): RoundResult | null {
  return row && DECIDED_STATES.includes(row.state) ? row.result : null;
}

/** Of a round for a few firms not even the totals are told: they would be figures of those firms. */
function totalsOf(result: RoundResult | null): RoundTotals | null {
  return result && !areFew(result.totals.requisitions) ? result.totals : null;
}

/** What anybody may see of a round. */
export function publicRoundOf(row: PublicRoundRow): PublicRound {
  const isPublic = DECIDED_STATES.includes(row.state);
  return {
    id: row.id,
    category: row.category,
    serviceDate: row.serviceDate,
    revision: row.revision,
    state: row.state,
    proposedAt: row.proposedAt?.toISOString() ?? null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    snapshotSha256: row.snapshotSha256,
    awardsSha256: isPublic ? row.awardsSha256 : null,
    totals: totalsOf(publicResult(row)),
  };
}
