import { Injectable } from '@nestjs/common';
import { writeOverrides, type OverrideRecord } from '@supplydock/allocation';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import type { OverrideReason } from './override.entity.js';

/** What a revision adjusted, for those who recompute it. */
export interface AdjustedBase {
  readonly roundId: string;
  readonly revision: number;
  readonly snapshotSha256: string;
}

/** An override as anybody may see it: a reason and numbers, nothing of whom. */
export interface PublicOverride {
  readonly reason: OverrideReason;
  readonly pieces: number;
  readonly claimPieces: number;
  /** What the rule gave before anything was set by hand. */
  readonly rulePieces: number;
}

/** The round whose snapshot a revision adjusts; null where the round froze its own. */
export async function baseOf(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<AdjustedBase | null> {
  const [base] = await tx.query<AdjustedBase[]>(
    `SELECT b.id AS "roundId", b.revision, b.snapshot_sha256 AS "snapshotSha256"
       FROM rounds r JOIN rounds b ON b.jurisdiction_id = r.jurisdiction_id AND b.id = r.base_round_id
      WHERE r.jurisdiction_id = $1 AND r.id = $2`,
    [jurisdictionId, roundId],
  );
  return base ?? null;
}

/** What was set by hand in a round, without names, in the order of the reasons and then of the numbers. */
export function publicOverrides(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<PublicOverride[]> {
  return tx.query(
    `SELECT o.reason, o.pieces, b.claim_pieces AS "claimPieces", b.pieces AS "rulePieces"
       FROM round_overrides o
       JOIN rounds r ON r.jurisdiction_id = o.jurisdiction_id AND r.id = o.round_id
       JOIN awards b ON b.jurisdiction_id = o.jurisdiction_id AND b.round_id = r.base_round_id
                    AND b.requisition_id = o.requisition_id
      WHERE o.jurisdiction_id = $1 AND o.round_id = $2 AND o.state = 'APPLIED'
      ORDER BY o.reason, o.pieces, "claimPieces"`,
    [jurisdictionId, roundId],
  );
}

/** Each award that differs from the certified one, with its lots: set by hand, or making room (OTHERS). */
const TOUCHED_SQL = `
  SELECT a.requisition_id AS requisition, a.pieces, r.reason,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('lot', l.lot_id, 'pieces', l.pieces) ORDER BY l.lot_id), '[]')
            FROM award_lines l
           WHERE l.jurisdiction_id = $1 AND l.round_id = $2 AND l.requisition_id = a.requisition_id) AS lines
    FROM awards a
    CROSS JOIN LATERAL (SELECT x->>'reason' AS reason FROM jsonb_array_elements(a.reasons) x
                         WHERE x->>'code' = 'OFFICIAL_OVERRIDE') r
   WHERE a.jurisdiction_id = $1 AND a.round_id = $2 AND a.reasons @> '[{"code":"OFFICIAL_OVERRIDE"}]'
   ORDER BY a.requisition_id`;

/** The overrides file of a round, written anew from its awards; null where nothing is set by hand or nothing proposed yet. */
export async function overridesText(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
): Promise<string | null> {
  const [round] = await tx.query<{ revision: number; snapshotSha256: string; awardsSha256: string }[]>(
    `SELECT revision, snapshot_sha256 AS "snapshotSha256", awards_sha256 AS "awardsSha256" FROM rounds
      WHERE jurisdiction_id = $1 AND id = $2 AND base_round_id IS NOT NULL AND awards_sha256 IS NOT NULL`,
    [jurisdictionId, roundId],
  );
  if (!round) return null;
  const touched = await tx.query<(OverrideRecord & { reason: string })[]>(TOUCHED_SQL, [jurisdictionId, roundId]);
  const overrides = touched.filter(({ reason }) => reason !== 'OTHERS');
  return writeOverrides({ ...round, overrides, moved: touched.filter(({ reason }) => reason === 'OTHERS') });
}

/** Hands out overrides files: the same awards give the same bytes. */
@Injectable()
export class OverridesFiles {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND for a round in which nothing is set by hand */
  async text(jurisdictionId: string, roundId: string): Promise<string> {
    const text = await this.find(jurisdictionId, roundId);
    if (text === null) throw new Problem('NOT_FOUND');
    return text;
  }

  /** Null as in `overridesText`. */
  find(jurisdictionId: string, roundId: string): Promise<string | null> {
    return this.uow.run(jurisdictionId, (tx) => overridesText(tx, jurisdictionId, roundId));
  }
}
