import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { actingFor } from '../acting-for.js';
import { judgeFiling } from '../judge-filing.js';
import type { RequisitionInput } from '../requisition-rules.js';
import { lockStanding } from './lock-standing.js';
import { readStandings } from './standing-row.js';
import type { StandingList, StandingView } from './standing.dto.js';

type StandingInput = Omit<RequisitionInput, 'neededBy'>;

/** A firm's daily wishes: what it confirms with one tap each day. */
@Injectable()
export class SetStanding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /** @throws as actingFor */
  list(actor: Actor, of: string | undefined): Promise<StandingList> {
    const { jurisdictionId } = actor;
    const { enterpriseId } = actingFor(actor, 'standing.list', of);
    return this.uow.run(jurisdictionId, async (tx) => {
      const day = await channelDay(tx, jurisdictionId, this.clock);
      return { items: await readStandings(tx, jurisdictionId, day, { enterpriseId }) };
    });
  }

  /**
   * Sets the daily wish of one category. It takes part in nothing until it is confirmed.
   * @throws as actingFor; VALIDATION_FAILED with the codes of judgeInput; NO_POLICY; STANDING_EXISTS
   */
  set(actor: Actor, input: StandingInput, of: string | undefined): Promise<StandingView> {
    const { jurisdictionId } = actor;
    const { enterpriseId, assistedBy } = actingFor(actor, 'standing.set', of);
    return this.uow.run(jurisdictionId, async (tx) => {
      const day = await channelDay(tx, jurisdictionId, this.clock);
      await judgeFiling(tx, jurisdictionId, enterpriseId, { ...input, neededBy: null }, day);
      const id = uuidv7();
      const client = await pgClientOf(tx);
      const inserted = await client.query(
        `INSERT INTO standing_requisitions (jurisdiction_id, id, enterprise_id, category, asked_pieces, accepts,
                                            max_price_fen, since)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
        [jurisdictionId, id, enterpriseId, input.category, input.askedPieces, [...input.accepts].sort(), input.maxPriceFen, day], // prettier-ignore
      );
      if (inserted.rowCount === 0) throw new Problem('STANDING_EXISTS', { params: { category: input.category } });
      await this.record(tx, actor, id, 'STANDING_SET', { enterpriseId, ...input, assisted: assistedBy !== null });
      return (await readStandings(tx, jurisdictionId, day, { id }))[0];
    });
  }

  /**
   * Changes it for the days to come; a requisition that was made of it stays as it is.
   * @throws as lockStanding; VALIDATION_FAILED (CATEGORY_FIXED through the category's products); NO_POLICY
   */
  change(actor: Actor, id: string, version: number, input: StandingInput): Promise<StandingView> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const day = await channelDay(tx, jurisdictionId, this.clock);
      const { enterpriseId, category } = await lockStanding(tx, actor, 'standing.change', id, version);
      await judgeFiling(tx, jurisdictionId, enterpriseId, { ...input, category, neededBy: null }, day);
      await tx.query(
        `UPDATE standing_requisitions SET asked_pieces = $3, accepts = $4, max_price_fen = $5, version = version + 1
          WHERE jurisdiction_id = $1 AND id = $2`,
        [jurisdictionId, id, input.askedPieces, [...input.accepts].sort(), input.maxPriceFen],
      );
      await this.record(tx, actor, id, 'STANDING_CHANGED', { ...input, category });
      return (await readStandings(tx, jurisdictionId, day, { id }))[0];
    });
  }

  /** Ends it; another one may be set. @throws as lockStanding */
  end(actor: Actor, id: string, version: number): Promise<StandingList> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const { enterpriseId } = await lockStanding(tx, actor, 'standing.end', id, version);
      await tx.query(
        'UPDATE standing_requisitions SET ended_at = now(), version = version + 1 WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, id],
      );
      await this.record(tx, actor, id, 'STANDING_ENDED', {});
      const day = await channelDay(tx, jurisdictionId, this.clock);
      return { items: await readStandings(tx, jurisdictionId, day, { enterpriseId }) };
    });
  }

  private async record(tx: EntityManager, actor: Actor, id: string, kind: string, payload: object): Promise<void> {
    const { jurisdictionId, userId } = actor;
    const entry = {
      jurisdictionId,
      kind,
      subjectType: 'standing_requisition',
      subjectId: id,
      actorId: userId,
      payload,
    };
    await this.ledger.append(tx, entry);
  }
}
