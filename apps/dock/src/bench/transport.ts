import type { Allocation, Snapshot } from '@supplydock/allocation';
import { isUsedFirst, type Matching } from './matching.js';

/**
 * The routing of a result as a plain transport problem, one arc for each compatible pair: lots send packs to the
 * requisitions that were awarded some, and what is left to a last node. Any min-cost-flow solver can be given it.
 */
export interface Transport {
  /** Lots first, then the served requisitions, then the node for what is left. */
  readonly nodeCount: number;
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  readonly costs: Float64Array;
  /** Packs that a node sends; below zero what it takes. */
  readonly supplies: Int32Array;
  /** What the engine's routes cost by the same arcs. */
  readonly ourCost: number;
  /** Requisitions that were awarded something. */
  readonly served: Int32Array;
}

/**
 * @param snapshot with one pack size in all lots
 * @returns costs in metres per pack; lots that need not go first cost so much more that no detour outweighs it
 */
export function transportOf(snapshot: Snapshot, allocation: Allocation, matching: Matching): Transport {
  const { lots, districts, metres, requisitions } = snapshot;
  const pack = lots.packPieces[0];
  if (lots.packPieces.some((pieces) => pieces !== pack)) throw new Error('transport: one pack size is expected');
  const served = Int32Array.from(allocation.pieces.keys()).filter((i) => allocation.pieces[i] > 0);
  const rest = lots.count + served.length;
  const late = 2 * (lots.count + 1) * (metres.reduce((most, m) => Math.max(most, m), 0) + 1);
  const costOf = (j: number, district: number): number =>
    metres[lots.district[j] * districts.length + district] + (isUsedFirst(snapshot, j) ? 0 : late);

  const pairs = served.reduce((sum, i) => sum + matching.lotsOfKind[matching.kindOf[i]].length, 0);
  const arcs = pairs + lots.count;
  const [tails, heads, costs] = [new Int32Array(arcs), new Int32Array(arcs), new Float64Array(arcs)];
  const supplies = new Int32Array(rest + 1);
  let at = 0;
  const add = (tail: number, head: number, cost: number): void => {
    [tails[at], heads[at], costs[at]] = [tail, head, cost];
    at++;
  };
  served.forEach((i, k) => {
    const kind = matching.kindOf[i];
    for (const j of matching.lotsOfKind[kind]) add(j, lots.count + k, costOf(j, matching.districtOfKind[kind]));
    supplies[lots.count + k] = -allocation.pieces[i] / pack;
    supplies[rest] -= supplies[lots.count + k];
  });
  for (let j = 0; j < lots.count; j++) {
    add(j, rest, 0);
    supplies[j] = lots.pieces[j] / pack;
    supplies[rest] -= supplies[j];
  }

  let ourCost = 0;
  const { lines } = allocation;
  for (const i of served)
    for (let k = lines.start[i]; k < lines.start[i + 1]; k++)
      ourCost += (costOf(lines.lot[k], requisitions.district[i]) * lines.pieces[k]) / pack;
  return { nodeCount: rest + 1, tails, heads, costs, supplies, ourCost, served };
}
