import type { Highs, Model, Solution } from 'highs';
import type { Snapshot } from '@supplydock/allocation';
import { isUsedFirst, matchingOf } from '../matching.js';
import { PeerUnable } from './peer.js';

/** Halvings of an interval of levels: down to the last bit of a double. */
const HALVINGS = 100;
/** Pieces that a solver's tolerance may leave of a class's demand. */
const SLACK_PIECES = 1e-3;

/**
 * The fair vector and its routes by linear programmes in HiGHS on classes: find the level at which demand equals stock,
 * ask HiGHS how much of that demand can be met, split along the dual prices where it cannot, repeat; stage by stage; then
 * one programme for the routes. The model is built once and solved again from the basis before.
 */
export class IteratedHighs {
  private readonly members: number[][] = [];
  private readonly lotsOfClass: Int32Array[] = [];
  private readonly districtOfClass: number[] = [];
  /** Pairs of a class and a lot: the columns. */
  private readonly pairClass: number[] = [];
  private readonly pairLot: number[] = [];
  private readonly floor: Float64Array;
  private readonly cap: Float64Array;
  private readonly model: Model;
  /** Programmes solved. */
  programmes = 0;

  constructor(
    private readonly highs: Highs,
    private readonly snapshot: Snapshot,
  ) {
    const { count } = snapshot.requisitions;
    this.floor = new Float64Array(count);
    this.cap = new Float64Array(count);
    this.classify();
    this.lotsOfClass.forEach((lots, c) =>
      lots.forEach((j) => {
        this.pairClass.push(c);
        this.pairLot.push(j);
      }),
    );
    this.model = this.build();
  }

  /** Exact shares up to the solver's tolerance, per requisition. */
  shares(): Float64Array {
    const lots = Array.from({ length: this.snapshot.lots.count }, (_, j) => j);
    const classes = this.members.map((_, c) => c).filter((c) => this.lotsOfClass[c].length > 0);
    for (const { tiers, coverPieces } of this.snapshot.policy.stages) {
      this.setCaps(tiers, coverPieces);
      this.settle(classes, lots);
    }
    return this.floor;
  }

  /** Σ metres × pieces of the cheapest routes of the shares, lots that expire soon first. */
  routes(): number {
    const { lots, districts, metres } = this.snapshot;
    const late = 2 * (lots.count + 1) * (metres.reduce((most, m) => Math.max(most, m), 0) + 1);
    const metresOf = (k: number): number =>
      metres[lots.district[this.pairLot[k]] * districts.length + this.districtOfClass[this.pairClass[k]]];
    const totals = this.members.map((members) => members.reduce((sum, i) => sum + this.floor[i], 0));
    const costs = this.pairLot.map((j, k) => metresOf(k) + (isUsedFirst(this.snapshot, j) ? 0 : late));
    this.model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
    const flow = this.solve(
      totals,
      Array.from(lots.pieces, (pieces) => pieces + SLACK_PIECES),
      totals,
    ).colValue;
    return flow.reduce((sum, pieces, k) => sum + metresOf(k) * pieces, 0);
  }

  /** Requisitions that meet the same lots are one class. */
  private classify(): void {
    const matching = matchingOf(this.snapshot);
    const classes = new Map<string, number>();
    const classOfKind = matching.lotsOfKind.map((lots, kind) => {
      const key = `${matching.districtOfKind[kind]}:${lots.join()}`;
      let c = classes.get(key);
      if (c === undefined) {
        classes.set(key, (c = this.members.length));
        this.members.push([]);
        this.lotsOfClass.push(lots);
        this.districtOfClass.push(matching.districtOfKind[kind]);
      }
      return c;
    });
    matching.kindOf.forEach((kind, i) => this.members[classOfKind[kind]].push(i));
  }

  /** Columns: pairs. Rows: classes, then lots. Raises the flow as far as it goes. */
  private build(): Model {
    const [numCols, numRows] = [this.pairLot.length, this.members.length + this.snapshot.lots.count];
    const model = this.highs.createModel({
      numCols,
      numRows,
      colCost: new Float64Array(numCols).fill(-1),
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(this.highs.infinity),
      rowLower: new Float64Array(numRows),
      rowUpper: new Float64Array(numRows),
      matrix: {
        format: 'csc',
        numRows,
        numCols,
        starts: Int32Array.from({ length: numCols + 1 }, (_, k) => 2 * k),
        indices: Int32Array.from({ length: 2 * numCols }, (_, at) =>
          at % 2 === 0 ? this.pairClass[at / 2] : this.members.length + this.pairLot[(at - 1) / 2],
        ),
        values: new Float64Array(2 * numCols).fill(1),
      },
    });
    model.options.set('output_flag', false);
    return model;
  }

