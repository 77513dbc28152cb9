import type { HasherFactory, LotRecord, Policy, RequisitionRecord, Sha256, SnapshotHeader } from '../files/records.js';
import { readLines, Unreadable } from './read.js';

const DAY = 86_400_000;

export interface VerifierLot {
  readonly record: LotRecord;
  /** Days from the service day to the expiry. */
  readonly life: number;
  readonly district: number;
  /** Holds something and lives long enough. */
  readonly isLive: boolean;
  used: number;
  /** 1-based block that lists it; 0 for none. */
  block: number;
}

/** Requisitions that accept the same products in the same district under the same ceiling. */
export interface Kind {
  readonly record: RequisitionRecord;
  /** Compatible live lots, by index. */
  readonly lots: number[];
  /** Requisitions of kinds with the same district and the same lots form one class. */
  group: number;
}

export interface Round {
  readonly header: SnapshotHeader;
  readonly policy: Policy;
  readonly lots: VerifierLot[];
  readonly lotIndex: Map<string, number>;
  readonly kinds: Kind[];
  readonly groupCount: number;
  readonly unit: number;
  readonly sha256: string;
  readonly districtIndex: Map<string, number>;
  readonly rows: Requisitions;
  /** Σ metres × pieces of the award lines read so far. */
  metresPieces: number;
}

/** The columns the checks need, by requisition in file order. */
export interface Requisitions {
  count: number;
  id: string[];
  kind: number[];
  tier: number[];
  /** Headcount. */
  heads: number[];
  received: number[];
  asked: number[];
  fileClaim: number[];
  /** Claim by the rule, before the cut to units. */
  ruleClaim: number[];
  /** Claim cut to units. */
  claim: number[];
  /** Weight and history of the level. */
  weight: number[];
  history: number[];
}

interface Extras {
  submittedAt: string[];
  size: RequisitionRecord['size'][];
  lastAwardedOn: (string | null)[];
}

/** Reads a snapshot. @throws Unreadable */
export function readRound(chunks: Iterable<Uint8Array>, hasherFactory: HasherFactory, sha256: Sha256): Round {
  const hasher = hasherFactory();
  let header: SnapshotHeader | undefined;
  const lots: VerifierLot[] = [];
  const rows: Requisitions = {
    count: 0,
    id: [],
    kind: [],
    tier: [],
    heads: [],
    received: [],
    asked: [],
    fileClaim: [],
    ruleClaim: [],
    claim: [],
    weight: [],
    history: [],
  };
  const extras: Extras = { submittedAt: [], size: [], lastAwardedOn: [] };
  const kinds: Kind[] = [];
  const kindIndex = new Map<string, number>();
  for (const { number, value } of readLines(chunks, (chunk) => hasher.update(chunk))) {
    if (header === undefined) {
      header = value as unknown as SnapshotHeader;
      if ((value as { format?: unknown }).format !== 'supplydock.snapshot/1' || !Array.isArray(header.policy?.stages))
        throw new Unreadable(number, 'not a snapshot of format 1');
    } else if (value.lot !== undefined) lots.push(lotOf(header, value.lot as LotRecord));
    else if (value.requisition !== undefined)
      addRequisition(rows, extras, kinds, kindIndex, value.requisition as RequisitionRecord);
    else throw new Unreadable(number, 'neither lot nor requisition');
  }
  if (header === undefined) throw new Unreadable(1, 'no header');
  const groupCount = matchKinds(kinds, lots);
  const unit =
    lots.reduce((least, lot) => (lot.record.pieces > 0 ? commonDivisor(least, lot.record.packPieces) : least), 0) || 1;
  applyRule(header, rows, extras, unit, sha256);
  return {
    header,
    policy: header.policy,
    lots,
    lotIndex: new Map(lots.map((lot, at) => [lot.record.id, at])),
    kinds,
    groupCount,
    unit,
    sha256: hexText(hasher.digest()),
    districtIndex: new Map(header.districts.map((district, at) => [district, at])),
    rows,
    metresPieces: 0,
  };
}

function lotOf(header: SnapshotHeader, record: LotRecord): VerifierLot {
  const life = (Date.parse(record.expiresOn) - Date.parse(header.serviceDate)) / DAY;
  return {
    record,
    life,
    district: header.districts.indexOf(record.district),
    isLive: record.pieces > 0 && life >= header.policy.minRemainingLifeDays,
    used: 0,
    block: 0,
  };
}

function addRequisition(
  rows: Requisitions,
  extras: Extras,
  kinds: Kind[],
  kindIndex: Map<string, number>,
  record: RequisitionRecord,
): void {
  const key = `${record.district}"${record.maxPriceFen}"${record.accepts.join('"')}`;
  let kind = kindIndex.get(key);
  if (kind === undefined) {
    kindIndex.set(key, (kind = kinds.length));
    kinds.push({ record, lots: [], group: -1 });
  }
  rows.count++;
  rows.id.push(record.id);
  rows.kind.push(kind);
  rows.tier.push(record.tier);
  rows.heads.push(record.weight);
  rows.received.push(record.receivedPieces);
  rows.asked.push(record.askedPieces);
  rows.fileClaim.push(record.claimPieces);
  extras.submittedAt.push(record.submittedAt);
  extras.size.push(record.size);
  extras.lastAwardedOn.push(record.lastAwardedOn);
}

