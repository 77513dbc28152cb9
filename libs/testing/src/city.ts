import type { DataSource } from 'typeorm';

/** A small city for tests of features: two districts, two firms, one supplier, one officer each; ids to tell apart at a glance. */
export const CITY = '310000';
export const OTHER_CITY = '440300';
export const TODAY = '2020-03-02';
export const DISTRICT = '310101';
export const OTHER_DISTRICT = '310104';
/** Verified, 43 staff, in DISTRICT. */
export const FIRM = '01700000-0000-7000-8000-0000000000f1';
/** Verified, 10 staff, in OTHER_DISTRICT. */
export const OTHER_FIRM = '01700000-0000-7000-8000-0000000000f2';
/** Under review, its headcount not verified, in DISTRICT. */
export const NEW_FIRM = '01700000-0000-7000-8000-0000000000f3';
export const SUPPLIER = '01700000-0000-7000-8000-0000000000a1';
export const OTHER_SUPPLIER = '01700000-0000-7000-8000-0000000000a2';
export const POLICY_ID = '01700000-0000-7000-8000-0000000000b1';
export const CLERK = '01700000-0000-7000-8000-0000000000c1';

/** One mask a head a day, three days, receipts of seven days count. */
export const TEST_RULES = {
  ratePerHeadPerDay: 1,
  perHeads: 1,
  coverDays: 3,
  windowDays: 7,
  weights: 'headcount',
  order: 'level',
  stages: [{ tiers: [1, 2, 3, 4], coverPieces: null }],
  minRemainingLifeDays: 30,
  useFirstWithinDays: 60,
  draw: null,
  grantPieces: null,
  priceCeilingsFen: { surgical: 400 },
  plausibility: { maxTimesNeed: 10, maxPieces: 1_000_000 },
};

const USCC = [
  '91310101MA1AAAAA1A',
  '91310104MA1AAAAA2A',
  '91310101MA1AAAAA3A',
  '91310101MA1AAAAA4A',
  '91310104MA1AAAAA5A',
];

/** Arranges the small city past row-level security; today is TODAY and stands still. */
export async function arrangeCity(owner: DataSource): Promise<void> {
  for (const [id, rehearsalDay] of [[CITY, TODAY], [OTHER_CITY, TODAY]]) {
    await owner.query(`INSERT INTO jurisdictions VALUES ($1, 'City', '市', 'Asia/Shanghai', $2) ON CONFLICT DO NOTHING`, [id, rehearsalDay]);
  } // prettier-ignore
  for (const id of [DISTRICT, OTHER_DISTRICT]) {
    await owner.query(`INSERT INTO districts VALUES ($1, $2, $2, $2, 121.4, 31.2, 121.4, 31.2, 60)`, [CITY, id]);
  }
  const products = [['surgical', 'masks', 730], ['kn95', 'masks', 1095], ['goggles', 'goggles', 1825]] as const; // prettier-ignore
  for (const [id, category, shelfDays] of products) {
    await owner.query(
      `INSERT INTO products VALUES ($1, $2, $3, $2, $2, 'GB 1', '2010-01-01', NULL, false, $4, 'piece', '只')`,
      [CITY, id, category, shelfDays],
    );
  }
  await arrangeFirms(owner);
  await owner.query(
    `INSERT INTO policies (jurisdiction_id, id, name, category, policy_version, effective_from, rules)
     VALUES ($1, $2, 'test', 'masks', 1, '2020-02-01', $3)`,
    [CITY, POLICY_ID, TEST_RULES],
  );
  for (const supplier of [SUPPLIER, OTHER_SUPPLIER])
    await owner.query(
      `INSERT INTO qualifications (jurisdiction_id, id, supplier_id, product_id, state, goods_name, standard, certificates, valid_to)
       SELECT $1, uuidv7(), $2, id, 'QUALIFIED', id, standard, '[]', '2021-12-31' FROM products WHERE jurisdiction_id = $1`,
      [CITY, supplier],
    );
  await owner.query(`INSERT INTO users (jurisdiction_id, id, login, display_name) VALUES ($1, $2, 'clerk', 'Clerk')`, [
    CITY,
    CLERK,
  ]);
}

async function arrangeFirms(owner: DataSource): Promise<void> {
  const firms = [
    [FIRM, DISTRICT, 'VERIFIED', false, 43],
    [OTHER_FIRM, OTHER_DISTRICT, 'VERIFIED', false, 10],
    [NEW_FIRM, DISTRICT, 'UNDER_REVIEW', false, 12],
    [SUPPLIER, DISTRICT, 'VERIFIED', true, 120],
    [OTHER_SUPPLIER, OTHER_DISTRICT, 'VERIFIED', true, 80],
  ] as const;
  for (const [index, [id, district, state, isSupplier, headcount]] of firms.entries()) {
    await owner.query(
      `INSERT INTO enterprises (jurisdiction_id, id, uscc, name, district_id, industry, size, tier, state, is_supplier)
       VALUES ($1, $2, $3, $4, $5, '制造', 'small', 4, $6, $7)`,
      [CITY, id, USCC[index], `企业${index + 1}`, district, state, isSupplier],
    );
    await owner.query(
      `INSERT INTO headcounts (jurisdiction_id, enterprise_id, effective_from, headcount, verified_at)
       VALUES ($1, $2, '2020-02-10', $3, $4)`,
      [CITY, id, headcount, state === 'VERIFIED' ? '2020-02-10T00:00:00Z' : null],
    );
  }
}
