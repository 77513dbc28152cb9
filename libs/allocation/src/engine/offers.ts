import type { MaxFlow } from './max-flow.js';
import type { Network } from './network.js';

/** Height of a node from which no group can be reached any more. */
const DEAD = 0x3fffffff;

/**
 * Sends more from one class at a time, in any order the caller likes, on top of a flow. Heights are lower bounds of the
 * distance to a group with stock (shortest augmenting paths, Ahuja and Orlin 1991); they only rise, so that thousands of
 * offers together cost little more than one search, and a class that was refused once is refused at once ever after.
 */
export class Offers {
  private readonly height: Int32Array;
  private readonly cursor: Int32Array;
  private readonly path: Int32Array;
  /** How many live nodes stand at each height. */
  private readonly standing: Int32Array;
  private nodes: Int32Array = new Int32Array(0);

  constructor(
    private readonly network: Network,
    private readonly flow: MaxFlow,
  ) {
    this.height = new Int32Array(network.nodeCount);
    this.cursor = new Int32Array(network.nodeCount);
    this.path = new Int32Array(network.nodeCount);
    this.standing = new Int32Array(network.nodeCount + 2);
  }

  /** Measures the distance of every node of a block to its groups with stock. Call after the flow was changed otherwise. */
  begin(nodes: Int32Array, groups: Int32Array): void {
    const { network, height, cursor, path, standing } = this;
    standing.fill(0);
    this.nodes = new Int32Array(nodes.length + groups.length);
    this.nodes.set(nodes);
    groups.forEach((g, k) => (this.nodes[nodes.length + k] = network.firstGroup + g));
    for (const v of nodes) {
      height[v] = DEAD;
      cursor[v] = network.start[v];
    }
    let count = 0;
    for (const g of groups) {
      const v = network.firstGroup + g;
      cursor[v] = network.start[v];
      height[v] = this.flow.left[g] > 0 ? 0 : DEAD;
      if (height[v] === 0) path[count++] = v;
    }
    for (let at = 0; at < count; at++) {
      const v = path[at];
      for (let e = network.start[v]; e < network.start[v + 1]; e++) {
        const u = this.towards(network.entries[e]);
        // The other way round: u reaches v by a forward arc u → v, or takes back what v sent it.
        const isOpen = (network.entries[e] & 1) === 1 || this.flow.flow[network.entries[e] >> 1] > 0;
        if (!isOpen || height[u] !== DEAD || this.flow.label[u] !== this.flow.label[v]) continue;
        height[u] = height[v] + 1;
        path[count++] = u;
      }
    }
    for (let at = 0; at < count; at++) standing[height[path[at]]]++;
  }

  /** Sends up to `amount` from class c. @returns what was sent. */
  offer(c: number, amount: number): number {
    let sent = 0;
    while (sent < amount && this.height[c] < DEAD) sent += this.augment(c, amount - sent);
    return sent;
  }

  private augment(c: number, most: number): number {
    const { network, height, cursor, path, flow } = this;
    let length = 0;
    let v = c;
    while (v < network.firstGroup || flow.left[v - network.firstGroup] === 0) {
      const e = this.admissible(v);
      if (e >= 0) {
        cursor[v] = e;
        path[length++] = network.entries[e];
        v = this.towards(network.entries[e]);
        continue;
      }
      this.raise(v);
      if (length > 0) v = this.origin(path[--length]);
      else if (height[c] >= DEAD) return 0;
    }
    return this.send(v - network.firstGroup, length, most);
  }

  /** An open arc that leads one step down, from the cursor on; −1 where there is none. */
  private admissible(v: number): number {
    const { network, height, flow } = this;
    for (let e = this.cursor[v]; e < network.start[v + 1]; e++) {
      const entry = network.entries[e];
      if ((entry & 1) === 1 && flow.flow[entry >> 1] <= 0) continue;
      const u = this.towards(entry);
      if (height[v] === height[u] + 1 && flow.label[u] === flow.label[v]) return e;
    }
    return -1;
  }

  private raise(v: number): void {
    const { network, height, flow } = this;
    let lowest = DEAD;
    for (let e = network.start[v]; e < network.start[v + 1]; e++) {
      const entry = network.entries[e];
      if ((entry & 1) === 1 && flow.flow[entry >> 1] <= 0) continue;
      const u = this.towards(entry);
      if (flow.label[u] === flow.label[v] && height[u] + 1 < lowest) lowest = height[u] + 1;
    }
    const before = height[v];
    height[v] = lowest > network.nodeCount ? DEAD : lowest;
    this.cursor[v] = network.start[v];
    if (height[v] < DEAD) this.standing[height[v]]++;
    if (--this.standing[before] === 0) this.bury(before);
  }

  /** A way to stock goes down one step at a time: above a height where nobody stands any more there is none. */
  private bury(gap: number): void {
    const { height, standing } = this;
    for (const v of this.nodes) {
      if (height[v] <= gap || height[v] === DEAD) continue;
      standing[height[v]]--;
      height[v] = DEAD;
    }
  }

  private send(group: number, length: number, most: number): number {
    const { flow, path } = this;
    let amount = Math.min(most, flow.left[group]);
    for (let at = 0; at < length; at++) if ((path[at] & 1) === 1) amount = Math.min(amount, flow.flow[path[at] >> 1]);
    for (let at = 0; at < length; at++) flow.flow[path[at] >> 1] += (path[at] & 1) === 1 ? -amount : amount;
    flow.left[group] -= amount;
    return amount;
  }

  private towards(entry: number): number {
    return (entry & 1) === 1 ? this.network.arcFrom[entry >> 1] : this.network.arcTo[entry >> 1];
  }

  private origin(entry: number): number {
    return (entry & 1) === 1 ? this.network.arcTo[entry >> 1] : this.network.arcFrom[entry >> 1];
  }
}
