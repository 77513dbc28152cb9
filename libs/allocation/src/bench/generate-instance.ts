import type { Policy, SnapshotHeader } from '../files/records.js';
import { SnapshotBuilder } from '../files/snapshot-builder.js';
import type { Snapshot } from '../files/snapshot.js';
import { Random } from '../testing/random.js';

export interface InstanceOptions {
  requisitions: number;
  lots: number;
  seed?: number;
  districts?: number;
  products?: number;
  /** Distinct lot prices. */
  prices?: number;
  /** 'equal': every lot in packs of 10; 'mixed': packs of 10, 20 and 50. */
  packs?: 'equal' | 'mixed';
  /** Share of lots that go to every district. */
  servesAll?: number;
  /** Districts that each other lot goes to, as a share of all; at least one. */
  serveShare?: number;
  /** Stock as a share of what is claimed. */
  scarcity?: number;
  /** Share of requisitions that received something in the window. */
  history?: number;
  policy?: Partial<Policy>;
}

const SERVICE_DATE = '2020-03-02';
const PACKS = { equal: [10], mixed: [10, 20, 50] } as const;
const DAILY_RATE = 1;
const COVER_DAYS = 3;
/** Logarithms of headcounts: median 20, a long tail to a few thousand. */
const HEADS_MEAN = 3;
const HEADS_SPREAD = 1.1;
const MOST_HEADS = 20_000;
const LEAST_PRICE_FEN = 80;
const PRICE_SPAN_FEN = 400;

/** A made-up city's day, the same for the same options: districts, products, price classes, tiers, headcounts, history, packs. */
export function generateInstance(options: InstanceOptions): Snapshot {
  const random = new Random(options.seed ?? 1);
  const districts = Array.from({ length: options.districts ?? 16 }, (_, k) => String(310101 + k));
  const products = Array.from({ length: options.products ?? 4 }, (_, k) => `product-${k + 1}`);
  const count = options.prices ?? 16;
  const prices = Array.from({ length: count }, (_, k) => LEAST_PRICE_FEN + Math.floor((k * PRICE_SPAN_FEN) / count));
  const builder = new SnapshotBuilder(headerOf(random, districts, options));
  const claimed = addRequisitions(builder, random, districts, products, prices, options);
  addLots(builder, random, districts, products, prices, claimed, options);
  return builder.finish();
}

function headerOf(random: Random, districts: string[], options: InstanceOptions): SnapshotHeader {
  const places = districts.map(() => [random.between(0, 60_000), random.between(0, 60_000)]);
  return {
    jurisdiction: '310000',
    category: 'masks',
    serviceDate: SERVICE_DATE,
    revision: 1,
    seed: Array.from({ length: 64 }, () => random.between(0, 15).toString(16)).join(''),
    policy: {
      weights: 'headcount',
      order: 'level',
      stages: [
        { tiers: [1], coverPieces: 3 },
        { tiers: [1, 2, 3, 4], coverPieces: null },
      ],
      minRemainingLifeDays: 30,
      useFirstWithinDays: 60,
      ...options.policy,
    },
    districts,
    metres: places.map(([x, y]) => places.map(([u, v]) => Math.round(Math.hypot(x - u, y - v)))),
  };
}

function addRequisitions(
  builder: SnapshotBuilder,
  random: Random,
  districts: string[],
  products: string[],
  prices: number[],
  options: InstanceOptions,
): number {
  const district = skewed(districts);
  let claimed = 0;
  for (let k = 0; k < options.requisitions; k++) {
    const weight = Math.min(MOST_HEADS, 1 + Math.floor(Math.exp(HEADS_MEAN + HEADS_SPREAD * random.normal())));
    const entitled = weight * DAILY_RATE * COVER_DAYS;
    const receivedPieces = random.chance(options.history ?? 0.4) ? random.between(0, entitled) : 0;
    const askedPieces = random.chance(0.3)
      ? entitled * random.between(1, 10)
      : Math.max(1, Math.floor(entitled * (0.4 + random.next())));
    const claimPieces = Math.min(askedPieces, entitled);
    claimed += claimPieces;
    builder.addRequisition({
      id: identifier('r', k),
      enterprise: identifier('e', k),
      district: district(random),
      tier: tierOf(random),
      size: weight < 20 ? 'micro' : weight < 300 ? 'small' : weight < 1000 ? 'medium' : 'large',
      weight,
      receivedPieces,
      askedPieces,
      claimPieces,
      accepts: acceptedOf(random, products),
      maxPriceFen: random.chance(0.5) ? null : random.pick(prices),
      submittedAt: `2020-03-01T${String(random.between(0, 23)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}:00Z`,
      lastAwardedOn: receivedPieces > 0 ? '2020-02-28' : null,
    });
  }
  return claimed;
}

function addLots(
  builder: SnapshotBuilder,
  random: Random,
  districts: string[],
  products: string[],
  prices: number[],
  claimed: number,
  options: InstanceOptions,
): void {
  const share = (claimed * (options.scarcity ?? 0.5)) / Math.max(1, options.lots);
  for (let k = 0; k < options.lots; k++) {
    const packPieces = random.pick(PACKS[options.packs ?? 'equal']);
    const pieces = Math.max(1, Math.round((share * (0.2 + 1.6 * random.next())) / packPieces)) * packPieces;
    builder.addLot({
      id: identifier('l', k),
      supplier: identifier('s', random.between(1, 60)),
      product: random.pick(products),
      district: random.pick(districts),
      serves: random.chance(options.servesAll ?? 0.5) ? 'all' : servedBy(random, districts, options.serveShare ?? 0.3),
      pieces,
      packPieces,
      priceFen: random.pick(prices),
      expiresOn: random.chance(0.03) ? '2020-03-10' : random.chance(0.2) ? '2020-04-20' : '2021-03-01',
    });
  }
}

/** The shape and length of a UUID, so that files have their real size. */
function identifier(kind: string, k: number): string {
  return `0170${kind.charCodeAt(0).toString(16)}00-0000-7000-8000-${k.toString(16).padStart(12, '0')}`;
}

/** Later districts are smaller. */
function skewed(districts: string[]): (random: Random) => string {
  return (random) => districts[Math.floor(random.next() ** 1.5 * districts.length)];
}

function servedBy(random: Random, districts: string[], share: number): string[] {
  const served = random.some(districts, share);
  return served.length === 0 ? [random.pick(districts)] : served;
}

function tierOf(random: Random): number {
  const x = random.next();
  return x < 0.015 ? 1 : x < 0.065 ? 2 : x < 0.265 ? 3 : 4;
}

function acceptedOf(random: Random, products: string[]): string[] {
  const accepted = random.some(products, 0.6);
  return accepted.length === 0 ? [random.pick(products)] : accepted;
}
