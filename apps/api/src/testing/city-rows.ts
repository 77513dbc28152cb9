import type { PolicyRules } from '@supplydock/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

type Database = Pick<DataSource | EntityManager, 'query'>;
const DAY = '2020-03-02';

const RULES: PolicyRules = {
  ratePerHeadPerDay: 1,
  perHeads: 1,
  coverDays: 3,
  windowDays: 7,
  weights: 'headcount',
  order: 'level',
  stages: [{ tiers: [1, 2, 3, 4], coverPieces: null }],
  minRemainingLifeDays: 0,
  useFirstWithinDays: 0,
  draw: null,
  grantPieces: null,
  priceCeilingsFen: {},
  plausibility: { maxTimesNeed: 20, maxPieces: 1_000_000 },
};

/** Two districts, two products and a policy: a city for tests of what is shown to whom. */
export async function addCity(db: Database, city: string): Promise<void> {
  await db.query(
    `INSERT INTO districts (jurisdiction_id, id, name_en, name_zh, lng, lat, centroid_lng, centroid_lat, residents10k)
     VALUES ($1, 'd1', 'One', '一', 121, 31, 121, 31, 10), ($1, 'd2', 'Two', '二', 122, 31, 122, 31, 10)`,
    [city],
  );
  await db.query(
    `INSERT INTO products (jurisdiction_id, id, category, name_en, name_zh, standard, standard_valid_from, is_medical,
                           shelf_life_days, unit_en, unit_zh)
     VALUES ($1, 'surgical', 'masks', 'Surgical mask', '医用外科口罩', 'YY 0469-2011', '2013-06-01', true, 730, 'piece', '只'),
            ($1, 'kn95', 'masks', 'KN95', 'KN95口罩', 'GB 2626-2006', '2006-12-01', false, 1095, 'piece', '只')`,
    [city],
  );
  await db.query(
    `INSERT INTO policies (jurisdiction_id, id, name, category, policy_version, effective_from, rules)
     VALUES ($1, $2, 'test', 'masks', 1, '2020-01-01', $3)`,
    [city, uuidv7(), JSON.stringify(RULES)],
  );
}

let firms = 0;

/** A verified firm of the district. */
export async function addFirm(db: Database, city: string, districtId = 'd1', tier = 4): Promise<string> {
  const id = uuidv7();
  firms += 1;
  await db.query(
    `INSERT INTO enterprises (jurisdiction_id, id, uscc, name, district_id, industry, size, tier, state, is_supplier)
     VALUES ($1, $2, $3, $4, $5, 'trade', 'small', $6, 'VERIFIED', true)`,
    [city, id, String(firms).padStart(18, '0'), `Firm ${firms}`, districtId, tier],
  );
  return id;
}

/** A lot on offer. */
export async function addLot(
  db: Database,
  city: string,
  supplierId: string,
  lot: { productId?: string; pieces?: number; expiresOn?: string; state?: string } = {},
): Promise<string> {
  const id = uuidv7();
  await db.query(
    `INSERT INTO lots (jurisdiction_id, id, supplier_id, product_id, district_id, batch, produced_on, expires_on,
                       pack_pieces, price_fen, state, holds)
     VALUES ($1, $2, $3, $4, 'd1', 'B1', '2020-01-01', $5, 10, 200, $6,
             CASE WHEN $6 = 'ON_HOLD' THEN ARRAY['SUPPLIER'] ELSE ARRAY[]::text[] END)`,
    [city, id, supplierId, lot.productId ?? 'surgical', lot.expiresOn ?? '2021-12-31', lot.state ?? 'AVAILABLE'],
  );
  await db.query('INSERT INTO lot_levels (jurisdiction_id, lot_id, on_hand, available) VALUES ($1, $2, $3, $3)', [
    city,
    id,
    lot.pieces ?? 1000,
  ]);
  return id;
}

/** A requisition for masks of the rehearsal's day. */
export async function addRequisition(
  db: Database,
  city: string,
  enterpriseId: string,
  { pieces = 100, state = 'APPROVED' } = {},
): Promise<string> {
  const id = uuidv7();
  await db.query(
    `INSERT INTO requisitions (jurisdiction_id, id, enterprise_id, category, service_date, asked_pieces, accepts, state,
                               quarantine_code)
     VALUES ($1, $2, $3, 'masks', $4, $5, '{surgical,kn95}', $6, CASE WHEN $6 = 'QUARANTINED' THEN 'IMPLAUSIBLE' END)`,
    [city, id, enterpriseId, DAY, pieces, state],
  );
  return id;
}
