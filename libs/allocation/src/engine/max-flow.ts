import type { Network } from './network.js';

const UNSEEN = -1;

/**
 * Maximum flow from classes (need) to lot groups (left) by Dinic's algorithm. Arcs have no capacity, so only needs,
 * supplies and flows to take back are finite. Blocks share the network: an arc is open between nodes of one label only.
 * All amounts are integers below 2^53, so every sum is exact.
 */
export class MaxFlow {
  /** Still to send, by class. */
  readonly need: Float64Array;
  /** Still to take, by group. */
  readonly left: Float64Array;
  readonly flow: Float64Array;
  /** Block of each node. */
  readonly label: Int32Array;
  /** Nodes the last search reached: after `run`, the source side of the smallest minimum cut (empty when all was sent). */
  readonly reached: Int32Array;
  reachedCount = 0;
  private readonly depth: Int32Array;
  private readonly cursor: Int32Array;
  private readonly path: Int32Array;

  constructor(private readonly network: Network) {
    const { nodeCount, classCount, firstGroup } = network;
    this.need = new Float64Array(classCount);
    this.left = new Float64Array(nodeCount - firstGroup);
    this.flow = new Float64Array(network.arcTo.length);
    this.label = new Int32Array(nodeCount);
    this.reached = new Int32Array(nodeCount);
    this.depth = new Int32Array(nodeCount).fill(UNSEEN);
    this.cursor = new Int32Array(nodeCount);
    this.path = new Int32Array(nodeCount);
  }

  /** Sends as much as possible from the given classes, all of one label. */
  run(classes: Int32Array): void {
    while (this.search(classes)) {
      for (let at = 0; at < classes.length; at++) {
        while (this.need[classes[at]] > 0 && this.augment(classes[at]));
      }
    }
  }

  /** Breadth first over open arcs; true when some group can still take. */
  private search(classes: Int32Array): boolean {
    const { depth, reached, label, flow, need, left, cursor } = this;
    const { start, entries, arcFrom, arcTo, firstGroup, nodeCount } = this.network;
    for (let at = 0; at < this.reachedCount; at++) depth[reached[at]] = UNSEEN;
    let count = 0;
    for (let at = 0; at < classes.length; at++) {
      if (need[classes[at]] > 0) {
        depth[classes[at]] = 0;
        reached[count++] = classes[at];
      }
    }
    let limit = nodeCount;
    for (let at = 0; at < count; at++) {
      const v = reached[at];
      const next = depth[v] + 1;
      cursor[v] = start[v];
      if (next > limit) continue;
      if (v >= firstGroup && left[v - firstGroup] > 0) {
        limit = depth[v];
        continue;
      }
      const part = label[v];
      for (let e = start[v]; e < start[v + 1]; e++) {
        const arc = entries[e] >> 1;
        const isBack = (entries[e] & 1) === 1;
        const u = isBack ? arcFrom[arc] : arcTo[arc];
        if (depth[u] !== UNSEEN || label[u] !== part || (isBack && flow[arc] <= 0)) continue;
        depth[u] = next;
        reached[count++] = u;
      }
    }
    this.reachedCount = count;
    return limit < nodeCount;
  }

  /** One augmenting path from class c along the layers of the last search; false when there is none left. */
  private augment(c: number): boolean {
    const { depth, cursor, path, flow, label, left } = this;
    const { start, entries, arcFrom, arcTo, firstGroup } = this.network;
    let length = 0;
    let v = c;
    for (;;) {
      if (v >= firstGroup && left[v - firstGroup] > 0) break;
      const next = depth[v] + 1;
      let e = cursor[v];
      for (; e < start[v + 1]; e++) {
        const arc = entries[e] >> 1;
        const isBack = (entries[e] & 1) === 1;
        const u = isBack ? arcFrom[arc] : arcTo[arc];
        if (depth[u] === next && label[u] === label[v] && !(isBack && flow[arc] <= 0)) break;
      }
      cursor[v] = e;
      if (e < start[v + 1]) {
        path[length++] = entries[e];
        v = (entries[e] & 1) === 1 ? arcFrom[entries[e] >> 1] : arcTo[entries[e] >> 1];
        continue;
      }
      if (length === 0) return false;
      const last = path[--length];
      v = (last & 1) === 1 ? arcTo[last >> 1] : arcFrom[last >> 1];
      cursor[v]++;
    }
    this.send(c, v - firstGroup, length);
    return true;
  }

  private send(c: number, group: number, length: number): void {
    let amount = Math.min(this.need[c], this.left[group]);
    for (let at = 0; at < length; at++)
      if ((this.path[at] & 1) === 1) amount = Math.min(amount, this.flow[this.path[at] >> 1]);
    for (let at = 0; at < length; at++) this.flow[this.path[at] >> 1] += (this.path[at] & 1) === 1 ? -amount : amount;
    this.need[c] -= amount;
    this.left[group] -= amount;
  }
}
