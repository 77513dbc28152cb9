import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { reviewClock, type PriceBreach } from '@supplydock/domain';
import { rowScope, type Actor } from '@supplydock/identity';
import { Clock, UnitOfWork } from '@supplydock/platform';
import type { PriceReviewItem, PriceReviewPage, PriceReviewsQuery, PriceReviewView } from './price-review.dto.js';
import type { PriceReviewState } from './price-review.entity.js';

const COLUMNS = `r.id, r.state, r.price_fen AS "priceFen", r.cost_fen AS "costFen", r.breaches, r.opened_at AS "openedAt",
  r.decided_at AS "decidedAt", r.reason, r.version`;
const ITEMS = `
  SELECT ${COLUMNS}, r.lot_id AS "lotId", l.product_id AS "productId", l.batch, e.name AS "supplierName",
         l.district_id AS "districtId", v.available AS "availablePieces"
    FROM price_reviews r
    JOIN lots l ON l.jurisdiction_id = r.jurisdiction_id AND l.id = r.lot_id
    JOIN lot_levels v ON v.jurisdiction_id = r.jurisdiction_id AND v.lot_id = r.lot_id
    JOIN enterprises e ON e.jurisdiction_id = l.jurisdiction_id AND e.id = l.supplier_id
   WHERE r.jurisdiction_id = $1 AND ($2 OR l.district_id = ANY($3::text[])) AND r.state = $4`;

interface ReviewRow {
  readonly id: string;
  readonly state: PriceReviewState;
  readonly priceFen: number;
  readonly costFen: number | null;
  readonly breaches: PriceBreach[];
  readonly openedAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly version: number;
}

/** Prices that wait for an officer, or were decided; those first whose clock has run longest. */
@Injectable()
export class ListPriceReviews {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: PriceReviewsQuery): Promise<PriceReviewPage> {
    const { jurisdictionId } = actor;
    const scope = rowScope(actor, 'priceReview.list');
    const filters = [jurisdictionId, scope.all, scope.districtIds, query.state];
    return this.uow.run(jurisdictionId, async (tx) => {
      // Ids are UUIDv7: their order is the order of opening.
      const rows = await tx.query<(ReviewRow & Omit<PriceReviewItem, keyof PriceReviewView>)[]>(
        `${ITEMS} AND ($5::uuid IS NULL OR r.id > $5) ORDER BY r.id LIMIT $6`,
        [...filters, query.cursor ?? null, query.limit + 1],
      );
      const [{ total }] = await tx.query<{ total: number }[]>(
        `SELECT count(*)::int AS total FROM (${ITEMS}) AS matching`,
        filters,
      );
      const now = this.clock.now();
      const items = rows.slice(0, query.limit).map((row) => ({ ...row, ...viewOf(row, now) }));
      return { items, nextCursor: rows.length > query.limit ? items[items.length - 1].id : null, total };
    });
  }
}

/** The latest review of a lot's price; null when it never broke a rule. */
export async function readPriceReview(
  tx: EntityManager,
  jurisdictionId: string,
  lotId: string,
  now: Date,
): Promise<PriceReviewView | null> {
  const [row] = await tx.query<ReviewRow[]>(
    `SELECT ${COLUMNS} FROM price_reviews r WHERE r.jurisdiction_id = $1 AND r.lot_id = $2 ORDER BY r.id DESC LIMIT 1`,
    [jurisdictionId, lotId],
  );
  return row ? viewOf(row, now) : null;
}

function viewOf(row: ReviewRow, now: Date): PriceReviewView {
  const { id, state, priceFen, costFen, breaches, openedAt, decidedAt, reason, version } = row;
  return {
    id,
    state,
    priceFen,
    costFen,
    breaches,
    openedAt: openedAt.toISOString(),
    clock: state === 'PENDING' ? reviewClock(openedAt, null, now) : null,
    decidedAt: decidedAt?.toISOString() ?? null,
    reason,
    version,
  };
}
