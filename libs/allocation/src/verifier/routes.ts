import type { PairSums } from './columns.js';
import type { Groups } from './markets.js';
import type { Round } from './round.js';
import { Sinks, Transport } from './transport.js';
import type { ViolationList } from './violations.js';

/** What each group has to send inside its block: whole pieces, and a rest in parts of the block's scale. */
export interface Due {
  readonly groupBlock: Int32Array;
  readonly groupWhole: Float64Array;
  readonly groupRest: Float64Array;
  readonly scales: readonly number[];
  readonly capBlock: number;
}

/** The exact shares of every block can be carried by its own lots; the cap block has the live lots no block lists. */
export function checkRoutes(round: Round, groups: Groups, routed: PairSums, due: Due, found: ViolationList): void {
  const { lots } = round;
  const blocks = due.scales.length;
  const lotBlock = lots.block.map((block, j) => (lots.isLive[j] === 1 ? block || due.capBlock : 0));
  const members: number[][] = Array.from({ length: blocks + 1 }, () => []);
  for (let g = 0; g < groups.count; g++) members[due.groupBlock[g]].push(g);
  const starts = startsByGroup(groups.count, lots.count, routed);
  const sinks = new Sinks(lots.pieces);
  for (let id = 1; id <= blocks; id++) {
    const transport = new Transport(sinks, due.scales[id - 1]);
    // Groups of one market share one list: each reaches so many of its first lots.
    const lists = new Map<number, { number: number; reach: Int32Array }>();
    for (const g of members[id]) {
      const market = groups.marketOf(g);
      let list = lists.get(market);
      if (list === undefined) {
        const all = groups.marketLots(market);
        const number = transport.addList(all.filter((j) => lotBlock[j] === id));
        lists.set(market, (list = { number, reach: countsOf(all, lotBlock, id) }));
      }
      transport.addSource(list.number, list.reach[groups.size(g)], due.groupWhole[g], due.groupRest[g]);
      for (let at = starts.from[g]; at < starts.from[g + 1]; at++) {
        const entry = starts.entries[at];
        const j = routed.keys.values[entry] - g * lots.count;
        if (lotBlock[j] === id) transport.start(j, routed.sums.values[entry]);
      }
    }
    if (!transport.isFeasible()) found.add(1, 'BLOCK_INFEASIBLE', { block: id });
  }
}

/** How many of the first k lots stand in a block, for every k. */
function countsOf(all: Int32Array, lotBlock: Int32Array, id: number): Int32Array {
  const counts = new Int32Array(all.length + 1);
  for (let k = 0; k < all.length; k++) counts[k + 1] = counts[k] + (lotBlock[all[k]] === id ? 1 : 0);
  return counts;
}

/** The routed pairs in order of their groups. */
function startsByGroup(groups: number, lots: number, routed: PairSums): { from: Int32Array; entries: Int32Array } {
  const from = new Int32Array(groups + 1);
  const groupOf = (entry: number): number => Math.floor(routed.keys.values[entry] / lots);
  for (let entry = 0; entry < routed.keys.length; entry++) from[groupOf(entry) + 1]++;
  for (let g = 0; g < groups; g++) from[g + 1] += from[g];
  const next = from.slice();
  const entries = new Int32Array(routed.keys.length);
  for (let entry = 0; entry < routed.keys.length; entry++) entries[next[groupOf(entry)]++] = entry;
  return { from, entries };
}
