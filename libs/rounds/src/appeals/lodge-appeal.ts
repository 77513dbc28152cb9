import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { APPEAL_FACTS, factOf, groundsFor, type AppealChange, type AppealGround } from '@supplydock/domain';
import { ownOr404, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { digestOf } from '../review/decide.js';
import { readAppealable, type Appealable } from './appealable.js';
import { lockAppeal } from './lock-appeal.js';
import { requireProducts } from './require-products.js';

export interface AppealWish {
  readonly requisitionId: string;
  readonly ground: AppealGround;
  /** What should have stood: the fact that the ground is about and no other. */
  readonly stated: AppealChange;
  readonly note: string;
}

/** A firm lodges an appeal against what a published round gave it, and may withdraw it until it is decided. */
@Injectable()
export class LodgeAppeal {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @returns the appeal's id
   * @throws NOT_FOUND for a requisition that is not the firm's; APPEAL_TOO_EARLY, APPEAL_TOO_LATE {until},
   *   APPEAL_NOTHING_SHORT, APPEAL_STANDS; VALIDATION_FAILED for a ground that does not fit, or without its fact
   */
  lodge(actor: Actor, wish: AppealWish): Promise<string> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await readAppealable(tx, jurisdictionId, wish.requisitionId);
      const about = ownOr404(actor, 'appeal.lodge', found, (row) => row);
      const roundId = requireOpen(about);
      requireFit(wish, about.isCounted);
      if (wish.stated.wish)
        await requireProducts(tx, jurisdictionId, roundId, wish.stated.wish.accepts, 'stated.wish.accepts');
      const id = uuidv7();
      await insert(tx, { jurisdictionId, id, roundId, actorId: userId, about, wish });
      const { requisitionId, ground, stated, note } = wish;
      const payload = { roundId, requisitionId, ground, stated, noteSha256: digestOf(note) };
      await this.ledger.append(tx, { jurisdictionId, kind: 'APPEAL_LODGED', subjectType: 'appeal', subjectId: id, actorId: userId, payload }); // prettier-ignore
      return id;
    });
  }

  /** @throws NOT_FOUND, STATE_REFUSED once it is decided, VERSION_MISMATCH */
  withdraw(actor: Actor, id: string, version: number): Promise<void> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockAppeal(tx, actor, 'appeal.withdraw', id, version);
      await tx.query(
        `UPDATE appeals SET state = 'WITHDRAWN', version = version + 1 WHERE jurisdiction_id = $1 AND id = $2`,
        [jurisdictionId, id],
      );
      await this.ledger.append(tx, { jurisdictionId, kind: 'APPEAL_WITHDRAWN', subjectType: 'appeal', subjectId: id, actorId: userId, payload: {} }); // prettier-ignore
    });
  }
}

/** @returns the round that is appealed against */
function requireOpen({ roundId, until, isLate, isOpen, appealId }: Appealable): string {
  if (roundId === null || until === null) throw new Problem('APPEAL_TOO_EARLY');
  if (appealId !== null) throw new Problem('APPEAL_STANDS');
  if (isLate) throw new Problem('APPEAL_TOO_LATE', { params: { until: until.toISOString() } });
  if (!isOpen) throw new Problem('APPEAL_NOTHING_SHORT');
  return roundId;
}

function requireFit({ ground, stated }: AppealWish, isCounted: boolean): void {
  if (!groundsFor(isCounted).includes(ground)) {
    throw invalid('ground', 'GROUND_UNFIT', isCounted ? 'the round counted this requisition' : 'the round did not count this requisition', isCounted ? '该需求单已计入本轮' : '该需求单未计入本轮'); // prettier-ignore
  }
  for (const fact of APPEAL_FACTS) {
    const isStated = stated[fact] !== null;
    if (fact === factOf(ground) && !isStated) throw invalid(`stated.${fact}`, 'REQUIRED', 'say what should have stood', '请填写应有的内容'); // prettier-ignore
    if (fact !== factOf(ground) && isStated) throw invalid(`stated.${fact}`, 'NOT_THE_GROUND', 'the ground is not about this', '所选理由与此项无关'); // prettier-ignore
  }
}

function invalid(field: string, code: string, message: string, messageZh: string): Problem {
  return new Problem('VALIDATION_FAILED', { params: { count: 1 }, errors: [{ field, code, message, messageZh }] });
}

async function insert(
  tx: EntityManager,
  row: { jurisdictionId: string; id: string; roundId: string; actorId: string; about: Appealable; wish: AppealWish },
): Promise<void> {
  const { enterpriseId, isCounted, askedPieces, gotPieces } = row.about;
  const { requisitionId, ground, stated, note } = row.wish;
  const client = await pgClientOf(tx);
  const { rowCount } = await client.query(
    `INSERT INTO appeals (jurisdiction_id, id, round_id, requisition_id, enterprise_id, state, ground, stated, note,
                          is_counted, asked_pieces, got_pieces, lodged_by)
     VALUES ($1, $2, $3, $4, $5, 'LODGED', $6, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (jurisdiction_id, requisition_id) WHERE state <> 'WITHDRAWN' DO NOTHING`,
    [row.jurisdictionId, row.id, row.roundId, requisitionId, enterpriseId, ground, JSON.stringify(stated), note, isCounted, askedPieces, gotPieces, row.actorId], // prettier-ignore
  );
  if (rowCount !== 1) throw new Problem('APPEAL_STANDS');
}
