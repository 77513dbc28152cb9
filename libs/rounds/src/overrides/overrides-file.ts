import { Injectable } from '@nestjs/common';
import { writeOverrides } from '@supplydock/allocation';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import type { OverrideReason } from './override.entity.js';
import { readStored } from './stored-overrides.js';

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

/** The overrides file of a round, written anew from its rows: the same rows give the same bytes. */
@Injectable()
export class OverridesFiles {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND for a round in which nothing is set by hand */
  text(jurisdictionId: string, roundId: string): Promise<string> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const [round] = await tx.query<{ revision: number }[]>(
        'SELECT revision FROM rounds WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, roundId],
      );
      const base = await baseOf(tx, jurisdictionId, roundId);
      if (!round || !base) throw new Problem('NOT_FOUND');
      const stored = (await readStored(tx, jurisdictionId, roundId)).filter(({ state }) => state === 'APPLIED');
      return writeOverrides({
        snapshotSha256: base.snapshotSha256,
        revision: round.revision,
        overrides: stored.map(({ requisitionId, reason, pieces, lines }) => ({
          requisition: requisitionId,
          reason,
          pieces: pieces ?? 0,
          lines: (lines ?? []).map(({ lot, pieces: taken }) => ({ lot, pieces: taken })),
        })),
      });
    });
  }
}
