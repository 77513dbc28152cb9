import { Injectable } from '@nestjs/common';
import { ownOr404, type Actor } from '@supplydock/identity';
import { readLot } from '@supplydock/inventory';
import { UnitOfWork } from '@supplydock/platform';
import type { LotAward, LotAwardPage, LotAwardsQuery } from './lot-awards.dto.js';

/** Lines of decided rounds; the rounds are found by what they froze, so that only their partitions are looked into. */
const GIVEN = `
    FROM round_lots f
    JOIN rounds r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.round_id AND r.state IN ('APPROVED', 'PUBLISHED')
    JOIN award_lines n ON n.jurisdiction_id = f.jurisdiction_id AND n.round_id = f.round_id AND n.lot_id = f.lot_id
    JOIN awards a ON a.jurisdiction_id = n.jurisdiction_id AND a.round_id = n.round_id AND a.requisition_id = n.requisition_id
    JOIN enterprises e ON e.jurisdiction_id = a.jurisdiction_id AND e.id = a.enterprise_id
   WHERE f.jurisdiction_id = $1 AND f.lot_id = $2 AND f.awarded_pieces > 0`;

/** Every award that a lot went to. */
@Injectable()
export class ListLotAwards {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND when there is no such lot or the actor may not see it */
  list(actor: Actor, lotId: string, query: LotAwardsQuery): Promise<LotAwardPage> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const lot = await readLot(tx, jurisdictionId, lotId);
      ownOr404(actor, 'lotAward.list', lot, ({ supplierId }) => ({ enterpriseId: supplierId }));
      const rows = await tx.query<LotAward[]>(
        `SELECT a.requisition_id AS "requisitionId", a.round_id AS "roundId", r.category, r.service_date AS "serviceDate",
                e.name AS "enterpriseName", a.district_id AS "districtId", n.pieces, a.state ${GIVEN}
            AND ($3::uuid IS NULL OR a.requisition_id > $3) ORDER BY a.requisition_id LIMIT $4`,
        [jurisdictionId, lotId, query.cursor ?? null, query.limit + 1],
      );
      const [sums] = await tx.query<{ total: number; pieces: number }[]>(
        `SELECT count(*)::int AS total, coalesce(sum(n.pieces), 0)::bigint AS pieces ${GIVEN}`,
        [jurisdictionId, lotId],
      );
      const items = rows.slice(0, query.limit);
      return { items, nextCursor: rows.length > query.limit ? items[items.length - 1].requisitionId : null, ...sums };
    });
  }
}
