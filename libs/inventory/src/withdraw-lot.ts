import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LOT, transition, type LotState } from '@supplydock/domain';
import { authorise, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import type { LotView } from './dto/lot.dto.js';
import { judgePacks } from './lot-rules.js';
import { moveStock, type Levels } from './move-stock.js';
import { readLot } from './show-lot.js';

interface Withdrawal {
  readonly pieces: number;
  readonly reason: string;
}

interface LockedLot {
  readonly supplierId: string;
  readonly state: LotState;
  readonly packPieces: number;
}

/** Takes free pieces of a lot back; what a round holds or has awarded stays promised. */
@Injectable()
export class WithdrawLot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @returns the lot afterwards: WITHDRAWN when nothing is left of it, DEPLETED when nothing is left to give
   * @throws NOT_FOUND; STATE_REFUSED when the lot's state does not allow it; VALIDATION_FAILED (NOT_WHOLE_PACKS);
   *   STOCK_SHORT when fewer pieces are free
   */
  withdraw(actor: Actor, lotId: string, { pieces, reason }: Withdrawal): Promise<LotView> {
    const { jurisdictionId, userId: actorId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await lockLot(tx, jurisdictionId, lotId);
      const lot = authorise(actor, 'lot.withdraw', found, ({ supplierId, state }) => ({
        enterpriseId: supplierId,
        state,
      }));
      const errors = judgePacks(pieces, lot.packPieces);
      if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
      const levels = await moveStock(tx, { jurisdictionId, lotId, kind: 'WITHDRAW', pieces, actorId, reason });
      if (!levels) throw await stockShort(tx, jurisdictionId, lotId, pieces);
      await storeState(tx, jurisdictionId, lotId, stateAfter(lot.state, levels));
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'LOT_WITHDRAWN',
        subjectType: 'lot',
        subjectId: lotId,
        actorId,
        payload: { pieces, availablePieces: levels.available },
      });
      return (await readLot(tx, jurisdictionId, lotId))!;
    });
  }
}

/**
 * Level first, lot second: the order in which rounds take them, so that neither waits for the other in a ring. NO KEY
 * UPDATE lets movements of the lot (a foreign key to it) be written meanwhile.
 */
async function lockLot(tx: EntityManager, jurisdictionId: string, lotId: string): Promise<LockedLot | null> {
  const client = await pgClientOf(tx);
  await client.query('SELECT 1 FROM lot_levels WHERE jurisdiction_id = $1 AND lot_id = $2 FOR UPDATE', [
    jurisdictionId,
    lotId,
  ]);
  const { rows } = await client.query<LockedLot>(
    `SELECT supplier_id AS "supplierId", state, pack_pieces AS "packPieces" FROM lots
      WHERE jurisdiction_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [jurisdictionId, lotId],
  );
  return rows[0] ?? null;
}

/** The state that follows from what is left; the life cycle decides whether the lot may take it. */
export function stateAfter(state: LotState, levels: Levels): LotState {
  if (levels.available + levels.reserved > 0) return state;
  const next = transition(LOT, state, levels.onHand === 0 ? 'withdraw' : 'deplete');
  return next.ok ? next.value : state;
}

async function storeState(tx: EntityManager, jurisdictionId: string, lotId: string, state: LotState): Promise<void> {
  await tx.query('UPDATE lots SET state = $3, version = version + 1 WHERE jurisdiction_id = $1 AND id = $2', [
    jurisdictionId,
    lotId,
    state,
  ]);
}

async function stockShort(tx: EntityManager, jurisdictionId: string, lotId: string, pieces: number): Promise<Problem> {
  const lot = await readLot(tx, jurisdictionId, lotId);
  return new Problem('STOCK_SHORT', { params: { pieces, availablePieces: lot?.levels.available ?? 0 } });
}
