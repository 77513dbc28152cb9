import type { EntityManager } from 'typeorm';
import { pgClientOf } from '@supplydock/platform';
import type { AwardView } from '../dto/award.dto.js';
import { AWARD_COLUMNS, withLines, type AwardRow } from './award-row.js';

/**
 * What a requisition got, once a round that gave it something to say was approved; null before. The caller has checked
 * whose requisition it is.
 */
export async function awardOfRequisition(
  tx: EntityManager,
  jurisdictionId: string,
  requisitionId: string,
): Promise<AwardView | null> {
  const client = await pgClientOf(tx);
  // The round is found by the requisition's day, so that only its partition is looked into.
  const { rows } = await client.query<AwardRow>(
    `SELECT ${AWARD_COLUMNS}
       FROM requisitions q
       JOIN allocation_days d ON d.jurisdiction_id = q.jurisdiction_id AND d.category = q.category
                             AND d.service_date = q.service_date AND d.state = 'CLOSED'
       JOIN awards a ON a.jurisdiction_id = q.jurisdiction_id AND a.round_id = d.round_id AND a.requisition_id = q.id
       JOIN enterprises e ON e.jurisdiction_id = a.jurisdiction_id AND e.id = a.enterprise_id
      WHERE q.jurisdiction_id = $1 AND q.id = $2`,
    [jurisdictionId, requisitionId],
  );
  if (!rows[0]) return null;
  const [{ enterpriseName: _name, districtId: _district, tier: _tier, ...award }] = await withLines(
    client,
    jurisdictionId,
    rows[0].roundId,
    rows,
  );
  return award;
}
