import { CATEGORIES } from '@supplydock/domain';
import { namedStandards, standardOn, type CitySeed } from './city-parameters.js';
import { shanghaiTime, type DemoCity, type DemoLot, type DemoUser } from './city.js';
import type { Cell } from './copy-rows.js';
import { generateQualifications } from './generate-qualifications.js';
import { Random } from './random.js';

/** A table with its columns (after jurisdiction_id, which every row begins with) and rows. */
export interface SeedTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const table = <T>(name: string, columns: string, items: readonly T[], row: (item: T) => Cell[]): SeedTable => ({
  table: name,
  columns: columns.split(' '),
  rows: items.map(row),
});

/** Districts, products and policies: what a city needs before its first firm. */
export function referenceTables({ reference, policies, parameters }: CitySeed): SeedTable[] {
  const random = new Random(parameters.seed + 7);
  const created = shanghaiTime(policies.effectiveFrom, 0);
  return [
    table('districts', 'id name_en name_zh lng lat centroid_lng centroid_lat residents10k', reference.districts, (d) => [
      d.id, d.nameEn, d.nameZh, d.lng, d.lat, d.centroidLng, d.centroidLat, d.residents10k,
    ]), // prettier-ignore
    table(
      'products',
      'id category name_en name_zh standard standard_valid_from standard_valid_to later_standards is_medical shelf_life_days unit_en unit_zh',
      reference.products,
      (p) => {
        const { code, validFrom, validTo } = standardOn(p, parameters.day);
        const later = JSON.stringify(namedStandards(p).filter((one) => one.validFrom > validFrom));
        return [p.id, p.category, p.nameEn, p.nameZh, code, validFrom, validTo, later, p.isMedical, p.shelfLifeDays, p.unitEn, p.unitZh]; // prettier-ignore
      },
    ),
    table('policies', 'id name category policy_version effective_from rules reason created_at', policies.policies, (p) => [
      random.uuidv7(created), p.name, p.category, 1, policies.effectiveFrom, p.rules, policies.reason, created,
    ]), // prettier-ignore
  ];
}

/** The city's rows in an order that foreign keys allow. */
export function cityTables(city: DemoCity, seed: CitySeed, passwordHashes: ReadonlyMap<string, string>): SeedTable[] {
  const verifier = city.users.find(({ role }) => role === 'district_officer')!.id;
  const category = new Map(seed.reference.products.map((product) => [product.id, product.category]));
  return [
    table(
      'enterprises',
      'id uscc name district_id industry size tier state is_supplier contact_name contact_phone created_at',
      city.enterprises,
      (e) => [e.id, e.uscc, e.name, e.districtId, e.industry, e.size, e.tier, e.state, e.isSupplier, e.contactName, e.contactPhone, e.createdAt], // prettier-ignore
    ),
    table('headcounts', 'enterprise_id effective_from headcount verified_by verified_at', city.headcounts, (h) => [
      h.enterpriseId, h.effectiveFrom, h.headcount, ...(h.isVerified ? [verifier, shanghaiTime(city.day, -60)] : [null, null]),
    ]), // prettier-ignore
    ...userTables(city, seed, passwordHashes),
    filingTable(city, seed),
    standingTable(city, seed),
    ...lotTables(city, seed),
    qualificationTable(city, seed),
    table('allocation_days', 'category service_date', CATEGORIES, (name) => [name, city.day]),
    table(
      'requisitions',
      'id enterprise_id category service_date asked_pieces accepts max_price_fen needed_by state quarantine_code quarantine_detail submitted_at',
      city.requisitions,
      (r) => [r.id, r.enterpriseId, r.category, city.day, r.askedPieces, r.accepts, r.maxPriceFen, r.neededBy, r.state, r.quarantine?.code ?? null, r.quarantine?.params ?? null, r.submittedAt], // prettier-ignore
    ),
    table('receipts', 'id enterprise_id category product_id received_on pieces', city.receipts, (r) => [
      r.id, r.enterpriseId, category.get(r.productId)!, r.productId, r.receivedOn, r.pieces,
    ]), // prettier-ignore
  ];
}

