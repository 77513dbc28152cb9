/**
 * The records of the two public files, as plain type declarations.
 * The engine and the verifier share these declarations and nothing else.
 */

/** SHA-256 of the given bytes: 32 bytes. Handed in, so that the library needs no platform. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** An incremental SHA-256: `update` any number of times, then `digest` once (32 bytes). */
export interface Hasher {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}
export type HasherFactory = () => Hasher;

export type Weights = 'headcount' | 'claim' | 'equal';
export type Order = 'level' | 'first-come' | 'draw' | 'flat';
export type EnterpriseSize = 'micro' | 'small' | 'medium' | 'large';
export const ENTERPRISE_SIZES: readonly EnterpriseSize[] = ['micro', 'small', 'medium', 'large'];

/** One stage of a policy: the tiers it serves and how many pieces per head it covers (null: no cap). */
export interface Stage {
  tiers: number[];
  coverPieces: number | null;
}

/** The rules of one round. Days are whole days; pieces per head are whole pieces. */
export interface Policy {
  weights: Weights;
  order: Order;
  stages: Stage[];
  minRemainingLifeDays: number;
  useFirstWithinDays: number;
  /** Only with order 'draw': pieces of one winning ticket (≥ 1); a firm has a ticket per head and its tickets win together. */
  winPieces?: number;
  /** Only with order 'draw': days during which a firm that won stays out (≥ 0). */
  cooldownDays?: number;
  /** Only with order 'flat': pieces per firm by size class (≥ 0). */
  grantPieces?: Record<EnterpriseSize, number>;
}

/** First line of a snapshot. */
export interface SnapshotHeader {
  jurisdiction: string;
  category: string;
  /** YYYY-MM-DD */
  serviceDate: string;
  revision: number;
  /** 64 hexadecimal digits, announced before the round. */
  seed: string;
  policy: Policy;
  districts: string[];
  /** metres[from][to], whole metres, square over districts. */
  metres: number[][];
}

/** A lot as the round froze it. Pieces are a whole number of packs. */
export interface LotRecord {
  id: string;
  supplier: string;
  product: string;
  district: string;
  serves: 'all' | string[];
  pieces: number;
  packPieces: number;
  priceFen: number;
  /** YYYY-MM-DD */
  expiresOn: string;
}

/** A requisition as the round froze it; claimPieces ≤ askedPieces. */
export interface RequisitionRecord {
  id: string;
  enterprise: string;
  district: string;
  tier: number;
  size: EnterpriseSize;
  weight: number;
  receivedPieces: number;
  askedPieces: number;
  claimPieces: number;
  accepts: string[];
  maxPriceFen: number | null;
  /** YYYY-MM-DDTHH:MM:SSZ */
  submittedAt: string;
  lastAwardedOn: string | null;
}

export interface AwardTotals {
  lotPieces: number;
  claimPieces: number;
  awardedPieces: number;
  metresPieces: number;
  /** Requisitions whose award lies a whole largest pack of their block or more from the exact share. */
  beyondPack: number;
  /** How many requisitions carry each reason code, sorted by code. */
  reasons: Record<string, number>;
}

/** A rational in lowest terms; bigint where a part passes 2^53 − 1. */
export type Rational = [number | bigint, number | bigint];

export interface BlockRecord {
  id: number;
  stage: number;
  level: Rational;
  lots: string[];
  requisitions: number;
}

/** First line of an awards file. */
export interface AwardsHeader {
  snapshotSha256: string;
  engine: string;
  totals: AwardTotals;
  blocks: BlockRecord[];
}

export interface AwardLine {
  lot: string;
  pieces: number;
}

/** A reason: a stable code and the numbers behind it. */
export type Reason =
  | { code: 'FULLY_MET' }
  | { code: 'CAP_ENTITLEMENT'; claimPieces: number }
  | { code: 'RECEIVED_IN_WINDOW'; receivedPieces: number }
  | { code: 'POOL_SHORT'; level: Rational; enoughPieces: number }
  | { code: 'LOWER_TIER'; stage: number }
  | { code: 'NO_COMPATIBLE_LOT'; product: number; price: number; area: number; life: number }
  | { code: 'PRICE_ABOVE_CEILING'; maxPriceFen: number; lowestPriceFen: number }
  | { code: 'LIFE_TOO_SHORT'; minRemainingLifeDays: number; longestLifeDays: number }
  | { code: 'OUT_OF_AREA'; lots: number }
  | { code: 'PACK_ROUND_DOWN'; packPieces: number }
  | { code: 'TIE_BREAK_LOST'; drawn: number; of: number };

export interface AwardRecord {
  requisition: string;
  fairPieces: Rational;
  pieces: number;
  /** Block of the certificate; 0 where no lot is compatible. */
  block: number;
  reasons: Reason[];
  lines: AwardLine[];
}
