import type { LotRecord, Policy, SnapshotHeader } from '../files/records.js';
import { inBatches } from './batches.js';
import { Names } from './columns.js';
import type { Texts } from './columns.js';
import { dayOf } from './records.js';
import { bytesOf, Scanner } from './scanner.js';
import type { Tickets } from './tickets.js';

/** The lots, by index in file order. */
export interface Lots {
  readonly count: number;
  readonly records: readonly LotRecord[];
  readonly names: Names;
  readonly pieces: Int32Array;
  readonly packPieces: Int32Array;
  readonly priceFen: Int32Array;
  readonly product: Int32Array;
  readonly district: Int32Array;
  /** Days from the service day to the expiry. */
  readonly life: Int32Array;
  /** Holds something and lives long enough. */
  readonly isLive: Uint8Array;
  /** Districts served, a bit each; null: all. */
  readonly serves: readonly (Uint8Array | null)[];
  /** Pieces that the award lines take. */
  readonly used: Float64Array;
  /** 1-based block that lists it; 0 for none. */
  readonly block: Int32Array;
}

/** What a requisition accepts where: products of one list, in one district. */
export interface Asker {
  readonly district: number;
  readonly accepts: readonly string[];
  /** By product number: 1 where it is accepted. */
  readonly isAccepted: Uint8Array;
}

/** No price ceiling. */
export const NO_CEILING = -1;

/** The columns the checks need, by requisition in file order. */
export interface Requisitions {
  readonly count: number;
  readonly ids: Texts;
  readonly asker: Int32Array;
  readonly ceiling: Int32Array;
  readonly tier: Uint8Array;
  /** Headcount. */
  readonly heads: Int32Array;
  readonly received: Int32Array;
  readonly asked: Int32Array;
  readonly fileClaim: Int32Array;
  /** Claim by the rule, before the cut to units. */
  readonly ruleClaim: Int32Array;
  /** Claim cut to units. */
  readonly claim: Int32Array;
  /** Weight and history of the level; in a draw the tickets have theirs. */
  readonly weight: Int32Array;
  readonly history: Int32Array | Float64Array;
}

export interface Round {
  readonly header: SnapshotHeader;
  readonly policy: Policy;
  readonly lots: Lots;
  readonly askers: readonly Asker[];
  readonly rows: Requisitions;
  /** Of a draw. */
  readonly tickets: Tickets | undefined;
  readonly unit: number;
  readonly sha256: string;
  /** metres[from × districts + to] */
  readonly metres: Float64Array;
  /** isServed[stage][tier] */
  readonly isServed: readonly Uint8Array[];
  /** Pieces a head by stage and tier: Infinity where the stage has no cover, -Infinity outside its tiers. */
  readonly covers: readonly Float64Array[];
  /** Most pieces any stage lets each requisition have; worked out when the checks begin. */
  lastCaps: Int32Array;
}

/** The lots as columns. */
export function lotColumns(header: SnapshotHeader, records: readonly LotRecord[], products: Names): Lots {
  const count = records.length;
  const service = dayOf(header.serviceDate);
  const districts = new Map(header.districts.map((district, at) => [district, at]));
  const column = (valueOf: (lot: LotRecord) => number): Int32Array => Int32Array.from(records, valueOf);
  const life = column((lot) => dayOf(lot.expiresOn) - service);
  const names = new Names();
  for (const { id } of records) nameOf(names, id);
  const least = header.policy.minRemainingLifeDays;
  return {
    count,
    records,
    names,
    pieces: column((lot) => lot.pieces),
    packPieces: column((lot) => lot.packPieces),
    priceFen: column((lot) => lot.priceFen),
    product: column((lot) => nameOf(products, lot.product)),
    district: column((lot) => districts.get(lot.district) ?? -1),
    life,
    isLive: Uint8Array.from(records, (lot, j) => (lot.pieces > 0 && life[j] >= least ? 1 : 0)),
    serves: records.map(({ serves }) => (serves === 'all' ? null : bitsOf(serves, districts))),
    used: new Float64Array(count),
    block: new Int32Array(count),
  };
}

function bitsOf(serves: readonly string[], districts: Map<string, number>): Uint8Array {
  const bits = new Uint8Array((districts.size + 7) >> 3);
  for (const district of serves) {
    const d = districts.get(district);
    if (d !== undefined) bits[d >> 3] |= 1 << (d & 7);
  }
  return bits;
}

const scanner = new Scanner();

/** The number of a text among names, which learn it where it is new. */
export function nameOf(names: Names, text: string): number {
  const bytes = bytesOf(`${text}"`);
  scanner.start(bytes, 0);
  scanner.text();
  const known = names.find(bytes, 0, text.length, scanner.hash);
  return known >= 0 ? known : names.add(bytes, 0, text.length, scanner.hash);
}

/** The four tests of compatibility, a bit each. */
export const [PRODUCT, PRICE, AREA, LIFE] = [1, 2, 4, 8];

/** The tests that lot j fails for an asker under a ceiling. */
export function failedTests({ lots, policy }: Round, j: number, asker: Asker, ceiling: number): number {
  return (
    (asker.isAccepted[lots.product[j]] === 0 ? PRODUCT : 0) |
    (ceiling !== NO_CEILING && lots.priceFen[j] > ceiling ? PRICE : 0) |
    (isServing(lots.serves[j], asker.district) ? 0 : AREA) |
    (lots.life[j] < policy.minRemainingLifeDays ? LIFE : 0)
  );
}

export function isServing(serves: Uint8Array | null, district: number): boolean {
  return serves === null || ((serves[district >> 3] >> (district & 7)) & 1) === 1;
}

/** Most pieces stage s (0-based) lets requisition i have; 0 outside its tiers. */
export function capIn({ rows, covers }: Round, s: number, i: number): number {
  return Math.max(0, Math.min(rows.claim[i], covers[s][rows.tier[i]] * rows.heads[i] - rows.received[i]));
}

/** The most that the stages before s guarantee. */
export function floorBefore(round: Round, s: number, i: number): number {
  let floor = 0;
  for (let earlier = 0; earlier < s; earlier++) floor = Math.max(floor, capIn(round, earlier, i));
  return floor;
}

/** The most any stage lets each requisition have. */
export function lastCapsOf(round: Round): Int32Array {
  const caps = new Int32Array(round.rows.count);
  inBatches(caps.length, (from, to) => findCaps(round, caps, from, to));
  return caps;
}

function findCaps(round: Round, caps: Int32Array, from: number, to: number): void {
  const stages = round.policy.stages.length;
  for (let i = from; i < to; i++) caps[i] = floorBefore(round, stages, i);
}
