import type { Market } from './market.js';
import { cheapestFlow } from './network-simplex.js';

/** Packs (or units) that go from a class to a lot group. Sorted by class, then by group. */
export interface Pairs {
  readonly classOf: Int32Array;
  readonly group: Int32Array;
  readonly amount: Float64Array;
}

export interface RouteRequest {
  readonly classes: Int32Array;
  readonly groups: Int32Array;
  /** Classes and rungs whose arcs may be used. */
  readonly nodes: Int32Array;
  /** To send from classes[k]. */
  readonly send: Float64Array;
  /** What groups[k] can take; together at least what is sent. */
  readonly take: Float64Array;
}

/**
 * Routes given totals: use-first lots first, then least metres × amount, then lowest price. The basic solution uses at
 * most classes + groups − 1 pairs.
 */
export function route(market: Market, request: RouteRequest): Pairs {
  const { network } = market;
  const local = new Int32Array(network.nodeCount).fill(-1);
  let count = 0;
  const idle = new Set<number>();
  request.classes.forEach((c, k) => request.send[k] === 0 && idle.add(c));
  const nodes = request.nodes.filter((v) => !idle.has(v));
  for (const v of nodes) local[v] = count++;
  for (const g of request.groups) local[network.firstGroup + g] = count++;
  const arcs: number[] = [];
  for (const v of nodes) {
    for (let e = network.start[v]; e < network.start[v + 1]; e++) {
      const arc = network.entries[e] >> 1;
      if ((network.entries[e] & 1) === 0 && local[network.arcTo[arc]] >= 0) arcs.push(arc);
    }
  }
  const supply = new Float64Array(count + 1);
  let spare = 0;
  request.classes.forEach((c, k) => {
    if (request.send[k] > 0) spare -= supply[local[c]] = request.send[k];
  });
  request.groups.forEach((g, k) => {
    supply[local[network.firstGroup + g]] = -request.take[k];
    spare += request.take[k];
  });
  supply[count] = spare;
  const flow = cheapestFlow(problemOf(market, request, arcs, local, supply, spare > 0));
  return decompose(market, arcs, flow);
}

function problemOf(
  market: Market,
  request: RouteRequest,
  arcs: number[],
  local: Int32Array,
  supply: Float64Array,
  isSpare: boolean,
): Parameters<typeof cheapestFlow>[0] {
  const { network, groups } = market;
  const total = arcs.length + (isSpare ? request.groups.length : 0);
  const arcFrom = new Int32Array(total);
  const arcTo = new Int32Array(total);
  const cost = new Float64Array(total);
  const tieCost = new Float64Array(total);
  let farthest = 0;
  for (const arc of arcs) farthest = Math.max(farthest, network.arcMetres[arc]);
  // A cycle turns at most once in each group, so this much outweighs any difference in metres along it.
  const lateCost = isSpare ? 2 * (request.groups.length + 1) * (farthest + 1) : 0;
  arcs.forEach((arc, k) => {
    arcFrom[k] = local[network.arcFrom[arc]];
    arcTo[k] = local[network.arcTo[arc]];
    const g = network.arcTo[arc] - network.firstGroup;
    cost[k] = network.arcMetres[arc] + (g >= 0 && groups.isFirst[g] === 0 ? lateCost : 0);
    tieCost[k] = g >= 0 ? groups.priceFen[g] : 0;
  });
  if (isSpare) {
    request.groups.forEach((g, k) => {
      arcFrom[arcs.length + k] = supply.length - 1;
      arcTo[arcs.length + k] = local[network.firstGroup + g];
    });
  }
  const firstArc = new Int32Array(supply.length).fill(-1);
  arcs.forEach((arc, k) => {
    if (network.arcFrom[arc] < network.classCount) firstArc[arcFrom[k]] = k;
  });
  return { nodeCount: supply.length, arcFrom, arcTo, cost, tieCost, supply, firstArc };
}

/** Follows the flow down every ladder, first in first out, so that a rung with m ways in and n out makes at most m + n − 1 pairs. */
function decompose(market: Market, arcs: number[], flow: Float64Array): Pairs {
  const { network } = market;
  const inflow = new Map<number, [owner: number, amount: number][]>();
  const outflow = new Map<number, [node: number, amount: number][]>();
  for (let k = 0; k < arcs.length; k++) {
    if (flow[k] === 0) continue;
    const from = network.arcFrom[arcs[k]];
    const to = network.arcTo[arcs[k]];
    if (from < network.classCount) append(inflow, to, [from, flow[k]]);
    else append(outflow, from, [to, flow[k]]);
  }
  const pairs: [owner: number, group: number, amount: number][] = [];
  // A rung's number is above that of the rung it leads to, and below the groups'.
  const rungs = [...new Set([...inflow.keys(), ...outflow.keys()])].sort((a, b) => a - b);
  const waiting = new Map(inflow);
  for (let rung = rungs.pop(); rung !== undefined; rung = rungs.pop()) {
    const parcels = waiting.get(rung) ?? [];
    const ways = (outflow.get(rung) ?? []).sort((a, b) => b[0] - a[0]);
    let at = 0;
    for (const [node, amount] of ways) {
      for (let left = amount; left > 0;) {
        const parcel = parcels[at];
        const part = Math.min(left, parcel[1]);
        if (node >= network.firstGroup) pairs.push([parcel[0], node - network.firstGroup, part]);
        else append(waiting, node, [parcel[0], part]);
        left -= part;
        parcel[1] -= part;
        if (parcel[1] === 0) at++;
      }
    }
  }
  return merge(pairs);
}

function append<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function merge(pairs: [owner: number, group: number, amount: number][]): Pairs {
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let count = 0;
  for (const pair of pairs) {
    if (count > 0 && pairs[count - 1][0] === pair[0] && pairs[count - 1][1] === pair[1]) pairs[count - 1][2] += pair[2];
    else pairs[count++] = pair;
  }
  pairs.length = count;
  return {
    classOf: Int32Array.from(pairs, (pair) => pair[0]),
    group: Int32Array.from(pairs, (pair) => pair[1]),
    amount: Float64Array.from(pairs, (pair) => pair[2]),
  };
}
