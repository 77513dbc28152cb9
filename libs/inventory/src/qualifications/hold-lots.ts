import type { EntityManager } from 'typeorm';
import { heldLot, releasedLot, type Day, type LotHold, type LotStanding } from '@supplydock/domain';
import type { NewEntry } from '@supplydock/ledger';
import { pgClientOf } from '@supplydock/platform';

/** Whose lots of which product. */
export interface SupplierProduct {
  readonly jurisdictionId: string;
  readonly supplierId: string;
  readonly productId: string;
}

interface HeldLot extends LotStanding {
  readonly id: string;
}

const HOLD: LotHold = 'QUALIFICATION';

/**
 * One at a time for a supplier: what it posts, and what is decided about its qualifications. Otherwise a lot posted in the
 * moment of a decision would miss it. Taken before any lot is locked.
 */
export async function lockSupplier(tx: EntityManager, jurisdictionId: string, supplierId: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `qualifications ${jurisdictionId} ${supplierId}`,
  ]);
}

/** Products that a supplier may offer on a day. */
export async function qualifiedProducts(
  tx: EntityManager,
  jurisdictionId: string,
  supplierId: string,
  day: Day,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ productId: string }[]>(
    `SELECT product_id AS "productId" FROM qualifications
      WHERE jurisdiction_id = $1 AND supplier_id = $2 AND state IN ('QUALIFIED', 'PROVISIONAL') AND valid_to >= $3`,
    [jurisdictionId, supplierId, day],
  );
  return new Set(rows.map(({ productId }) => productId));
}

/**
 * Takes a supplier's lots of a product off offer, or lets go of them again. What is promised stays promised.
 * @param actorId who decided; null when it is the clock
 * @returns entries for the ledger, one for each lot that changed
 */
export async function settleLots(
  tx: EntityManager,
  { jurisdictionId, supplierId, productId }: SupplierProduct,
  isQualified: boolean,
  actorId: string | null,
): Promise<NewEntry[]> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<HeldLot>(
    `SELECT l.id, l.state, l.holds
       FROM lot_levels v JOIN lots l ON l.jurisdiction_id = v.jurisdiction_id AND l.id = v.lot_id
      WHERE v.jurisdiction_id = $1 AND l.supplier_id = $2 AND l.product_id = $3
        AND l.state IN ('DECLARED', 'AVAILABLE', 'ON_HOLD', 'DEPLETED') AND ($4 = ANY(l.holds)) = $5
      ORDER BY v.lot_id FOR UPDATE OF v FOR NO KEY UPDATE OF l`,
    [jurisdictionId, supplierId, productId, HOLD, isQualified],
  );
  const after = rows.map((lot) => ({ id: lot.id, ...(isQualified ? releasedLot(lot, HOLD) : heldLot(lot, HOLD)) }));
  await client.query(
    `UPDATE lots l SET state = s.state, holds = s.holds, version = l.version + 1
       FROM jsonb_to_recordset($2::jsonb) AS s(id uuid, state text, holds text[])
      WHERE l.jurisdiction_id = $1 AND l.id = s.id`,
    [jurisdictionId, JSON.stringify(after)],
  );
  const kind = isQualified ? 'LOT_RELEASED' : 'LOT_HELD';
  return after.map(({ id }) => ({ jurisdictionId, kind, subjectType: 'lot', subjectId: id, actorId, payload: { hold: HOLD } })); // prettier-ignore
}
