import type { DataSource } from 'typeorm';
import type { Actor } from '@supplydock/identity';

export const CITY = '310000';
export const SERVICE_DATE = '2020-03-02';

/** Ids are numbers in the form of a UUIDv7, so that a failing test can be read. */
export function testId(kind: 'user' | 'enterprise' | 'lot' | 'requisition' | 'policy', number: number): string {
  const group = { user: '7001', enterprise: '7002', lot: '7003', requisition: '7004', policy: '7005' }[kind];
  return `00000000-0000-${group}-8000-${number.toString(16).padStart(12, '0')}`;
}

const idSql = (kind: Parameters<typeof testId>[0], number: string) =>
  `('${testId(kind, 0).slice(0, 24)}' || lpad(to_hex(${number}), 12, '0'))::uuid`;

function actor(number: number, role: Actor['memberships'][number]['role'], districtId: string | null = null): Actor {
  return {
    jurisdictionId: CITY,
    userId: testId('user', number),
    sessionId: testId('user', number),
    displayName: `${role} ${number}`,
    locale: 'en',
    memberships: [{ role, enterpriseId: null, districtId }],
  };
}

export const OFFICER = actor(1, 'city_officer');
export const APPROVER = actor(2, 'approver');
export const SECOND_APPROVER = actor(3, 'approver');
export const DISTRICT_OFFICER = actor(4, 'district_officer', '310104');
/** Opens rounds and may approve by role: what the second-person rule has to stop. */
export const BOTH: Actor = {
  ...actor(5, 'city_officer'),
  memberships: [...OFFICER.memberships, ...APPROVER.memberships],
};

/** Policy of the tests: strict tier 1 first, then all; a week's history. */
export const RULES = {
  ratePerHeadPerDay: 1,
  perHeads: 1,
  coverDays: 3,
  windowDays: 7,
  weights: 'headcount',
  order: 'level',
  stages: [
    { tiers: [1], coverPieces: 3 },
    { tiers: [1, 2, 3, 4], coverPieces: null },
  ],
  minRemainingLifeDays: 30,
  useFirstWithinDays: 60,
  draw: null,
  grantPieces: null,
  priceCeilingsFen: {},
  plausibility: { maxTimesNeed: 10, maxPieces: 1_000_000 },
};

export interface CitySize {
  /** Firms, each with one requisition for masks. */
  readonly requisitions: number;
  readonly lots: number;
  /** Whole packs of 10 in each lot. */
  readonly packsPerLot: number;
}

/**
 * A small city with a day of masks, always the same for the same size: two districts, headcounts from 1 to 60, tiers,
 * history, price ceilings, a lot that expires too soon, an unverified headcount.
 * @param owner data source past row-level security
 */
export async function arrangeCity(owner: DataSource, size: CitySize): Promise<void> {
  const run = (sql: string, parameters: unknown[] = []) => owner.query(sql, parameters);
  await run(
    `INSERT INTO jurisdictions (id, name_en, name_zh, time_zone, rehearsal_day) VALUES ($1, 'City', '市', 'Asia/Shanghai', $2)`,
    [CITY, SERVICE_DATE],
  );
  await run(
    `INSERT INTO districts (jurisdiction_id, id, name_en, name_zh, lng, lat, centroid_lng, centroid_lat, residents10k)
     VALUES ($1, '310101', 'Huangpu', '黄浦', 121.48, 31.23, 121.48, 31.23, 65),
            ($1, '310104', 'Xuhui', '徐汇', 121.44, 31.18, 121.44, 31.17, 111)`,
    [CITY],
  );
  await run(
    `INSERT INTO users (jurisdiction_id, id, login, display_name)
     SELECT $1, ${idSql('user', 'n')}, 'user' || n, 'User ' || n FROM generate_series(1, 6) n`,
    [CITY],
  );
  await run(
    `INSERT INTO products (jurisdiction_id, id, category, name_en, name_zh, standard, standard_valid_from, is_medical,
                           shelf_life_days, unit_en, unit_zh)
     VALUES ($1, 'surgical', 'masks', 'Surgical mask', '外科口罩', 'YY 0469', '2013-01-01', true, 730, 'piece', '只'),
            ($1, 'kn95', 'masks', 'KN95 mask', 'KN95口罩', 'GB 2626', '2006-01-01', false, 1095, 'piece', '只')`,
    [CITY],
  );
  await run(
    `INSERT INTO policies (jurisdiction_id, id, name, category, policy_version, effective_from, rules)
     VALUES ($1, $2, 'Test policy', 'masks', 1, '2020-01-01', $3)`,
    [CITY, testId('policy', 1), JSON.stringify(RULES)],
  );
  await arrangeDemand(owner, size.requisitions);
  await arrangeSupply(owner, size);
  await run('ANALYZE');
}

