import loadHighs, { type Highs } from 'highs';
import { timed } from '../statistics.js';
import type { Transport } from '../transport.js';
import { outOfPatience, PATIENCE_SECONDS, PeerUnable, type TransportPeer } from './peer.js';

/** HiGHS as WebAssembly (npm `highs`), by its array interface: nothing is parsed. */
export async function openHighsPeer(): Promise<TransportPeer> {
  const highs = await loadHighs();
  return {
    name: 'highs',
    solve: (problem) => Promise.resolve(solveTransport(highs, problem)),
    close: () => Promise.resolve(),
  };
}

/** One column per arc, one row per node: what goes out less what comes in is what the node sends. */
function solveTransport(
  highs: Highs,
  { nodeCount, tails, heads, costs, supplies }: Transport,
): { ms: number; cost: number } {
  const arcs = tails.length;
  const starts = Int32Array.from({ length: arcs + 1 }, (_, k) => 2 * k);
  const indices = new Int32Array(2 * arcs);
  const values = new Float64Array(2 * arcs);
  for (let k = 0; k < arcs; k++) {
    [indices[2 * k], values[2 * k]] = [tails[k], 1];
    [indices[2 * k + 1], values[2 * k + 1]] = [heads[k], -1];
  }
  const rows = Float64Array.from(supplies);
  try {
    const model = highs.createModel({
      numCols: arcs,
      numRows: nodeCount,
      colCost: costs,
      colLower: new Float64Array(arcs),
      colUpper: new Float64Array(arcs).fill(highs.infinity),
      rowLower: rows,
      rowUpper: rows,
      matrix: { format: 'csc', numRows: nodeCount, numCols: arcs, starts, indices, values },
    });
    model.options.set('output_flag', false);
    model.options.set('time_limit', PATIENCE_SECONDS);
    const { ms } = timed(() => model.run());
    if (ms >= PATIENCE_SECONDS * 1_000) throw outOfPatience();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new PeerUnable('no optimum found');
    // Whole packs: rounding takes the solver's tolerance out of the cost.
    const cost = model.getSolution().colValue.reduce((sum, packs, k) => sum + costs[k] * Math.round(packs), 0);
    model.dispose();
    return { ms, cost };
  } catch (error) {
    if (error instanceof PeerUnable) throw error;
    throw new PeerUnable(`gave up: ${String(error).slice(0, 100)}`);
  }
}