  private setCaps(tiers: readonly number[], coverPieces: number | null): void {
    const { tier, claimPieces, weight, receivedPieces } = this.snapshot.requisitions;
    const unit = this.snapshot.lots.packPieces.reduce(gcd, 0) || 1;
    for (let i = 0; i < this.cap.length; i++) {
      const claim = claimPieces[i] - (claimPieces[i] % unit);
      const cover = coverPieces === null ? claim : Math.min(claim, coverPieces * weight[i] - receivedPieces[i]);
      this.cap[i] = tiers.includes(tier[i]) ? Math.max(this.floor[i], cover) : this.floor[i];
    }
  }

  /** Fixes the stage's shares of these classes out of these lots. */
  private settle(classes: readonly number[], lots: readonly number[]): void {
    if (classes.length === 0) return;
    const stock = lots.reduce((sum, j) => sum + this.snapshot.lots.pieces[j], 0);
    const level = this.levelAt(classes, stock);
    const demand = new Float64Array(this.members.length);
    for (const c of classes) demand[c] = this.members[c].reduce((sum, i) => sum + this.shareAt(i, level), 0);
    const take = new Float64Array(this.snapshot.lots.count);
    for (const j of lots) take[j] = this.snapshot.lots.pieces[j];
    const { colValue, rowDual } = this.solve(demand, take);
    const sent = colValue.reduce((sum, pieces) => sum + pieces, 0);
    // A class whose price is 0 gains nothing from less demand: it is short, and all its lots are used up.
    const short = classes.filter((c) => demand[c] > 0 && Math.abs(rowDual[c]) < 0.5);
    const isMet = demand.reduce((sum, pieces) => sum + pieces, 0) - sent < SLACK_PIECES * classes.length;
    if (isMet || short.length === 0 || short.length === classes.length) {
      for (const c of classes) for (const i of this.members[c]) this.floor[i] = this.shareAt(i, level);
      return;
    }
    const isShort = new Set(short);
    const isUsedUp = (j: number): boolean => Math.abs(rowDual[this.members.length + j]) > 0.5;
    this.settle(short, lots.filter(isUsedUp));
    this.settle(
      classes.filter((c) => !isShort.has(c)),
      lots.filter((j) => !isUsedUp(j)),
    );
  }

  /** What requisition i is due in this stage at a level. */
  private shareAt(i: number, level: number): number {
    const { weight, receivedPieces } = this.snapshot.requisitions;
    return Math.min(this.cap[i], Math.max(this.floor[i], weight[i] * level - receivedPieces[i]));
  }

  /** The level at which the classes together are due the stock; Infinity where their caps fit. */
  private levelAt(classes: readonly number[], stock: number): number {
    const members = classes.flatMap((c) => this.members[c]);
    const dueAt = (level: number): number => members.reduce((sum, i) => sum + this.shareAt(i, level), 0);
    if (dueAt(Infinity) <= stock) return Infinity;
    const { weight, receivedPieces } = this.snapshot.requisitions;
    let low = 0;
    let high = members.reduce((most, i) => Math.max(most, (this.cap[i] + receivedPieces[i]) / weight[i]), 0);
    for (let halving = 0; halving < HALVINGS && low < high; halving++) {
      const middle = (low + high) / 2;
      if (middle === low || middle === high) break;
      if (dueAt(middle) <= stock) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Solves with at most so much to each class and from each lot; `least` is what classes must get. */
  private solve(most: ArrayLike<number>, take: ArrayLike<number>, least?: ArrayLike<number>): Solution {
    const upper = Float64Array.from([...Array.from(most), ...Array.from(take)]);
    const lower = new Float64Array(upper.length);
    if (least) lower.set(Array.from(least));
    this.model.changeRowsBounds({ kind: 'range', from: 0, to: upper.length - 1 }, lower, upper);
    this.model.run();
    this.programmes++;
    const status = this.model.getModelStatus();
    if (status !== this.highs.constants.modelStatus.optimal) throw new PeerUnable(`HiGHS ended with status ${status}`);
    return this.model.getSolution();
  }
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
