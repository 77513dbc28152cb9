import type { LotView } from './dto/lot.dto.js';

/** A lot as LOT_SQL reads it. */
export type LotRow = Omit<LotView, 'levels' | 'createdAt'> & LotView['levels'] & { readonly createdAt: Date };

/** Lots with their levels and their supplier's name; $1 is the jurisdiction. Conditions are appended with AND. */
export const LOT_SQL = `
  SELECT l.id, l.supplier_id AS "supplierId", e.name AS "supplierName", l.product_id AS "productId",
         l.district_id AS "districtId", l.serves, l.batch, l.produced_on AS "producedOn", l.expires_on AS "expiresOn",
         l.pack_pieces AS "packPieces", l.price_fen AS "priceFen", l.cost_fen AS "costFen",
         l.cost_source AS "costSource", l.state, l.holds, l.version, l.created_at AS "createdAt",
         v.on_hand AS "onHand", v.available, v.reserved, v.allocated, v.shipped, v.written_off AS "writtenOff"
    FROM lots l
    JOIN lot_levels v ON v.jurisdiction_id = l.jurisdiction_id AND v.lot_id = l.id
    JOIN enterprises e ON e.jurisdiction_id = l.jurisdiction_id AND e.id = l.supplier_id
   WHERE l.jurisdiction_id = $1`;

/** The row in the api's shape. */
export function lotViewOf(row: LotRow): LotView {
  const { onHand, available, reserved, allocated, shipped, writtenOff, createdAt, ...lot } = row;
  const levels = { onHand, available, reserved, allocated, shipped, writtenOff };
  return { ...lot, levels, createdAt: createdAt.toISOString() };
}
