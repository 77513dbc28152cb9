import type { EntityManager } from 'typeorm';
import type { LotStanding } from '@supplydock/domain';
import { authorise, type Actor, type PolicyKey } from '@supplydock/identity';
import { pgClientOf, Problem } from '@supplydock/platform';
import type { Levels } from './move-stock.js';

export interface LockedLot extends LotStanding {
  readonly id: string;
  readonly supplierId: string;
  readonly productId: string;
  readonly districtId: string;
  readonly packPieces: number;
  readonly version: number;
  readonly levels: Levels;
}

type LotRow = Omit<LockedLot, 'levels'> & Levels;

/**
 * Locks a lot for a change by a person. Level first, lot second: the order in which rounds take them, so that neither
 * waits for the other in a ring. NO KEY UPDATE lets movements of the lot (a foreign key to it) be written meanwhile.
 * @param version that the person saw (If-Match); null when the change does not depend on it
 * @throws NOT_FOUND when there is none or it is not the actor's; STATE_REFUSED; VERSION_MISMATCH
 */
export async function lockLot(
  tx: EntityManager,
  actor: Actor,
  key: PolicyKey & (`lot.${string}` | `priceReview.${string}`),
  lotId: string,
  version: number | null,
): Promise<LockedLot> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<LotRow>(
    `SELECT l.id, l.supplier_id AS "supplierId", l.product_id AS "productId", l.district_id AS "districtId", l.state,
            l.holds, l.pack_pieces AS "packPieces", l.version, v.on_hand AS "onHand", v.available, v.reserved,
            v.allocated, v.shipped, v.written_off AS "writtenOff"
       FROM lot_levels v JOIN lots l ON l.jurisdiction_id = v.jurisdiction_id AND l.id = v.lot_id
      WHERE v.jurisdiction_id = $1 AND v.lot_id = $2 FOR UPDATE OF v FOR NO KEY UPDATE OF l`,
    [actor.jurisdictionId, lotId],
  );
  const found = authorise(actor, key, rows[0], ({ supplierId, districtId, state }) => ({
    enterpriseId: supplierId,
    districtId,
    state,
  }));
  if (version !== null && found.version !== version)
    throw new Problem('VERSION_MISMATCH', { params: { version: found.version } });
  const { onHand, available, reserved, allocated, shipped, writtenOff, ...lot } = found;
  return { ...lot, levels: { onHand, available, reserved, allocated, shipped, writtenOff } };
}

/** Stores how a locked lot stands. */
export async function storeStanding(
  tx: EntityManager,
  jurisdictionId: string,
  lotId: string,
  { state, holds }: LotStanding,
): Promise<void> {
  await tx.query(
    'UPDATE lots SET state = $3, holds = $4, version = version + 1 WHERE jurisdiction_id = $1 AND id = $2',
    [jurisdictionId, lotId, state, holds],
  );
}
