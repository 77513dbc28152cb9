import { Injectable } from '@nestjs/common';
import { AMBER_HOURS, REVIEW_HOURS, type Category } from '@supplydock/domain';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, UnitOfWork } from '@supplydock/platform';

interface Waiting {
  readonly id: string;
  readonly category: Category;
  readonly serviceDate: string;
  readonly kind: 'PROPOSAL_WAITS' | 'PROPOSAL_OVERDUE';
}

/** A proposal that nobody decides is told to those who may: once when its clock turns amber, once when it turns red. */
@Injectable()
export class EscalateProposals {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Safe to run at any time and from several processes at once: the ledger says what was told.
   * @returns how many were told of now
   */
  escalate(jurisdictionId: string): Promise<number> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const waiting = await tx.query<Waiting[]>(
        `SELECT r.id, r.category, r.service_date AS "serviceDate", k.kind
           FROM rounds r
           CROSS JOIN LATERAL (SELECT CASE WHEN r.proposed_at <= now() - make_interval(hours => $2)
                                           THEN 'PROPOSAL_OVERDUE' ELSE 'PROPOSAL_WAITS' END AS kind) k
          WHERE r.jurisdiction_id = $1 AND r.state = 'PROPOSED' AND r.proposed_at <= now() - make_interval(hours => $3)
            AND NOT EXISTS (SELECT 1 FROM ledger_entries e
                             WHERE e.jurisdiction_id = r.jurisdiction_id AND e.subject_type = 'round'
                               AND e.subject_id = r.id::text AND e.kind = k.kind)
          ORDER BY r.id FOR UPDATE OF r SKIP LOCKED`,
        [jurisdictionId, REVIEW_HOURS, REVIEW_HOURS - AMBER_HOURS],
      );
      for (const { id: subjectId, kind, category, serviceDate } of waiting) {
        await this.outbox.add(tx, jurisdictionId, 'notice.office', { jurisdictionId, kind, subjectId, figures: { category, serviceDate } }); // prettier-ignore
        await this.ledger.append(tx, { jurisdictionId, kind, subjectType: 'round', subjectId, actorId: null, payload: { category, serviceDate } }); // prettier-ignore
      }
      return waiting.length;
    });
  }
}
