import type { EntityManager } from 'typeorm';
import { Problem } from '@supplydock/platform';

/** @throws VALIDATION_FAILED for products that are not of the round's category */
export async function requireProducts(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
  products: readonly string[],
  field: string,
): Promise<void> {
  const known = await tx.query<{ id: string }[]>(
    `SELECT p.id FROM products p JOIN rounds r ON r.jurisdiction_id = p.jurisdiction_id AND r.category = p.category
      WHERE p.jurisdiction_id = $1 AND r.id = $2 AND p.id = ANY($3::text[])`,
    [jurisdictionId, roundId, products],
  );
  if (known.length === products.length) return;
  const error = {
    field,
    code: 'PRODUCT_UNKNOWN',
    message: 'must be products of the round’s category',
    messageZh: '须为该轮类别的产品',
  };
  throw new Problem('VALIDATION_FAILED', { params: { count: 1 }, errors: [error] });
}
