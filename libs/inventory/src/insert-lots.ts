import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '@supplydock/identity';
import type { LedgerService } from '@supplydock/ledger';
import { pgClientOf } from '@supplydock/platform';
import type { LotInput } from './lot-rules.js';
import { postStock } from './move-stock.js';

/**
 * Writes judged lots down: each with its level, the movement behind it and its ledger entry. One lot or thousands take
 * the same few statements.
 * @returns ids of the lots, in the order given
 */
export async function insertLots(
  tx: EntityManager,
  ledger: LedgerService,
  { jurisdictionId, userId: actorId }: Actor,
  supplierId: string,
  lots: readonly LotInput[],
): Promise<string[]> {
  const rows = lots.map((lot) => ({ ...lot, id: uuidv7() }));
  const client = await pgClientOf(tx);
  await client.query(
    `INSERT INTO lots (jurisdiction_id, id, supplier_id, product_id, district_id, serves, batch, produced_on, expires_on,
                       pack_pieces, price_fen, state, posted_by)
     SELECT $1, id, $2, "productId", "districtId", serves, batch, "producedOn", "expiresOn", "packPieces", "priceFen",
            'AVAILABLE', $3
       FROM jsonb_to_recordset($4::jsonb)
         AS l(id uuid, "productId" text, "districtId" text, serves text[], batch text, "producedOn" date, "expiresOn" date,
              "packPieces" int, "priceFen" bigint)`,
    [jurisdictionId, supplierId, actorId, JSON.stringify(rows)],
  );
  await postStock(tx, {
    jurisdictionId,
    actorId,
    reason: 'posted',
    lots: rows.map(({ id, pieces }) => ({ lotId: id, pieces })),
  });
  await ledger.appendAll(
    tx,
    jurisdictionId,
    rows.map(({ id, ...input }) => ({
      jurisdictionId,
      kind: 'LOT_POSTED',
      subjectType: 'lot',
      subjectId: id,
      actorId,
      payload: { supplierId, ...input },
    })),
  );
  return rows.map(({ id }) => id);
}
