import type { EntityManager } from 'typeorm';
import type { Day } from '@supplydock/domain';
import { enterpriseFacts } from '@supplydock/enterprises';
import { pgClientOf, Problem } from '@supplydock/platform';
import { PRODUCT_STANDARDS_SQL } from './product-standards.js';
import type { LotFacts } from './lot-rules.js';

export interface NamedProduct extends NonNullable<LotFacts['product']> {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly priceCeilingFen: number | null;
  readonly maxMarginPercent: number | null;
}

export interface NamedDistrict {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** Everything lots are judged by on one day, read once for one lot or for thousands. */
export interface LotRuleBook {
  readonly today: Day;
  readonly products: readonly NamedProduct[];
  readonly districts: readonly NamedDistrict[];
}

/** The rules of prices are those of the policy in force today, the same that a round opened today would use. */
export async function readLotRuleBook(tx: EntityManager, jurisdictionId: string, today: Day): Promise<LotRuleBook> {
  const client = await pgClientOf(tx);
  const products = await client.query<NamedProduct>(
    `SELECT id, name_en AS "nameEn", name_zh AS "nameZh", shelf_life_days AS "shelfLifeDays",
            ${PRODUCT_STANDARDS_SQL} AS standards,
            (policy.rules -> 'priceCeilingsFen' ->> p.id)::bigint AS "priceCeilingFen",
            (policy.rules ->> 'maxMarginPercent')::int AS "maxMarginPercent"
       FROM products p
       LEFT JOIN LATERAL (
         SELECT rules FROM policies
          WHERE jurisdiction_id = p.jurisdiction_id AND category = p.category AND effective_from <= $2
          ORDER BY effective_from DESC, created_at DESC, id DESC LIMIT 1) policy ON true
      WHERE jurisdiction_id = $1 ORDER BY id`,
    [jurisdictionId, today],
  );
  const districts = await client.query<NamedDistrict>(
    'SELECT id, name_en AS "nameEn", name_zh AS "nameZh" FROM districts WHERE jurisdiction_id = $1 ORDER BY id',
    [jurisdictionId],
  );
  return { today, products: products.rows, districts: districts.rows };
}

/** What the book says of lots of one product. */
export function lotFactsOf({ today, products, districts }: LotRuleBook, productId: string): LotFacts {
  const product = products.find(({ id }) => id === productId) ?? null;
  const districtIds = districts.map(({ id }) => id);
  const price = { ceilingFen: product?.priceCeilingFen ?? null, maxMarginPercent: product?.maxMarginPercent ?? null };
  return { today, product, districtIds, price };
}

/** @throws FORBIDDEN when the firm is no supplier; ENTERPRISE_NOT_VERIFIED */
export async function requireVerifiedSupplier(
  tx: EntityManager,
  jurisdictionId: string,
  id: string,
  today: Day,
): Promise<void> {
  const supplier = await enterpriseFacts(tx, jurisdictionId, id, today);
  if (!supplier?.isSupplier) throw new Problem('FORBIDDEN');
  if (supplier.state !== 'VERIFIED')
    throw new Problem('ENTERPRISE_NOT_VERIFIED', { params: { state: supplier.state } });
}
