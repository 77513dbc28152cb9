import type { EntityManager } from 'typeorm';
import type { RoundDetail, RoundGoneLot } from '../dto/round.dto.js';
import type { RoundState } from '../round.entity.js';
import { goneLots, type GoneLot } from './gone-lots.js';

export type Supersession = Pick<RoundDetail, 'goneLots' | 'supersededBy'>;

const NONE: Supersession = { goneLots: [], supersededBy: null };

/** What makes a proposal impossible now, or what took the place of an ended one and why, as the ledger says it. */
export async function readSupersession(
  tx: EntityManager,
  jurisdictionId: string,
  { id, state }: { readonly id: string; readonly state: RoundState },
): Promise<Supersession> {
  if (state === 'PROPOSED') return { ...NONE, goneLots: await named(tx, jurisdictionId, await goneLots(tx, jurisdictionId, id)) }; // prettier-ignore
  if (state !== 'SUPERSEDED' && state !== 'CANCELLED') return NONE;
  const [said] = await tx.query<{ id: string; revision: number; lots: GoneLot[] | null }[]>(
    `SELECT n.id, n.revision, e.payload->'lots' AS lots
       FROM ledger_entries e
       JOIN rounds n ON n.jurisdiction_id = e.jurisdiction_id AND n.id = (e.payload->>'by')::uuid
      WHERE e.jurisdiction_id = $1 AND e.subject_type = 'round' AND e.subject_id = $2 AND e.kind IN ('ROUND_SUPERSEDED', 'ROUND_CANCELLED')`,
    [jurisdictionId, id],
  );
  if (!said) return NONE;
  return {
    goneLots: await named(tx, jurisdictionId, said.lots ?? []),
    supersededBy: { id: said.id, revision: said.revision, cause: said.lots ? 'LOTS_GONE' : 'ADJUSTED' },
  };
}

function named(tx: EntityManager, jurisdictionId: string, lots: readonly GoneLot[]): Promise<RoundGoneLot[]> {
  return tx.query(
    `SELECT l.id AS "lotId", l.product_id AS "productId", s.name AS "supplierName", g.state, g.pieces
       FROM unnest($2::uuid[], $3::text[], $4::bigint[]) g (id, state, pieces)
       JOIN lots l ON l.jurisdiction_id = $1 AND l.id = g.id
       JOIN enterprises s ON s.jurisdiction_id = l.jurisdiction_id AND s.id = l.supplier_id
      ORDER BY l.id`,
    [jurisdictionId, lots.map(({ lotId }) => lotId), lots.map(({ state }) => state), lots.map(({ pieces }) => pieces)],
  );
}
