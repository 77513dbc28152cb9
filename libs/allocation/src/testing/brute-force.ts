import type { LotRecord, RequisitionRecord } from '../files/records.js';
import { Fraction } from './fraction.js';
import type { Rows } from './random-rows.js';

interface Asker {
  weight: Fraction;
  history: Fraction;
  floor: Fraction;
  cap: Fraction;
  fixed: Fraction | undefined;
  lots: number;
}

/**
 * The exact fair vector by definition, for few requisitions: the first subset whose compatible stock runs out fixes the
 * level of its members, and so on.
 * @param subsets which subsets are looked at: `every` one, or of those that share their compatible stock only the `widest`,
 * which asks more of the same stock than any other and therefore never runs out later
 */
export function bruteForceShares(rows: Rows, subsets: 'every' | 'widest' = 'widest'): Fraction[] {
  const unit = rows.lots.filter((lot) => lot.pieces > 0).reduce((g, lot) => gcd(g, lot.packPieces), 0) || 1;
  const askers = rows.requisitions.map((row) => askerOf(rows, row, unit));
  for (const stage of rows.header.policy.stages) {
    rows.requisitions.forEach((row, i) => {
      const asker = askers[i];
      const claim = row.claimPieces - (row.claimPieces % unit);
      const covered =
        stage.coverPieces === null ? claim : Math.min(claim, stage.coverPieces * row.weight - row.receivedPieces);
      asker.cap = asker.floor;
      if (stage.tiers.includes(row.tier) && asker.floor.compare(new Fraction(covered)) < 0)
        asker.cap = new Fraction(covered);
    });
    fill(askers, subsets === 'every' ? everySubset(askers) : widestSubsets(askers), stockTable(rows.lots));
    for (const asker of askers) asker.floor = asker.fixed ?? asker.cap;
  }
  return askers.map((asker) => asker.floor);
}

export function isCompatible(rows: Rows, row: RequisitionRecord, lot: LotRecord): boolean {
  const life = (Date.parse(lot.expiresOn) - Date.parse(rows.header.serviceDate)) / 86_400_000;
  return (
    lot.pieces > 0 &&
    row.accepts.includes(lot.product) &&
    (row.maxPriceFen === null || lot.priceFen <= row.maxPriceFen) &&
    (lot.serves === 'all' || lot.serves.includes(row.district)) &&
    life >= rows.header.policy.minRemainingLifeDays
  );
}

function askerOf(rows: Rows, row: RequisitionRecord, unit: number): Asker {
  const weights = rows.header.policy.weights;
  const claim = row.claimPieces - (row.claimPieces % unit);
  let lots = 0;
  rows.lots.forEach((lot, j) => (lots |= isCompatible(rows, row, lot) ? 1 << j : 0));
  return {
    weight: new Fraction(weights === 'headcount' ? row.weight : weights === 'claim' ? Math.max(1, claim) : 1),
    history: new Fraction(row.receivedPieces),
    floor: new Fraction(0),
    cap: new Fraction(0),
    fixed: undefined,
    lots,
  };
}

function everySubset(askers: Asker[]): number[] {
  return Array.from({ length: (1 << askers.length) - 1 }, (_, at) => at + 1);
}

/** For each union of the members' lots: all whose lots lie in it. */
function widestSubsets(askers: Asker[]): number[] {
  const unions = new Set([0]);
  for (const { lots } of askers) for (const union of [...unions]) unions.add(union | lots);
  const within = (union: number): number =>
    askers.reduce((set, { lots }, i) => ((lots & ~union) === 0 ? set | (1 << i) : set), 0);
  return [...unions].map(within).filter((set) => set > 0);
}

/** Raises everybody together; at each step fixes the members of the sets that run out first. */
function fill(askers: Asker[], subsets: number[], stock: Fraction[]): void {
  for (;;) {
    let level: Fraction | undefined;
    let tight = 0;
    for (const set of subsets) {
      const members = askers.filter((_, i) => (set >> i) & 1);
      if (members.every((asker) => asker.fixed !== undefined)) continue;
      const reach = members.reduce((all, asker) => all | asker.lots, 0);
      const found = highestLevel(members, stock[reach]);
      if (found === undefined) continue;
      const order = level === undefined ? -1 : found.compare(level);
      if (order < 0) [level, tight] = [found, set];
      else if (order === 0) tight |= set;
    }
    if (level === undefined) return;
    askers.forEach((asker, i) => {
      if ((tight >> i) & 1) asker.fixed ??= due(asker, level);
    });
  }
}

function stockTable(lots: LotRecord[]): Fraction[] {
  return Array.from(
    { length: 1 << lots.length },
    (_, set) => new Fraction(lots.reduce((sum, lot, j) => sum + ((set >> j) & 1 ? lot.pieces : 0), 0)),
  );
}

function due(asker: Asker, level: Fraction): Fraction {
  if (asker.fixed !== undefined) return asker.fixed;
  const wanted = asker.weight.times(level).minus(asker.history);
  if (wanted.compare(asker.floor) < 0) return asker.floor;
  return wanted.compare(asker.cap) > 0 ? asker.cap : wanted;
}

/** The highest level at which the members' dues fit the stock; undefined where their caps do. */
function highestLevel(members: Asker[], stock: Fraction): Fraction | undefined {
  const free = members.filter((asker) => asker.fixed === undefined && asker.cap.compare(asker.floor) > 0);
  const total = (level: Fraction): Fraction =>
    members.reduce((sum, asker) => sum.plus(due(asker, level)), new Fraction(0));
  const bends = free.flatMap((asker) => [
    asker.history.plus(asker.floor).over(asker.weight),
    asker.history.plus(asker.cap).over(asker.weight),
  ]);
  bends.sort((a, b) => a.compare(b));
  if (bends.length === 0 || total(bends[bends.length - 1]).compare(stock) <= 0) return undefined;
  const above = bends.findIndex((bend) => total(bend).compare(stock) > 0);
  const from = above === 0 ? new Fraction(0) : bends[above - 1];
  const rise = total(bends[above]).minus(total(from)).over(bends[above].minus(from));
  return from.plus(stock.minus(total(from)).over(rise));
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
