import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { APPEAL_REASONS, owedPieces, type AppealOutcome, type AppealReason, type Category } from '@supplydock/domain';
import { DocumentStore } from '@supplydock/documents';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { digestOf } from '../review/decide.js';
import { appealSubject } from './appeal-documents.js';
import { lockAppeal } from './lock-appeal.js';

export interface AppealDecision {
  readonly outcome: AppealOutcome;
  /** Public. */
  readonly reason: AppealReason;
  /** The firm reads it; the ledger keeps its digest. */
  readonly note: string;
}

/**
 * Decides an appeal by what its latest run found. The published awards stay as they are; an upheld appeal owes what the firm
 * would have got more. The firm is told, and publication is owed.
 */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly documents: DocumentStore,
  ) {}

  /**
   * @param version that the official saw (If-Match)
   * @throws NOT_FOUND, STATE_REFUSED before it was run again, VERSION_MISMATCH; APPEAL_OWN_ROUND for who approved the round;
   *   APPEAL_RUNNING; VALIDATION_FAILED for a reason of the other outcome
   */
  decide(actor: Actor, id: string, version: number, decision: AppealDecision): Promise<void> {
    const { jurisdictionId, userId } = actor;
    const { outcome, reason, note } = decision;
    return this.uow.run(jurisdictionId, async (tx) => {
      const appeal = await lockAppeal(tx, actor, 'appeal.decide', id, version);
      const round = await readRound(tx, actor, appeal.roundId);
      requireReason(decision);
      const would = await readWould(tx, jurisdictionId, id);
      const owed = outcome === 'UPHELD' ? owedPieces(appeal.gotPieces, would) : 0;
      await tx.query(
        `UPDATE appeals SET state = 'DECIDED', outcome = $3, reason = $4, decision_note = $5, decided_by = $6,
                decided_at = now(), owed_pieces = $7, version = version + 1
          WHERE jurisdiction_id = $1 AND id = $2`,
        [jurisdictionId, id, outcome, reason, note, userId, owed],
      );
      await this.documents.keepDecided(tx, appealSubject(jurisdictionId, id));
      await this.outbox.add(tx, jurisdictionId, 'appeal.publish', { jurisdictionId, appealId: id });
      const told = { jurisdictionId, enterpriseId: appeal.enterpriseId, subjectId: id };
      if (outcome === 'UPHELD') {
        await this.outbox.add(tx, jurisdictionId, 'notice.send', { ...told, kind: 'APPEAL_UPHELD', figures: { ...round, owedPieces: owed } }); // prettier-ignore
      } else
        await this.outbox.add(tx, jurisdictionId, 'notice.send', { ...told, kind: 'APPEAL_REFUSED', figures: round });
      const payload = { outcome, reason, owedPieces: owed, noteSha256: digestOf(note) };
      await this.ledger.append(tx, { jurisdictionId, kind: 'APPEAL_DECIDED', subjectType: 'appeal', subjectId: id, actorId: userId, payload }); // prettier-ignore
    });
  }
}

/** @throws APPEAL_OWN_ROUND: who approved a round does not judge what is said against it */
async function readRound(
  tx: EntityManager,
  { jurisdictionId, userId }: Actor,
  roundId: string,
): Promise<{ category: Category; serviceDate: string }> {
  const [{ decidedBy, ...round }] = await tx.query<{ category: Category; serviceDate: string; decidedBy: string }[]>(
    `SELECT category, service_date AS "serviceDate", decided_by AS "decidedBy" FROM rounds
      WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, roundId],
  );
  if (decidedBy === userId) throw new Problem('APPEAL_OWN_ROUND');
  return round;
}

function requireReason({ outcome, reason }: AppealDecision): void {
  if (APPEAL_REASONS[reason] === outcome) return;
  const error = {
    field: 'reason',
    code: 'REASON_UNFIT',
    message: 'belongs to the other outcome',
    messageZh: '与所选结果不符',
  };
  throw new Problem('VALIDATION_FAILED', { params: { count: 1 }, errors: [error] });
}

/** What the latest finished run found for the firm. @throws APPEAL_RUNNING while another one is under way */
async function readWould(tx: EntityManager, jurisdictionId: string, appealId: string): Promise<number> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<{ isOpen: boolean; would: number | null }>(
    `SELECT finished_at IS NULL AS "isOpen", (result->>'wouldPieces')::bigint AS would FROM appeal_runs
      WHERE jurisdiction_id = $1 AND appeal_id = $2 AND failure_code IS NULL ORDER BY id DESC LIMIT 1`,
    [jurisdictionId, appealId],
  );
  if (rows[0]?.isOpen || rows[0]?.would == null) throw new Problem('APPEAL_RUNNING');
  return rows[0].would;
}
