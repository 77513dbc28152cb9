import { Injectable } from '@nestjs/common';
import { Problem, UnitOfWork } from '@supplydock/platform';
import { readOwed } from '../appeals/owed.js';
import type { OverrideList, OverrideView } from './override.dto.js';

/** What is set by hand in a round and what is kept beside it. */
@Injectable()
export class ListOverrides {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND */
  list(jurisdictionId: string, roundId: string): Promise<OverrideList> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const [round] = await tx.query<{ version: number }[]>(
        'SELECT version FROM rounds WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, roundId],
      );
      if (!round) throw new Problem('NOT_FOUND');
      const items = await tx.query<OverrideView[]>(
        `SELECT o.requisition_id AS "requisitionId", e.name AS "enterpriseName", e.district_id AS "districtId",
                coalesce(a.pieces, 0) AS "proposedPieces", coalesce(a.claim_pieces, 0) AS "claimPieces", o.pieces, o.reason,
                o.note, u.display_name AS "authorName", o.state
           FROM round_overrides o
           JOIN requisitions q ON q.jurisdiction_id = o.jurisdiction_id AND q.id = o.requisition_id
           JOIN enterprises e ON e.jurisdiction_id = q.jurisdiction_id AND e.id = q.enterprise_id
           JOIN users u ON u.jurisdiction_id = o.jurisdiction_id AND u.id = o.author_id
           LEFT JOIN awards a ON a.jurisdiction_id = o.jurisdiction_id AND a.round_id = o.round_id
                             AND a.requisition_id = o.requisition_id
          WHERE o.jurisdiction_id = $1 AND o.round_id = $2
          ORDER BY o.state DESC, o.created_at, o.requisition_id`,
        [jurisdictionId, roundId],
      );
      return { items, owed: await readOwed(tx, jurisdictionId, roundId), version: round.version };
    });
  }
}
