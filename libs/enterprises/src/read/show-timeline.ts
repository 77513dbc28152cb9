import { Injectable } from '@nestjs/common';
import { isOfficial, type Actor } from '@supplydock/identity';
import { UnitOfWork } from '@supplydock/platform';
import type { EnterpriseTimeline, TimelineEntry } from '../dto/enterprise.dto.js';
import { requireOwnFirm } from './own-firm.js';

const ENTRIES_SHOWN = 200;

/** Who did what to a firm, when and why, read from the ledger. */
@Injectable()
export class ShowTimeline {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * @returns the entries, the latest first; the names of those who acted go to officers only
   * @throws NOT_FOUND when there is no such firm or the actor may not see it
   */
  show(actor: Actor, id: string): Promise<EnterpriseTimeline> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await requireOwnFirm(tx, actor, 'enterprise.read', id);
      const rows = await tx.query<(Omit<TimelineEntry, 'at'> & { at: Date })[]>(
        `SELECT l.seq, l.kind, l.at, CASE WHEN $3 THEN u.display_name END AS "actorName",
                (l.payload ->> 'headcount')::int AS headcount, l.payload ->> 'effectiveFrom' AS "effectiveFrom",
                t.body AS text
           FROM ledger_entries l
           LEFT JOIN users u ON u.jurisdiction_id = l.jurisdiction_id AND u.id = l.actor_id
           LEFT JOIN enterprise_texts t ON t.jurisdiction_id = l.jurisdiction_id AND t.seq = l.seq
          WHERE l.jurisdiction_id = $1 AND l.subject_type = 'enterprise' AND l.subject_id = $2
          ORDER BY l.seq DESC LIMIT ${ENTRIES_SHOWN}`,
        [jurisdictionId, id, isOfficial(actor.memberships)],
      );
      return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
    });
  }
}
