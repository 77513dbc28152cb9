import { Injectable } from '@nestjs/common';
import { isOfficial, ownOr404, type Actor } from '@supplydock/identity';
import { UnitOfWork } from '@supplydock/platform';
import type { RequisitionTimeline, RequisitionTimelineEntry } from './dto/requisition.dto.js';
import { readRequisition } from './requisition-row.js';

const ENTRIES_SHOWN = 200;

/** Who did what to a requisition, when and why, read from the ledger. */
@Injectable()
export class ShowRequisitionTimeline {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * @returns the entries, the latest first; the names of those who acted go to officers only
   * @throws NOT_FOUND when there is no such requisition or the actor may not see it
   */
  show(actor: Actor, id: string): Promise<RequisitionTimeline> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await readRequisition(tx, jurisdictionId, id);
      ownOr404(actor, 'requisition.read', found, (row) => row);
      const rows = await tx.query<(Omit<RequisitionTimelineEntry, 'at'> & { at: Date })[]>(
        `SELECT l.seq, l.kind, l.at, CASE WHEN $3 THEN u.display_name END AS "actorName",
                (l.payload ->> 'askedPieces')::bigint AS "askedPieces",
                coalesce((l.payload ->> 'assisted')::boolean, false) AS "isAssisted",
                l.payload ->> 'standingId' IS NOT NULL AS "isStanding",
                l.payload -> 'quarantine' ->> 'code' AS quarantine, l.payload ->> 'cause' AS cause, x.reason AS text
           FROM ledger_entries l
           LEFT JOIN users u ON u.jurisdiction_id = l.jurisdiction_id AND u.id = l.actor_id
           LEFT JOIN requisition_decisions x ON x.jurisdiction_id = l.jurisdiction_id AND x.requisition_id = $4
                                            AND x.version = (l.payload ->> 'version')::int
          WHERE l.jurisdiction_id = $1 AND l.subject_type = 'requisition' AND l.subject_id = $2
          ORDER BY l.seq DESC LIMIT ${ENTRIES_SHOWN}`,
        [jurisdictionId, id, isOfficial(actor.memberships), id],
      );
      return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
    });
  }
}
