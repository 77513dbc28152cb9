import type { WantedOverride } from '@supplydock/allocation';
import type { EntityManager } from 'typeorm';
import type { OverrideReason } from './override.entity.js';

/** One row as the use cases need it. */
export interface StoredOverride {
  readonly requisitionId: string;
  readonly state: 'KEPT' | 'APPLIED';
  readonly pieces: number | null;
  readonly reason: OverrideReason;
  readonly note: string;
  readonly authorId: string;
}

/** Overrides of a round, kept and applied, by requisition. */
export function readStored(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<StoredOverride[]> {
  return tx.query(
    `SELECT requisition_id AS "requisitionId", state, pieces, reason, note, author_id AS "authorId"
       FROM round_overrides WHERE jurisdiction_id = $1 AND round_id = $2 ORDER BY requisition_id, state`,
    [jurisdictionId, roundId],
  );
}

/** What would hold if everything kept were proposed: a kept row takes the place of the applied one, null takes it away. */
export function merged(stored: readonly StoredOverride[]): (StoredOverride & { readonly pieces: number })[] {
  const byRequisition = new Map<string, StoredOverride>();
  for (const row of stored) {
    if (row.state === 'KEPT' || !byRequisition.has(row.requisitionId)) byRequisition.set(row.requisitionId, row);
  }
  return [...byRequisition.values()].filter((row): row is StoredOverride & { pieces: number } => row.pieces !== null);
}

/** The same as the allocation library wants them. */
export const wantedOf = (rows: readonly { requisitionId: string; pieces: number }[]): WantedOverride[] =>
  rows.map(({ requisitionId, pieces }) => ({ requisition: requisitionId, pieces }));
