import type { EntityManager } from 'typeorm';
import { ownOr404, type Actor, type PolicyKey } from '@supplydock/identity';
import { channelDay, pgClientOf, type Clock } from '@supplydock/platform';
import type { Day } from '@supplydock/domain';
import { ImportTable, type StoredImportOf } from '@supplydock/imports';
import { readLotRuleBook, type LotRuleBook } from '../lot-rule-book.js';
import { judgeRows, lotKey, type JudgedRow, type PostedLots } from './judge-rows.js';
import type { LotField } from './lot-columns.js';

/** Imports of lots; their owner is the supplier. */
export const LOT_IMPORTS = new ImportTable<LotField>('lot_import', 'supplier_id');

export type StoredImport = StoredImportOf<LotField>;

/**
 * Reads an import of the actor's own firm.
 * @param lock true to change it: others wait until the transaction ends
 * @throws NOT_FOUND when there is none or it is another supplier's
 */
export async function ownImport(
  tx: EntityManager,
  actor: Actor,
  key: PolicyKey,
  id: string,
  lock = false,
): Promise<StoredImport> {
  const found = await LOT_IMPORTS.read(tx, actor.jurisdictionId, id, lock);
  return ownOr404(actor, key, found, ({ owner }) => ({ enterpriseId: owner }));
}

/** The rows of an import, judged by the rules of today and by what the supplier has posted until now. */
export async function judgeImport(
  tx: EntityManager,
  jurisdictionId: string,
  stored: StoredImport,
  clock: Clock,
): Promise<{ book: LotRuleBook; judged: JudgedRow[] }> {
  const today = await channelDay(tx, jurisdictionId, clock);
  const book = await readLotRuleBook(tx, jurisdictionId, today);
  const posted = await readPostedLots(tx, jurisdictionId, stored.owner);
  return { book, judged: await judgeRows(stored.rows, stored.columns, book, posted) };
}

/** What it was when it was posted, corrections included, whatever was withdrawn or awarded since. */
async function readPostedLots(tx: EntityManager, jurisdictionId: string, supplierId: string): Promise<PostedLots> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<{ id: string; productId: string; batch: string; expiresOn: Day; pieces: number }>(
    `SELECT l.id, l.product_id AS "productId", l.batch, l.expires_on AS "expiresOn", sum(m.d_on_hand)::bigint AS pieces
       FROM lots l
       JOIN lot_movements m ON m.jurisdiction_id = l.jurisdiction_id AND m.lot_id = l.id AND m.kind IN ('POST', 'CORRECT')
      WHERE l.jurisdiction_id = $1 AND l.supplier_id = $2
      GROUP BY l.jurisdiction_id, l.id`,
    [jurisdictionId, supplierId],
  );
  return new Map(rows.map(({ id, ...lot }) => [lotKey(lot), id]));
}
