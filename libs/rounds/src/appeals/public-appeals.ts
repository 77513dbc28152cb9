import type { EntityManager } from 'typeorm';
import type { AppealGround, AppealOutcome, AppealReason } from '@supplydock/domain';

/** A published appeal as anybody may see it: nothing of whom. */
export interface PublicAppeal {
  readonly ground: AppealGround;
  readonly outcome: AppealOutcome;
  readonly reason: AppealReason;
  readonly owedPieces: number;
  /** In the city's time. */
  readonly decidedOn: string;
}

export interface PublicAppeals {
  /** Lodged and not withdrawn. */
  readonly lodged: number;
  /** Of these, not published yet. */
  readonly waiting: number;
  readonly items: readonly PublicAppeal[];
}

/** Appeals against a round, without names, in the order of grounds and outcomes. */
export async function publicAppeals(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<PublicAppeals> {
  const [counts] = await tx.query<{ lodged: number; waiting: number }[]>(
    `SELECT count(*)::int AS lodged, count(*) FILTER (WHERE state <> 'PUBLISHED')::int AS waiting
       FROM appeals WHERE jurisdiction_id = $1 AND round_id = $2 AND state <> 'WITHDRAWN'`,
    [jurisdictionId, roundId],
  );
  const items = await tx.query<PublicAppeal[]>(
    `SELECT p.ground, p.outcome, p.reason, p.owed_pieces AS "owedPieces", (p.decided_at AT TIME ZONE j.time_zone)::date AS "decidedOn"
       FROM appeals p JOIN jurisdictions j ON j.id = p.jurisdiction_id
      WHERE p.jurisdiction_id = $1 AND p.round_id = $2 AND p.state = 'PUBLISHED'
      ORDER BY p.ground, p.outcome, p.reason, p.owed_pieces, "decidedOn"`,
    [jurisdictionId, roundId],
  );
  return { ...counts, items };
} // prettier-ignore