/** The four tests of compatibility. */
export function failedTests(
  lot: VerifierLot,
  asker: RequisitionRecord,
  leastLife: number,
): { product: boolean; price: boolean; area: boolean; life: boolean } {
  return {
    product: !asker.accepts.includes(lot.record.product),
    price: asker.maxPriceFen !== null && lot.record.priceFen > asker.maxPriceFen,
    area: lot.record.serves !== 'all' && !lot.record.serves.includes(asker.district),
    life: lot.life < leastLife,
  };
}

function matchKinds(kinds: Kind[], lots: VerifierLot[]): number {
  const groups = new Map<string, number>();
  for (const kind of kinds) {
    lots.forEach((lot, j) => {
      if (!lot.isLive) return;
      const failed = failedTests(lot, kind.record, -Infinity);
      if (!failed.product && !failed.price && !failed.area) kind.lots.push(j);
    });
    const key = `${kind.record.district}"${kind.lots.join()}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = groups.size));
    kind.group = group;
  }
  return groups.size;
}

/** Weight, history and claim of every requisition under the policy's order and weights. */
function applyRule(header: SnapshotHeader, rows: Requisitions, extras: Extras, unit: number, sha256: Sha256): void {
  const { policy } = header;
  for (let i = 0; i < rows.count; i++) {
    let claim = rows.fileClaim[i];
    if (policy.order === 'flat' && policy.grantPieces !== undefined)
      claim = Math.min(claim, policy.grantPieces[extras.size[i]]);
    const last = extras.lastAwardedOn[i];
    const isResting =
      policy.order === 'draw' &&
      policy.cooldownDays !== undefined &&
      last !== null &&
      (Date.parse(header.serviceDate) - Date.parse(last)) / DAY < policy.cooldownDays;
    if (policy.order === 'draw' && policy.winPieces !== undefined)
      claim = Math.min(claim, policy.winPieces * rows.heads[i]);
    rows.ruleClaim[i] = isResting ? 0 : claim;
    rows.claim[i] = rows.ruleClaim[i] - (rows.ruleClaim[i] % unit);
    rows.weight[i] = policy.weights === 'headcount' ? rows.heads[i] : policy.weights === 'claim' ? rows.claim[i] : 1;
    rows.history[i] = rows.received[i];
  }
  if (policy.order !== 'first-come' && policy.order !== 'draw') return;
  const order = rows.id.map((_, i) => i);
  if (policy.order === 'first-come')
    order.sort((a, b) =>
      extras.submittedAt[a] < extras.submittedAt[b] ? -1 : extras.submittedAt[a] > extras.submittedAt[b] ? 1 : a - b,
    );
  else {
    const best = rows.id.map((id, i) => {
      let least = Infinity;
      for (let ticket = 1; ticket <= rows.heads[i]; ticket++)
        least = Math.min(least, drawNumber(sha256, `${header.seed}${id}#${ticket}`));
      return least;
    });
    order.sort((a, b) => best[a] - best[b] || a - b);
  }
  order.forEach((i, place) => {
    rows.weight[i] = rows.claim[i];
    rows.history[i] = place * rows.claim[i];
  });
}

/** First 48 bits of a digest of ASCII text. */
export function drawNumber(sha256: Sha256, text: string): number {
  const bytes = new Uint8Array(text.length);
  for (let k = 0; k < text.length; k++) bytes[k] = text.charCodeAt(k);
  const digest = sha256(bytes);
  return digest.slice(0, 6).reduce((number, byte) => number * 256 + byte, 0);
}

export function hexText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('');
}

export function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** Most pieces stage s (0-based) lets requisition i have; 0 outside its tiers. */
export function capIn(round: Round, s: number, i: number): number {
  const { rows } = round;
  const stage = round.policy.stages[s];
  if (!stage.tiers.includes(rows.tier[i])) return 0;
  if (stage.coverPieces === null) return rows.claim[i];
  return Math.max(0, Math.min(rows.claim[i], stage.coverPieces * rows.heads[i] - rows.received[i]));
}

/** The most that the stages before s guarantee. */
export function floorBefore(round: Round, s: number, i: number): number {
  let floor = 0;
  for (let earlier = 0; earlier < s; earlier++) floor = Math.max(floor, capIn(round, earlier, i));
  return floor;
}

/** The most any stage lets requisition i have. */
export function lastCap(round: Round, i: number): number {
  return floorBefore(round, round.policy.stages.length, i);
}
