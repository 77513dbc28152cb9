import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { PriceBreach } from '@supplydock/domain';

export interface NewPriceReview {
  readonly lotId: string;
  readonly priceFen: number;
  readonly costFen: number | null;
  readonly breaches: readonly PriceBreach[];
}

/** Puts prices before an officer; the 48 hours begin. One lot or thousands take one statement. */
export async function openPriceReviews(
  tx: EntityManager,
  jurisdictionId: string,
  reviews: readonly NewPriceReview[],
): Promise<void> {
  if (reviews.length === 0) return;
  const rows = reviews.map((review) => ({ ...review, id: uuidv7() }));
  await tx.query(
    `INSERT INTO price_reviews (jurisdiction_id, id, lot_id, price_fen, cost_fen, breaches, state)
     SELECT $1, id, "lotId", "priceFen", "costFen", breaches, 'PENDING'
       FROM jsonb_to_recordset($2::jsonb)
         AS r(id uuid, "lotId" uuid, "priceFen" bigint, "costFen" bigint, breaches jsonb)`,
    [jurisdictionId, JSON.stringify(rows)],
  );
}

/** Ends reviews that nobody has to decide any more: the lot was corrected, withdrawn, or has expired. */
export async function closePriceReviews(
  tx: EntityManager,
  jurisdictionId: string,
  lotIds: readonly string[],
): Promise<void> {
  await tx.query(
    `UPDATE price_reviews SET state = 'CLOSED', version = version + 1
      WHERE jurisdiction_id = $1 AND lot_id = ANY($2::uuid[]) AND state = 'PENDING'`,
    [jurisdictionId, lotIds],
  );
}

/**
 * Judges a corrected price: nothing to review any more, or something new, or the very price that was accepted before.
 * @returns true when an officer has to decide
 */
export async function reviewCorrectedPrice(
  tx: EntityManager,
  jurisdictionId: string,
  review: NewPriceReview,
): Promise<boolean> {
  await closePriceReviews(tx, jurisdictionId, [review.lotId]);
  if (review.breaches.length === 0) return false;
  const accepted = await tx.query<unknown[]>(
    `SELECT 1 FROM price_reviews WHERE jurisdiction_id = $1 AND lot_id = $2 AND state = 'ACCEPTED'
        AND price_fen = $3 AND cost_fen IS NOT DISTINCT FROM $4 AND breaches = $5::jsonb`,
    [jurisdictionId, review.lotId, review.priceFen, review.costFen, JSON.stringify(review.breaches)],
  );
  if (accepted.length > 0) return false;
  await openPriceReviews(tx, jurisdictionId, [review]);
  return true;
}
