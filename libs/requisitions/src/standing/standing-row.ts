import type { EntityManager } from 'typeorm';
import type { Day, DayState } from '@supplydock/domain';
import { pgClientOf } from '@supplydock/platform';
import type { StandingDayState, StandingView } from './standing.dto.js';

/** How far back missed days are shown. */
const DAYS_BACK = 14;

export type StandingRow = Omit<StandingView, 'today'> & {
  readonly day: DayState | null;
  readonly requisitionId: string | null;
};

/**
 * Live standing requisitions with what became of them on the day $2; $1 is the jurisdiction. Nothing is written when a
 * round begins without a confirmation: a day that is no longer open and has no requisition says it. Conditions are appended.
 */
const STANDING_SQL = `
  SELECT s.id, s.enterprise_id AS "enterpriseId", s.category, s.asked_pieces AS "askedPieces", s.accepts,
         s.max_price_fen AS "maxPriceFen", s.since, s.version, d.state AS day, r.id AS "requisitionId",
         ARRAY(SELECT m.service_date::text FROM allocation_days m
                WHERE m.jurisdiction_id = s.jurisdiction_id AND m.category = s.category AND m.state <> 'OPEN'
                  AND m.service_date >= s.since AND m.service_date BETWEEN $2::date - ${DAYS_BACK} AND $2::date - 1
                  AND NOT EXISTS (SELECT FROM requisitions q
                                   WHERE q.jurisdiction_id = s.jurisdiction_id AND q.enterprise_id = s.enterprise_id
                                     AND q.category = s.category AND q.service_date = m.service_date)
                ORDER BY m.service_date DESC) AS "missedDays"
    FROM standing_requisitions s
    LEFT JOIN allocation_days d ON d.jurisdiction_id = s.jurisdiction_id AND d.category = s.category AND d.service_date = $2
    LEFT JOIN LATERAL (
      SELECT q.id FROM requisitions q
       WHERE q.jurisdiction_id = s.jurisdiction_id AND q.enterprise_id = s.enterprise_id AND q.category = s.category
         AND q.service_date = $2 AND q.state <> 'WITHDRAWN'
       ORDER BY q.id DESC LIMIT 1) r ON true
   WHERE s.jurisdiction_id = $1 AND s.ended_at IS NULL`;

/** A firm's standing requisitions, as they stand on the day. */
export async function readStandings(
  tx: EntityManager,
  jurisdictionId: string,
  day: Day,
  of: { enterpriseId: string } | { id: string },
): Promise<StandingView[]> {
  const client = await pgClientOf(tx);
  const [condition, value] = 'id' in of ? ['s.id = $3', of.id] : ['s.enterprise_id = $3', of.enterpriseId];
  const { rows } = await client.query<StandingRow>(`${STANDING_SQL} AND ${condition} ORDER BY s.category`, [
    jurisdictionId,
    day,
    value,
  ]);
  return rows.map((row) => standingViewOf(row, day));
}

function standingViewOf({ day, requisitionId, ...standing }: StandingRow, serviceDate: Day): StandingView {
  return { ...standing, today: { serviceDate, state: standingDayState(day, requisitionId), requisitionId } };
}

/** What became of a standing requisition on a day. @param day null when the day has no row yet, which means OPEN */
export function standingDayState(day: DayState | null, requisitionId: string | null): StandingDayState {
  if (requisitionId !== null) return 'CONFIRMED';
  return day === null || day === 'OPEN' ? 'WAITS' : 'NOT_RECONFIRMED';
}
