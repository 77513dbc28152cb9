import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@supplydock/identity';
import { LedgerService, type NewEntry } from '@supplydock/ledger';
import { Outbox, Problem, UnitOfWork } from '@supplydock/platform';
import { actingFor } from './acting-for.js';
import type { RequisitionView } from './dto/requisition.dto.js';
import { judgeFiling, type JudgedFiling } from './judge-filing.js';
import { liveRequisition, requisitionExists } from './live-requisition.js';
import { lockRequisition } from './lock-requisition.js';
import type { RequisitionInput } from './requisition-rules.js';
import { tellFirm } from './tell-firm.js';
import { entitlementViewOf, readRequisition, requisitionViewOf, type RequisitionRow } from './requisition-row.js';

/** Changes a requisition before a round holds its day; it is judged anew and takes its place by the time of the change. */
@Injectable()
export class AmendRequisition {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws as lockRequisition; VALIDATION_FAILED (CATEGORY_FIXED and the codes of judgeInput); REQUISITION_EXISTS when a
   *   rejected one is changed and another was filed meanwhile
   */
  amend(actor: Actor, id: string, version: number, input: RequisitionInput): Promise<RequisitionView> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const before = await lockRequisition(tx, actor, 'requisition.edit', id, version);
      if (before.category !== input.category) throw categoryFixed();
      if (before.stored === 'REJECTED') await requireNoOther(tx, jurisdictionId, before);
      const judged = await judgeFiling(tx, jurisdictionId, before.enterpriseId, input, before.serviceDate);
      const { assistedBy } = actingFor(actor, 'requisition.edit', before.enterpriseId);
      await update(tx, jurisdictionId, id, input, judged, assistedBy);
      const row = (await readRequisition(tx, jurisdictionId, id))!;
      if (judged.quarantine) await tellFirm(this.outbox, tx, jurisdictionId, 'REQUISITION_QUARANTINED', row);
      const entry: NewEntry = {
        jurisdictionId,
        kind: 'REQUISITION_AMENDED',
        subjectType: 'requisition',
        subjectId: id,
        actorId: userId,
        payload: {
          ...input,
          state: judged.state,
          quarantine: judged.quarantine,
          askedPiecesBefore: before.askedPieces,
          assisted: assistedBy !== null,
        },
      };
      this.uow.beforeCommit(() => this.ledger.append(tx, entry));
      return { ...requisitionViewOf(row), entitlement: entitlementViewOf(judged.entitlement) };
    });
  }
}

async function update(
  tx: EntityManager,
  jurisdictionId: string,
  id: string,
  input: RequisitionInput,
  { state, quarantine }: JudgedFiling,
  assistedBy: string | null,
): Promise<void> {
  await tx.query(
    `UPDATE requisitions SET asked_pieces = $3, accepts = $4, max_price_fen = $5, needed_by = $6, state = $7,
            quarantine_code = $8, quarantine_detail = $9, assisted_by = $10, submitted_at = now(), waits_since = now(), version = version + 1
      WHERE jurisdiction_id = $1 AND id = $2`,
    [
      jurisdictionId, id, input.askedPieces, [...input.accepts].sort(), input.maxPriceFen, input.neededBy, state,
      quarantine?.code ?? null, quarantine?.params ?? null, assistedBy,
    ], // prettier-ignore
  );
}

/** A rejected one comes to life again by its change, unless its firm has filed another meanwhile. */
async function requireNoOther(tx: EntityManager, jurisdictionId: string, rejected: RequisitionRow): Promise<void> {
  const { category, serviceDate } = rejected;
  const live = await liveRequisition(tx, { ...rejected, jurisdictionId });
  if (live !== null) throw requisitionExists(live, category, serviceDate);
}

function categoryFixed(): Problem {
  const error = {
    field: 'category',
    code: 'CATEGORY_FIXED',
    message: 'cannot be changed: file another requisition for another category',
    messageZh: '不能更改：其他类别请另行申领',
  };
  return new Problem('VALIDATION_FAILED', { params: { count: 1 }, errors: [error] });
}
