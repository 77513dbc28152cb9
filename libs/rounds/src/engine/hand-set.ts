import {
  allocate,
  applyOverrides,
  placeOverrides,
  reasonsOf,
  requisitionOf,
  type Allocation,
  type OverrideRecord,
  type Sha256,
  type Snapshot,
  type WantedOverride,
} from '@supplydock/allocation';
import type { AllocationTotals, OverrideCost } from './engine-calls.js';

/** Changes told one by one; the rest is told as a number. */
const TOLD_CHANGES = 200;

/** Quantities set by hand in one round, by row of its snapshot, with what the files of the base say of them. */
export class HandSet {
  private readonly byRow = new Map<
    number,
    OverrideRecord & { readonly reason: string; readonly claimPieces: number }
  >();
  private readonly base: Snapshot;

  constructor(base: Snapshot, overrides: readonly (OverrideRecord & { readonly reason: string })[]) {
    this.base = base;
    for (const override of overrides) {
      const row = requisitionOf(base, override.requisition);
      this.byRow.set(row, { ...override, claimPieces: base.requisitions.claimPieces[row] });
    }
  }

  /** The override of a row of the snapshot, if there is one. */
  at(row: number) {
    return this.byRow.get(row);
  }

  /** Totals of the whole round: what the rule divided, and what was set by hand before it. */
  total(totals: AllocationTotals): AllocationTotals {
    const { lots, requisitions, metres, districts } = this.base;
    let [pieces, claims, metresPieces] = [0, 0, 0];
    for (const [row, { pieces: set, claimPieces, lines }] of this.byRow) {
      pieces += set;
      claims += claimPieces;
      for (const { lot, pieces: taken } of lines) {
        const from = lots.district[indexOf(this.base, lot)];
        metresPieces += metres[from * districts.length + requisitions.district[row]] * taken;
      }
    }
    return {
      ...totals,
      lotPieces: totals.lotPieces + pieces,
      claimPieces: totals.claimPieces + claims,
      awardedPieces: totals.awardedPieces + pieces,
      metresPieces: totals.metresPieces + metresPieces,
    };
  }

  /** Requisitions per reason: those set by hand have that one alone. */
  countReasons(
    counts: Readonly<Record<string, number>>,
    snapshot: Snapshot,
    allocation: Allocation,
  ): Record<string, number> {
    const counted = new Map(Object.entries(counts));
    for (const row of this.byRow.keys()) {
      for (const { code } of reasonsOf(snapshot, allocation, row)) counted.set(code, (counted.get(code) ?? 0) - 1);
    }
    if (this.byRow.size > 0) counted.set('OFFICIAL_OVERRIDE', this.byRow.size);
    return Object.fromEntries([...counted].filter(([, count]) => count > 0));
  }
}

function indexOf({ lots }: Snapshot, id: string): number {
  for (let j = 0; j < lots.count; j++) if (lots.id.at(j) === id) return j;
  throw new Error(`lot ${id} is not in the snapshot`);
}

/** Divides the snapshot with either set of wishes and compares what everybody gets. @throws OverrideError */
export function weighOverrides(
  snapshot: Snapshot,
  before: readonly WantedOverride[],
  after: readonly WantedOverride[],
  sha256: Sha256,
): OverrideCost {
  const [then, now] = [divided(snapshot, before, sha256), divided(snapshot, after, sha256)];
  const wished = new Set([...before, ...after].map(({ requisition }) => requisitionOf(snapshot, requisition)));
  const [gaining, losing] = [
    { requisitions: 0, pieces: 0 },
    { requisitions: 0, pieces: 0 },
  ];
  const rows: number[] = [];
  for (let i = 0; i < snapshot.requisitions.count; i++) {
    const change = now[i] - then[i];
    if (change === 0) continue;
    rows.push(i);
    if (wished.has(i)) continue;
    const side = change > 0 ? gaining : losing;
    side.requisitions += 1;
    side.pieces += Math.abs(change);
  }
  const size = (i: number): number => (wished.has(i) ? Infinity : Math.abs(now[i] - then[i]));
  rows.sort((a, b) => (size(a) === size(b) ? a - b : size(b) - size(a)));
  const changes = rows.slice(0, TOLD_CHANGES).map((i) => ({ requisition: snapshot.requisitions.id.at(i), before: then[i], after: now[i] })); // prettier-ignore
  const stock = sum(snapshot.lots.pieces);
  return { leftBefore: stock - sum(then), leftAfter: stock - sum(now), gaining, losing, changes };
}

/** What each requisition gets with some quantities set by hand. */
function divided(snapshot: Snapshot, wanted: readonly WantedOverride[], sha256: Sha256): Int32Array {
  const rest = applyOverrides(snapshot, snapshot.revision, placeOverrides(snapshot, wanted));
  const pieces = allocate(rest, { sha256 }).pieces.slice();
  for (const { requisition, pieces: set } of wanted) pieces[requisitionOf(snapshot, requisition)] = set;
  return pieces;
}

const sum = (numbers: Int32Array): number => numbers.reduce((total, number) => total + number, 0);
