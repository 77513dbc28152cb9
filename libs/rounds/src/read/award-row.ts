import type { PoolClient } from 'pg';
import type { AwardLineView, RoundAward } from '../dto/award.dto.js';

/** Columns of an award; `a` is the award, `e` its enterprise. */
export const AWARD_COLUMNS = `
  a.round_id AS "roundId", a.requisition_id AS "requisitionId", a.asked_pieces AS "askedPieces",
  a.claim_pieces AS "claimPieces", a.pieces, a.received_pieces AS "receivedPieces", a.headcount, a.fair_num AS "fairNum",
  a.fair_den AS "fairDen", a.block, a.state, a.reasons, a.district_id AS "districtId", a.tier, e.name AS "enterpriseName"`;

export interface AwardRow extends Omit<RoundAward, 'fairPieces' | 'lines' | 'recalledPieces'> {
  readonly fairNum: string;
  readonly fairDen: string;
}

type LineRow = AwardLineView & { requisitionId: string };

/** Adds the lines, with lot and supplier, to awards of one round: one query for a whole page. */
export async function withLines(
  client: PoolClient,
  jurisdictionId: string,
  roundId: string,
  awards: readonly AwardRow[],
): Promise<RoundAward[]> {
  const { rows } = await client.query<LineRow>(
    `SELECT n.requisition_id AS "requisitionId", n.lot_id AS "lotId", l.product_id AS "productId", s.name AS "supplierName",
            l.district_id AS "districtId", n.pieces, l.pack_pieces AS "packPieces", l.price_fen AS "priceFen", l.state = 'RECALLED' AS "isRecalled"
       FROM award_lines n
       JOIN lots l ON l.jurisdiction_id = n.jurisdiction_id AND l.id = n.lot_id
       JOIN enterprises s ON s.jurisdiction_id = l.jurisdiction_id AND s.id = l.supplier_id
      WHERE n.jurisdiction_id = $1 AND n.round_id = $2 AND n.requisition_id = ANY($3::uuid[])
      ORDER BY n.requisition_id, n.lot_id`,
    [jurisdictionId, roundId, awards.map((award) => award.requisitionId)],
  );
  const lines = new Map<string, AwardLineView[]>(awards.map((award) => [award.requisitionId, []]));
  for (const { requisitionId, ...line } of rows) lines.get(requisitionId)?.push(line);
  return awards.map(({ fairNum, fairDen, ...award }) => {
    const own = lines.get(award.requisitionId) ?? [];
    const recalledPieces = own.reduce((sum, { isRecalled, pieces }) => sum + (isRecalled ? pieces : 0), 0);
    return { ...award, fairPieces: [fairNum, fairDen], recalledPieces, lines: own };
  });
}
