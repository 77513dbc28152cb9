import type { LotRecord, Policy, RequisitionRecord, SnapshotHeader, Stage } from '../files/records.js';
import { SnapshotBuilder } from '../files/snapshot-builder.js';
import type { Snapshot } from '../files/snapshot.js';
import { Random } from './random.js';

export interface Rows {
  header: SnapshotHeader;
  lots: LotRecord[];
  requisitions: RequisitionRecord[];
}

export interface RowOptions {
  requisitions: number;
  lots: number;
  /** Pack sizes to draw from. */
  packs: readonly number[];
  /** Largest headcount. */
  headcount: number;
  policy?: Partial<Policy>;
}

const PRODUCTS = ['daily', 'kn95', 'surgical'];
const DISTRICTS = ['310101', '310104', '310105', '310106'];
const PRICES = [100, 150, 220, 300];
const SIZES = ['micro', 'small', 'medium', 'large'] as const;

/** A small round full of corners: empty service areas, zero claims, zero stock, equal levels, history above the level, meeting caps. */
export function randomRows(seed: number, options: RowOptions): Rows {
  const random = new Random(seed);
  const districts = DISTRICTS.slice(0, random.between(1, DISTRICTS.length));
  const isWide = random.chance(0.4);
  const policy: Policy = {
    weights: 'headcount',
    order: 'level',
    stages: randomStages(random),
    minRemainingLifeDays: 30,
    useFirstWithinDays: 60,
    ...options.policy,
  };
  const header: SnapshotHeader = {
    jurisdiction: '310000',
    category: 'masks',
    serviceDate: '2020-03-02',
    revision: 1,
    seed: Array.from({ length: 64 }, () => random.between(0, 15).toString(16)).join(''),
    policy,
    districts,
    metres: districts.map((_, a) => districts.map((__, b) => (a === b ? 0 : random.between(1, 9) * 1000))),
  };
  const lots = Array.from({ length: random.between(0, options.lots) }, (_, k) =>
    randomLot(random, k, districts, options, isWide),
  );
  const requisitions = Array.from({ length: random.between(0, options.requisitions) }, (_, k) =>
    randomRequisition(random, k, districts, options, isWide),
  );
  return { header, lots, requisitions };
}

function randomStages(random: Random): Stage[] {
  return random.pick<Stage[]>([
    [{ tiers: [1, 2, 3, 4], coverPieces: null }],
    [{ tiers: [1, 2, 3, 4], coverPieces: null }],
    [
      { tiers: [1], coverPieces: null },
      { tiers: [1, 2, 3, 4], coverPieces: null },
    ],
    [
      { tiers: [1, 2, 3, 4], coverPieces: 1 },
      { tiers: [1, 2], coverPieces: 3 },
      { tiers: [1, 2, 3, 4], coverPieces: null },
    ],
    [
      { tiers: [1], coverPieces: 3 },
      { tiers: [1, 2, 3, 4], coverPieces: null },
    ],
    [
      { tiers: [1, 2], coverPieces: 2 },
      { tiers: [2, 3], coverPieces: 5 },
    ],
  ]);
}

function randomLot(random: Random, k: number, districts: string[], options: RowOptions, isWide: boolean): LotRecord {
  const packPieces = random.pick(options.packs);
  const packs = random.chance(0.15)
    ? 0
    : random.between(1, Math.max(2, Math.ceil((options.headcount * 3) / packPieces)));
  return {
    id: `lot-${String(k).padStart(4, '0')}`,
    supplier: `s${random.between(1, 3)}`,
    product: random.pick(PRODUCTS),
    district: random.pick(districts),
    serves: isWide || random.chance(0.3) ? 'all' : random.some(districts, 0.6),
    pieces: packs * packPieces,
    packPieces,
    priceFen: random.pick(PRICES),
    expiresOn: random.pick(['2020-03-20', '2020-04-20', '2021-03-01', '2021-03-01', '2021-03-01']),
  };
}

function randomRequisition(
  random: Random,
  k: number,
  districts: string[],
  options: RowOptions,
  isWide: boolean,
): RequisitionRecord {
  const weight = random.chance(0.3) ? 10 : random.between(1, options.headcount);
  const claim = random.chance(0.1)
    ? 0
    : random.chance(0.5)
      ? weight * random.between(1, 4)
      : random.between(1, options.headcount * 4);
  const accepts = random.chance(0.03) ? [] : random.some(PRODUCTS, isWide ? 0.9 : 0.5);
  return {
    id: `req-${String(k).padStart(5, '0')}`,
    enterprise: `e${k}`,
    district: random.pick(districts),
    tier: random.between(1, 4),
    size: random.pick(SIZES),
    weight,
    receivedPieces: random.chance(0.6) ? 0 : random.between(0, weight * 4),
    askedPieces: claim + (random.chance(0.5) ? 0 : random.between(0, 50)),
    claimPieces: claim,
    accepts: accepts.length === 0 && random.chance(0.9) ? [random.pick(PRODUCTS)] : accepts,
    maxPriceFen: random.chance(0.5) ? null : random.pick([90, ...PRICES]),
    submittedAt: `2020-03-01T${String(random.between(8, 17)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}:00Z`,
    lastAwardedOn: random.chance(0.5) ? null : `2020-02-${String(random.between(10, 29))}`,
  };
}

/** A snapshot of rows, in the order given. */
export function snapshotOf(rows: Rows): Snapshot {
  const builder = new SnapshotBuilder(rows.header);
  for (const lot of rows.lots) builder.addLot(lot);
  for (const requisition of rows.requisitions) builder.addRequisition(requisition);
  return builder.finish();
}
