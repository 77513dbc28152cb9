import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Day } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { LedgerService, type NewEntry } from '@supplydock/ledger';
import { channelDay, Clock, Outbox, pgClientOf, UnitOfWork } from '@supplydock/platform';
import { actingFor, type ActingFor } from './acting-for.js';
import type { RequisitionView } from './dto/requisition.dto.js';
import { judgeFiling, type JudgedFiling } from './judge-filing.js';
import { liveRequisition, requisitionExists } from './live-requisition.js';
import type { RequisitionInput } from './requisition-rules.js';
import { tellFirm } from './tell-firm.js';
import { entitlementViewOf, readRequisition, requisitionViewOf } from './requisition-row.js';

/** Files a firm's requisition for today: judged, stored and recorded in one transaction. */
@Injectable()
export class SubmitRequisition {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param of the firm that phoned in, when a hotline operator files; undefined for people of a firm
   * @param standingId the standing requisition that this confirms, if any
   * @returns the requisition, APPROVED or QUARANTINED with its reason, and the entitlement it was judged by
   * @throws as actingFor; VALIDATION_FAILED; NO_POLICY; REQUISITION_EXISTS with the id of the
   *   one to change; DAY_HELD while a round holds the day or after it was approved
   */
  async submit(
    actor: Actor,
    input: RequisitionInput,
    of?: string,
    standingId: string | null = null,
  ): Promise<RequisitionView> {
    const { jurisdictionId, userId } = actor;
    const { enterpriseId, assistedBy } = actingFor(actor, 'requisition.submit', of);
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const judged = await judgeFiling(tx, jurisdictionId, enterpriseId, input, today);
      const id = await insert(tx, actor, { enterpriseId, assistedBy }, today, input, judged);
      const row = (await readRequisition(tx, jurisdictionId, id))!;
      if (judged.quarantine) await tellFirm(this.outbox, tx, jurisdictionId, 'REQUISITION_QUARANTINED', row);
      const entry: NewEntry = {
        jurisdictionId,
        kind: 'REQUISITION_SUBMITTED',
        subjectType: 'requisition',
        subjectId: id,
        actorId: userId,
        payload: {
          enterpriseId,
          serviceDate: today,
          ...input,
          state: judged.state,
          quarantine: judged.quarantine,
          standingId,
          assisted: assistedBy !== null,
        },
      };
      this.uow.beforeCommit(() => this.ledger.append(tx, entry));
      return { ...requisitionViewOf(row), entitlement: entitlementViewOf(judged.entitlement) };
    });
  }
}

/** The unique index on live requisitions is the guarantee of one per firm, category and day. */
async function insert(
  tx: EntityManager,
  actor: Actor,
  { enterpriseId, assistedBy }: ActingFor,
  day: Day,
  input: RequisitionInput,
  { state, quarantine }: JudgedFiling,
): Promise<string> {
  const id = uuidv7();
  const client = await pgClientOf(tx);
  const inserted = await client.query(
    `INSERT INTO requisitions (jurisdiction_id, id, enterprise_id, category, service_date, asked_pieces, accepts,
                               max_price_fen, needed_by, state, quarantine_code, quarantine_detail, submitted_by, assisted_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING`,
    [
      actor.jurisdictionId, id, enterpriseId, input.category, day, input.askedPieces, [...input.accepts].sort(),
      input.maxPriceFen, input.neededBy, state, quarantine?.code ?? null, quarantine?.params ?? null, actor.userId, assistedBy,
    ], // prettier-ignore
  );
  if (inserted.rowCount === 1) return id;
  const { category } = input;
  const live = await liveRequisition(tx, {
    jurisdictionId: actor.jurisdictionId,
    enterpriseId,
    category,
    serviceDate: day,
  });
  throw requisitionExists(live!, category, day);
}