function userTables({ users, day }: DemoCity, seed: CitySeed, hashes: ReadonlyMap<string, string>): SeedTable[] {
  const random = new Random(seed.parameters.seed + 8);
  const created = shanghaiTime(day, 0);
  return [
    table('users', 'id login password_hash display_name locale created_at', users, (user: DemoUser) => [
      user.id, user.login, hashes.get(user.login) ?? null, user.displayName, 'zh', created,
    ]), // prettier-ignore
    table('memberships', 'id user_id role enterprise_id district_id', users, (user: DemoUser) => [
      random.uuidv7(created), user.id, user.role, user.enterpriseId, user.districtId,
    ]), // prettier-ignore
  ];
}

/** What newcomers filed and no officer has decided yet: the queue that a district starts its day with. */
function filingTable({ headcounts, day }: DemoCity, seed: CitySeed): SeedTable {
  const random = new Random(seed.parameters.seed + 10);
  const filed = shanghaiTime(day, -60);
  const pending = headcounts.filter(({ isVerified }) => !isVerified);
  return table('headcount_filings', 'id enterprise_id headcount effective_from state filed_at', pending, (h) => [
    random.uuidv7(filed), h.enterpriseId, h.headcount, h.effectiveFrom, 'PENDING', filed,
  ]); // prettier-ignore
}

/** The demo requester's daily wishes: what its page shows first. */
function standingTable({ users, day }: DemoCity, seed: CitySeed): SeedTable {
  const random = new Random(seed.parameters.seed + 31);
  const requester = users.find(({ role }) => role === 'requester')!;
  const wishes = [
    { category: 'masks', askedPieces: 120, accepts: ['medical', 'surgical'], maxPriceFen: 300 },
    { category: 'disinfectant', askedPieces: 12, accepts: ['ethanol-75', 'hypochlorite-84'], maxPriceFen: null },
  ];
  return table('standing_requisitions', 'id enterprise_id category asked_pieces accepts max_price_fen since', wishes, (w) => [
    random.uuidv7(shanghaiTime(day, -60)), requester.enterpriseId, w.category, w.askedPieces, w.accepts, w.maxPriceFen, day,
  ]); // prettier-ignore
}

/** Lots with their levels and the movements that add up to them: posted, and written off once expired. */
function lotTables({ lots, day }: DemoCity, seed: CitySeed): SeedTable[] {
  const random = new Random(seed.parameters.seed + 9);
  const isExpired = ({ state }: DemoLot) => state === 'EXPIRED';
  const expiredAt = shanghaiTime(day, 0);
  const movements = lots.flatMap((lot) => {
    const posted: Cell[] = [
      random.uuidv7(lot.createdAt),
      lot.id,
      'POST',
      lot.pieces,
      lot.pieces,
      0,
      'posted',
      lot.createdAt,
    ];
    const writtenOff: Cell[] = [
      random.uuidv7(expiredAt),
      lot.id,
      'WRITE_OFF',
      0,
      -lot.pieces,
      lot.pieces,
      'expired',
      expiredAt,
    ];
    return isExpired(lot) ? [posted, writtenOff] : [posted];
  });
  return [
    table(
      'lots',
      'id supplier_id product_id district_id serves batch produced_on expires_on pack_pieces price_fen state created_at',
      lots,
      (l) => [l.id, l.supplierId, l.productId, l.districtId, l.serves, l.batch, l.producedOn, l.expiresOn, l.packPieces, l.priceFen, l.state, l.createdAt], // prettier-ignore
    ),
    table('lot_levels', 'lot_id on_hand available written_off', lots, (lot) =>
      isExpired(lot) ? [lot.id, lot.pieces, 0, lot.pieces] : [lot.id, lot.pieces, lot.pieces, 0],
    ),
    table('lot_movements', 'id lot_id kind d_on_hand d_available d_written_off reason at', movements, (row) => row),
  ];
}

/** What suppliers are qualified for, and what they have applied for; the 48 hours begin when the city is loaded. */
function qualificationTable(city: DemoCity, seed: CitySeed): SeedTable {
  const decidedBy = city.users.find(({ role }) => role === 'city_officer')!.id;
  return table(
    'qualifications',
    'id supplier_id product_id state goods_name standard certificates valid_to daily_cap_pieces applied_at decided_by decided_at reason',
    generateQualifications(city, seed),
    (q) => [q.id, q.supplierId, q.productId, q.state, q.goodsName, q.standard, JSON.stringify(q.certificates), q.validTo, q.dailyCapPieces, q.appliedAt, ...(q.reason === null ? [null, null, null] : [decidedBy, q.decidedAt, q.reason])], // prettier-ignore
  );
}