async function arrangeDemand(owner: DataSource, requisitions: number): Promise<void> {
  await owner.query(
    `INSERT INTO enterprises (jurisdiction_id, id, uscc, name, district_id, industry, size, tier, state, is_supplier)
     SELECT $1, ${idSql('enterprise', 'n')}, lpad(n::text, 18, '0'), 'Firm ' || lpad(n::text, 6, '0'),
            CASE n % 2 WHEN 0 THEN '310101' ELSE '310104' END, 'retail', 'small', 1 + n % 4, 'VERIFIED', n <= 3
       FROM generate_series(1, $2::int) n`,
    [CITY, requisitions],
  );
  // An older count, the one in force, and a later one that must not count; firm 5's only count is unverified.
  await owner.query(
    `INSERT INTO headcounts (jurisdiction_id, enterprise_id, effective_from, headcount, verified_at)
     SELECT $1, ${idSql('enterprise', 'n')}, day, heads, CASE WHEN n <> 5 THEN timestamptz '2020-01-01 00:00Z' END
       FROM generate_series(1, $2::int) n,
            LATERAL (VALUES (date '2020-01-01', 900), (date '2020-02-20', 1 + n * 7 % 60), (date '2020-03-03', 800)) v(day, heads)`,
    [CITY, requisitions],
  );
  await owner.query(
    `INSERT INTO receipts (jurisdiction_id, id, enterprise_id, category, product_id, received_on, pieces)
     SELECT $1, uuidv7(), ${idSql('enterprise', 'n')}, 'masks', 'surgical', day, 10
       FROM generate_series(1, $2::int, 3) n, (VALUES (date '2020-02-23'), (date '2020-02-24'), (date '2020-03-01')) v(day)`,
    [CITY, requisitions],
  );
  await owner.query(
    `INSERT INTO requisitions (jurisdiction_id, id, enterprise_id, category, service_date, asked_pieces, accepts,
                               max_price_fen, state, quarantine_code, submitted_at)
     SELECT $1, ${idSql('requisition', 'n')}, ${idSql('enterprise', 'n')}, 'masks', $3, 20 + n * 13 % 200,
            CASE n % 3 WHEN 0 THEN ARRAY['surgical'] WHEN 1 THEN ARRAY['surgical', 'kn95'] ELSE ARRAY['kn95'] END,
            CASE n % 5 WHEN 0 THEN 250 END, CASE WHEN n = 7 THEN 'QUARANTINED' ELSE 'APPROVED' END,
            CASE WHEN n = 7 THEN 'TIMES_NEED' END, timestamptz '2020-03-01 02:00Z' + n * interval '1 second'
       FROM generate_series(1, $2::int) n`,
    [CITY, requisitions, SERVICE_DATE],
  );
}

async function arrangeSupply(owner: DataSource, { lots, packsPerLot }: CitySize): Promise<void> {
  await owner.query(
    `INSERT INTO lots (jurisdiction_id, id, supplier_id, product_id, district_id, serves, batch, produced_on, expires_on,
                       pack_pieces, price_fen, state)
     SELECT $1, ${idSql('lot', 'n')}, ${idSql('enterprise', '1 + n % 3')}, CASE n % 2 WHEN 0 THEN 'kn95' ELSE 'surgical' END,
            CASE n % 2 WHEN 0 THEN '310101' ELSE '310104' END, CASE n % 4 WHEN 0 THEN ARRAY['310101'] END, 'B' || n,
            '2020-01-01', CASE n WHEN 1 THEN date '2020-03-20' ELSE date '2021-03-01' + n END, 10, 150 + n % 3 * 90, 'AVAILABLE'
       FROM generate_series(1, $2::int) n`,
    [CITY, lots],
  );
  // Three loose pieces in each lot: a round takes whole packs only.
  await owner.query(
    `INSERT INTO lot_levels (jurisdiction_id, lot_id, on_hand, available)
     SELECT $1, id, $2::int * 10 + 3, $2::int * 10 + 3 FROM lots`,
    [CITY, packsPerLot],
  );
  await owner.query(
    `INSERT INTO lot_movements (jurisdiction_id, id, lot_id, kind, d_on_hand, d_available)
     SELECT $1, uuidv7(), lot_id, 'POST', on_hand, available FROM lot_levels`,
    [CITY],
  );
}
