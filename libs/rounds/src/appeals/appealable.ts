import type { EntityManager } from 'typeorm';
import { appealUntil, type AppealState, type StoredRequisitionState } from '@supplydock/domain';

/** States of a requisition that took part, or should have. */
const MEANT_TO_COUNT: readonly StoredRequisitionState[] = ['APPROVED', 'QUARANTINED', 'REJECTED'];

/** What stands between a requisition and an appeal. */
export interface Appealable {
  readonly enterpriseId: string;
  /** The published round of its day; null while there is none. */
  readonly roundId: string | null;
  /** Whether that round held it. */
  readonly isCounted: boolean;
  readonly askedPieces: number;
  readonly gotPieces: number;
  /** When the time to appeal ends; null while no round is published. */
  readonly until: Date | null;
  readonly isLate: boolean;
  /** The appeal that stands. */
  readonly appealId: string | null;
  readonly appealState: AppealState | null;
  /** Whether an appeal may be lodged now. */
  readonly isOpen: boolean;
}

interface Row {
  readonly enterpriseId: string;
  readonly state: StoredRequisitionState;
  readonly askedPieces: number;
  readonly roundId: string | null;
  readonly publishedAt: Date | null;
  readonly gotPieces: number | null;
  readonly appealId: string | null;
  readonly appealState: AppealState | null;
  readonly now: Date;
}

/** Reads what an appeal needs to know of a requisition, by PostgreSQL's clock; null where there is no such requisition. */
export async function readAppealable(
  tx: EntityManager,
  jurisdictionId: string,
  requisitionId: string,
): Promise<Appealable | null> {
  const [row] = await tx.query<Row[]>(
    `SELECT q.enterprise_id AS "enterpriseId", q.state, q.asked_pieces AS "askedPieces", r.id AS "roundId",
            r.published_at AS "publishedAt", a.pieces AS "gotPieces", p.id AS "appealId", p.state AS "appealState", now() AS now
       FROM requisitions q
       LEFT JOIN allocation_days d ON d.jurisdiction_id = q.jurisdiction_id AND d.category = q.category
                                  AND d.service_date = q.service_date AND d.state = 'CLOSED'
       LEFT JOIN rounds r ON r.jurisdiction_id = d.jurisdiction_id AND r.id = d.round_id AND r.published_at IS NOT NULL
       LEFT JOIN awards a ON a.jurisdiction_id = r.jurisdiction_id AND a.round_id = r.id AND a.requisition_id = q.id
       LEFT JOIN appeals p ON p.jurisdiction_id = q.jurisdiction_id AND p.requisition_id = q.id AND p.state <> 'WITHDRAWN'
      WHERE q.jurisdiction_id = $1 AND q.id = $2`,
    [jurisdictionId, requisitionId],
  );
  if (!row) return null;
  const until = row.publishedAt === null ? null : appealUntil(row.publishedAt);
  const isLate = until !== null && row.now >= until;
  const gotPieces = row.gotPieces ?? 0;
  const isMeant = MEANT_TO_COUNT.includes(row.state) && gotPieces < row.askedPieces;
  const { enterpriseId, roundId, askedPieces, appealId, appealState } = row;
  const isOpen = until !== null && !isLate && isMeant && appealId === null;
  return { enterpriseId, roundId, isCounted: row.gotPieces !== null, askedPieces, gotPieces, until, isLate, appealId, appealState, isOpen }; // prettier-ignore
}
