import type { EntityManager } from 'typeorm';
import type { ReceiptEntry } from '../dto/receipt.dto.js';

/** A requisition is changed a few times at most; who changes it every minute keeps the last ones. */
const SHOWN = 20;

/** What the ledger recorded about a requisition, and the approval of the round that decided its day; the latest first. */
export async function receiptEntries(
  tx: EntityManager,
  jurisdictionId: string,
  requisitionId: string,
): Promise<ReceiptEntry[]> {
  const rows = await tx.query<(Omit<ReceiptEntry, 'at'> & { at: Date })[]>(
    `SELECT seq, hash, kind, at FROM ledger_entries
      WHERE jurisdiction_id = $1 AND subject_type = 'requisition' AND subject_id = $2
     UNION ALL
     SELECT n.seq, n.hash, n.kind, n.at
       FROM requisitions r
       JOIN allocation_days d ON d.jurisdiction_id = r.jurisdiction_id AND d.category = r.category
                             AND d.service_date = r.service_date AND d.state = 'CLOSED'
       JOIN ledger_entries n ON n.jurisdiction_id = d.jurisdiction_id AND n.subject_type = 'round'
                            AND n.subject_id = d.round_id::text AND n.kind = 'ROUND_APPROVED'
      WHERE r.jurisdiction_id = $1 AND r.id = $3 AND r.state = 'APPROVED'
      ORDER BY seq DESC LIMIT ${SHOWN}`,
    [jurisdictionId, requisitionId, requisitionId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
