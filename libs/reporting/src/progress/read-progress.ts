import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Clock, UnitOfWork } from '@supplydock/platform';
import { findDifferences } from './find-differences.js';
import { kindsOf, PROGRESS_COLUMNS } from './progress-columns.js';
import type { ProgressFigures, ProgressQuery, ProgressReport, ProgressRow } from './progress.dto.js';
import { LOTS_IN_SCOPE, reportScope } from './report-scope.js';

/** Stock is what is free or held by a round. Awarded, returned and expired pieces leave it: their signs are turned. */
const REPORT_SQL = `
  WITH moved AS (
    SELECT l.product_id, l.district_id, m.service_day < $6::date AS is_before, m.kind, m.d_available + m.d_reserved AS pieces
      FROM lot_movements m
      JOIN lots l ON l.jurisdiction_id = m.jurisdiction_id AND l.id = m.lot_id
      JOIN products p ON p.jurisdiction_id = l.jurisdiction_id AND p.id = l.product_id
     WHERE ${LOTS_IN_SCOPE} AND m.service_day <= $7::date
  )
  SELECT product_id AS "productId", district_id AS "districtId",
         coalesce(sum(pieces) FILTER (WHERE is_before), 0)::bigint AS "openingPieces",
         ${PROGRESS_COLUMNS.map(
           (column, index) =>
             `${column === 'received' ? '' : '-'}coalesce(sum(pieces) FILTER (WHERE NOT is_before AND kind = ANY($${8 + index})), 0)::bigint AS "${column}Pieces"`,
         ).join(',\n         ')},
         sum(pieces)::bigint AS "closingPieces"
    FROM moved
   GROUP BY product_id, district_id
  HAVING bool_or(pieces <> 0)
   ORDER BY product_id, district_id`;

/** The ministry's progress report: what came, went and is left, by product and district, held against the books. */
@Injectable()
export class ReadProgress {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @param query day or week, category, district
   * @returns rows whose closing follows from their opening to the piece, and every place where levels, rounds and
   *   movements disagree. Source: notice of the industry ministry [2020] No. 14, progress reports
   */
  read(actor: Actor, query: ProgressQuery): Promise<ProgressReport> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const { from, to, today, parameters } = await reportScope(tx, this.clock, actor, query);
      const rows = await tx.query<ProgressRow[]>(REPORT_SQL, [
        ...parameters,
        from,
        to,
        ...PROGRESS_COLUMNS.map((column) => kindsOf(column)),
      ]);
      const differences = await findDifferences(tx, parameters);
      const ledgerHead = await this.ledger.head(tx, actor.jurisdictionId);
      return { ledgerHead, from, to, today, rows, total: totalOf(rows), ...differences };
    });
  }
}

function totalOf(rows: readonly ProgressRow[]): ProgressFigures {
  const sum = (pick: (row: ProgressRow) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  return {
    openingPieces: sum((row) => row.openingPieces),
    receivedPieces: sum((row) => row.receivedPieces),
    awardedPieces: sum((row) => row.awardedPieces),
    returnedPieces: sum((row) => row.returnedPieces),
    expiredPieces: sum((row) => row.expiredPieces),
    closingPieces: sum((row) => row.closingPieces),
  };
}
