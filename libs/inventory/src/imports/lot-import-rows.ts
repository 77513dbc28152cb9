import type { EntityManager } from 'typeorm';
import { ownOr404, type Actor, type PolicyKey } from '@supplydock/identity';
import { channelDay, pgClientOf, type Clock } from '@supplydock/platform';
import type { Day } from '@supplydock/domain';
import { readLotRuleBook, type LotRuleBook } from '../lot-rule-book.js';
import type { TableRow } from './file/read-table.js';
import { judgeRows, lotKey, type JudgedRow, type PostedLots } from './judge-rows.js';
import type { ColumnMap, LotField, RememberedColumns } from './lot-columns.js';

/** An import as it is stored. */
export interface StoredImport {
  readonly id: string;
  readonly supplierId: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly kind: 'csv' | 'xlsx';
  readonly header: readonly string[];
  readonly columns: ColumnMap;
  readonly rows: readonly TableRow[];
  readonly uploadedAt: Date;
  readonly postedAt: Date | null;
  readonly version: number;
}

const COLUMNS = `id, supplier_id AS "supplierId", file_name AS "fileName", file_sha256 AS "fileSha256", kind, header, columns,
  rows, uploaded_at AS "uploadedAt", posted_at AS "postedAt", version`;

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
  const client = await pgClientOf(tx);
  const { rows } = await client.query<StoredImport>(
    `SELECT ${COLUMNS} FROM lot_imports WHERE jurisdiction_id = $1 AND id = $2 ${lock ? 'FOR UPDATE' : ''}`,
    [actor.jurisdictionId, id],
  );
  return ownOr404(actor, key, rows[0], ({ supplierId }) => ({ enterpriseId: supplierId }));
}

/** The id of the import that a supplier made of the same bytes before. */
export async function importOfFile(
  tx: EntityManager,
  jurisdictionId: string,
  supplierId: string,
  fileSha256: string,
): Promise<string | null> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM lot_imports WHERE jurisdiction_id = $1 AND supplier_id = $2 AND file_sha256 = $3',
    [jurisdictionId, supplierId, fileSha256],
  );
  return rows[0]?.id ?? null;
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
  const posted = await readPostedLots(tx, jurisdictionId, stored.supplierId);
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

/** Names of columns that the supplier explained before. */
export async function readRemembered(
  tx: EntityManager,
  jurisdictionId: string,
  supplierId: string,
): Promise<RememberedColumns> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<{ header: string; field: LotField }>(
    'SELECT header, field FROM lot_import_columns WHERE jurisdiction_id = $1 AND supplier_id = $2',
    [jurisdictionId, supplierId],
  );
  return new Map(rows.map(({ header, field }) => [header, field]));
}
