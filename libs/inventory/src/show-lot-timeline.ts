import { Injectable } from '@nestjs/common';
import { isOfficial, ownOr404, type Actor } from '@supplydock/identity';
import { UnitOfWork } from '@supplydock/platform';
import type { LotTimeline, LotTimelineEntry } from './dto/lot.dto.js';
import { readLot } from './show-lot.js';

const ENTRIES_SHOWN = 200;

/** Who did what to a lot, when and why, read from the ledger. */
@Injectable()
export class ShowLotTimeline {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * @returns the entries, the latest first; the names of those who acted go to officers only
   * @throws NOT_FOUND when there is no such lot or the actor may not see it
   */
  show(actor: Actor, lotId: string): Promise<LotTimeline> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await readLot(tx, jurisdictionId, lotId);
      ownOr404(actor, 'lot.read', found, ({ supplierId }) => ({ enterpriseId: supplierId }));
      const rows = await tx.query<(Omit<LotTimelineEntry, 'at'> & { at: Date })[]>(
        `SELECT l.seq, l.kind, l.at, CASE WHEN $3 THEN u.display_name END AS "actorName",
                coalesce(l.payload ->> 'pieces', l.payload ->> 'writtenOffPieces')::bigint AS pieces,
                l.payload ->> 'hold' AS hold, t.body AS text
           FROM ledger_entries l
           LEFT JOIN users u ON u.jurisdiction_id = l.jurisdiction_id AND u.id = l.actor_id
           LEFT JOIN inventory_texts t ON t.jurisdiction_id = l.jurisdiction_id AND t.seq = l.seq
          WHERE l.jurisdiction_id = $1 AND l.subject_type = 'lot' AND l.subject_id = $2
          ORDER BY l.seq DESC LIMIT ${ENTRIES_SHOWN}`,
        [jurisdictionId, lotId, isOfficial(actor.memberships)],
      );
      return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
    });
  }
}
