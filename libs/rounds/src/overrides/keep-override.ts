import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import { digestOf, expectVersion, lockRound } from '../review/decide.js';
import type { OverrideReason } from './override.entity.js';

export interface OverrideWish {
  readonly requisitionId: string;
  /** Whole pieces, 0 to the claim. */
  readonly pieces: number;
  readonly reason: OverrideReason;
  /** For the officials; it is never public, and the ledger keeps its digest only. */
  readonly note: string;
}

/** Keeps quantities beside a proposal, and lets go of them again, until they are proposed. The proposal itself stays as it is. */
@Injectable()
export class KeepOverride {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @param version of the round that the officer saw (If-Match): each change counts it up, so that of two officers the second
   *   sees the first one's
   * @throws NOT_FOUND for a round or a requisition that is not in it; STATE_REFUSED, VERSION_MISMATCH; OVERRIDE_REFUSED
   *   ABOVE_CLAIM
   */
  keep(actor: Actor, roundId: string, version: number, wish: OverrideWish): Promise<void> {
    const { requisitionId, pieces, reason, note } = wish;
    return this.change(actor, roundId, version, 'OVERRIDE_KEPT', { requisitionId, pieces, reason, noteSha256: digestOf(note) }, async (tx) => {
      const [award] = await tx.query<{ claimPieces: number }[]>(
        `SELECT claim_pieces AS "claimPieces" FROM awards
          WHERE jurisdiction_id = $1 AND round_id = $2 AND requisition_id = $3`,
        [actor.jurisdictionId, roundId, requisitionId],
      );
      if (!award) throw new Problem('NOT_FOUND');
      if (pieces > award.claimPieces) {
        throw new Problem('OVERRIDE_REFUSED', { params: { rule: 'ABOVE_CLAIM', possiblePieces: award.claimPieces } });
      }
      await storeKept(tx, actor, roundId, wish);
    }); // prettier-ignore
  }

  /**
   * Takes a change back: a kept one goes; one that the proposal holds already is marked to go with the next.
   * @throws NOT_FOUND when nothing is set for the requisition; STATE_REFUSED, VERSION_MISMATCH
   */
  undo(actor: Actor, roundId: string, version: number, requisitionId: string): Promise<void> {
    return this.change(actor, roundId, version, 'OVERRIDE_UNDONE', { requisitionId }, async (tx) => {
      const key = [actor.jurisdictionId, roundId, requisitionId];
      const [, deleted] = await tx.query<[unknown, number]>(
        `DELETE FROM round_overrides
          WHERE jurisdiction_id = $1 AND round_id = $2 AND requisition_id = $3 AND state = 'KEPT'`,
        key,
      );
      if (deleted > 0) return;
      const [applied] = await tx.query<OverrideWish[]>(
        `SELECT reason, note FROM round_overrides
          WHERE jurisdiction_id = $1 AND round_id = $2 AND requisition_id = $3 AND state = 'APPLIED'`,
        key,
      );
      if (!applied) throw new Problem('NOT_FOUND');
      await storeKept(tx, actor, roundId, { ...applied, requisitionId, pieces: null });
    });
  }

  private change(
    actor: Actor,
    roundId: string,
    version: number,
    kind: string,
    payload: object,
    write: (tx: EntityManager) => Promise<void>,
  ): Promise<void> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await lockRound(tx, jurisdictionId, roundId);
      const round = authorise(actor, 'override.keep', found, ({ state }) => ({ state }));
      expectVersion(round, version);
      await write(tx);
      await tx.query('UPDATE rounds SET version = version + 1 WHERE jurisdiction_id = $1 AND id = $2', [
        jurisdictionId,
        roundId,
      ]);
      await this.ledger.append(tx, { jurisdictionId, kind, subjectType: 'round', subjectId: roundId, actorId: userId, payload }); // prettier-ignore
    });
  }
}

async function storeKept(
  tx: EntityManager,
  { jurisdictionId, userId }: Actor,
  roundId: string,
  { requisitionId, pieces, reason, note }: Omit<OverrideWish, 'pieces'> & { readonly pieces: number | null },
): Promise<void> {
  await tx.query(
    `INSERT INTO round_overrides (jurisdiction_id, round_id, requisition_id, state, pieces, reason, note, author_id)
     VALUES ($1, $2, $3, 'KEPT', $4, $5, $6, $7)
     ON CONFLICT (jurisdiction_id, round_id, requisition_id, state) DO UPDATE
        SET pieces = excluded.pieces, reason = excluded.reason, note = excluded.note, author_id = excluded.author_id,
            created_at = now()`,
    [jurisdictionId, roundId, requisitionId, pieces, reason, note, userId],
  );
}
