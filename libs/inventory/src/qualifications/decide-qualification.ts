import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SUPPLIER_QUALIFICATION, transition, type Day, type QualificationAction, type QualificationState } from '@supplydock/domain'; // prettier-ignore
import { DocumentStore } from '@supplydock/documents';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, Outbox, Problem, UnitOfWork } from '@supplydock/platform';
import { recordAboutGoods, type QualificationEntryKind } from '../record-about-goods.js';
import { settleLots } from './hold-lots.js';
import { lockQualification, type LockedQualification } from './lock-qualification.js';
import { qualificationSubject } from './qualification-documents.js';

/** What an officer sets for a provisional qualification. */
export interface Provision {
  readonly until: Day;
  readonly dailyCapPieces: number;
  readonly audience: readonly string[] | null;
}

type Decision = Exclude<QualificationAction, 'lapse'>;

const KINDS: Readonly<Record<Decision, QualificationEntryKind>> = {
  check: 'QUALIFICATION_RECHECKED',
  qualify: 'QUALIFICATION_GRANTED',
  qualifyProvisionally: 'QUALIFICATION_GRANTED_PROVISIONALLY',
  refuse: 'QUALIFICATION_REFUSED',
  suspend: 'QUALIFICATION_SUSPENDED',
};

/** What an officer decides about a qualification; the supplier's lots of the product follow at once. */
@Injectable()
export class DecideQualification {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly documents: DocumentStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version that the officer saw (If-Match)
   * @param reason the supplier reads it; the ledger keeps its digest
   * @param provision set for qualifyProvisionally
   * @throws NOT_FOUND; STATE_REFUSED; VERSION_MISMATCH; VALIDATION_FAILED when a provisional one would end before tomorrow
   *   or after its certificates; QUALIFICATION_EXPIRED when the certificates ran out meanwhile
   */
  decide(
    actor: Actor,
    action: Decision,
    id: string,
    version: number,
    reason: string,
    provision: Provision | null = null,
  ): Promise<void> {
    const { jurisdictionId, userId: actorId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await lockQualification(tx, actor, `qualification.${action}`, id);
      if (found.version !== version) throw new Problem('VERSION_MISMATCH', { params: { version: found.version } });
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const isGrant = action === 'qualify' || action === 'qualifyProvisionally';
      if (isGrant && found.validTo < today) throw new Problem('QUALIFICATION_EXPIRED', { params: { validTo: found.validTo } }); // prettier-ignore
      if (provision) requireWithin(provision, today, found.validTo);
      const state = stateAfter(found, action);
      if (isGrant) await lapsePredecessor(tx, jurisdictionId, found);
      if (action !== 'check') await this.documents.keepDecided(tx, qualificationSubject(jurisdictionId, id));
      await store(tx, jurisdictionId, id, { state, reason, actorId, provision });
      const lots = isGrant || action === 'suspend' ? await settleLots(tx, { jurisdictionId, ...found }, isGrant, actorId) : []; // prettier-ignore
      await this.outbox.add(tx, jurisdictionId, 'notice.send', {
        jurisdictionId,
        kind: 'QUALIFICATION_DECIDED',
        enterpriseId: found.supplierId,
        subjectId: id,
        figures: { productId: found.productId, state },
      });
      await this.ledger.appendAll(tx, jurisdictionId, lots);
      await recordAboutGoods(tx, this.ledger, {
        jurisdictionId,
        subjectType: 'qualification',
        subjectId: id,
        actorId,
        kind: KINDS[action],
        payload: { from: found.state, ...provision, lots: lots.length },
        text: reason,
      });
    });
  }
}

function stateAfter({ state }: LockedQualification, action: Decision): QualificationState {
  const next = transition(SUPPLIER_QUALIFICATION, state, action);
  if (!next.ok) throw new Problem('STATE_REFUSED', { params: { state, action, resource: 'qualification' } });
  return next.value;
}

function requireWithin({ until }: Provision, today: Day, validTo: Day): void {
  if (until > today && until <= validTo) return;
  const error = {
    field: 'until',
    code: 'UNTIL_OUT_OF_RANGE',
    message: `must be after today and at most ${validTo}, when the certificates end`,
    messageZh: `须晚于今天，且不晚于证书到期日 ${validTo}`,
  };
  throw new Problem('VALIDATION_FAILED', { params: { count: 1 }, errors: [error] });
}

/** The one that was in force until now has a successor. */
async function lapsePredecessor(
  tx: EntityManager,
  jurisdictionId: string,
  { id, supplierId, productId }: LockedQualification,
): Promise<void> {
  await tx.query(
    `UPDATE qualifications SET state = 'LAPSED', version = version + 1
      WHERE jurisdiction_id = $1 AND supplier_id = $2 AND product_id = $3 AND id <> $4
        AND state IN ('QUALIFIED', 'PROVISIONAL', 'SUSPENDED')`,
    [jurisdictionId, supplierId, productId, id],
  );
}

async function store(
  tx: EntityManager,
  jurisdictionId: string,
  id: string,
  { state, reason, actorId, provision }: { state: QualificationState; reason: string; actorId: string; provision: Provision | null }, // prettier-ignore
): Promise<void> {
  await tx.query(
    `UPDATE qualifications
        SET state = $3, reason = $4, decided_by = $5, decided_at = now(), version = version + 1,
            valid_to = coalesce($6, valid_to), daily_cap_pieces = $7, audience = $8,
            review_since = CASE WHEN $3 = 'DOCUMENT_CHECK' THEN now() ELSE review_since END
      WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id, state, reason, actorId, provision?.until ?? null, provision?.dailyCapPieces ?? null, provision?.audience ?? null], // prettier-ignore
  );
}
