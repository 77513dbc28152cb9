import { instanceOf, type InstanceChoice } from '../instance.js';
import { matchingOf } from '../matching.js';
import { openHighsPeer } from '../peers/highs.js';
import { openLemonPeer } from '../peers/lemon.js';
import { openOrToolsPeer } from '../peers/or-tools.js';
import { PeerUnable, type PeerName } from '../peers/peer.js';
import { transportOf } from '../transport.js';
import { timeEngine } from './engine.js';

export interface TransportTask {
  readonly instance: InstanceChoice;
  readonly peer: PeerName;
  /** At most so many; fewer when one run of the peer takes longer than SLOW_MS. */
  readonly runs: number;
}

export interface TransportFigures {
  readonly oursMs: readonly number[];
  /** Empty when the peer could not do it; `unable` says why. */
  readonly theirsMs: readonly number[];
  readonly unable: string | null;
  /** How long it tried, where it was stopped for that. */
  readonly triedMs: number | null;
  readonly ourCost: number;
  readonly theirCost: number | null;
  readonly arcs: number;
}

/** A peer that needs half a minute for one run is asked once. */
const SLOW_MS = 30_000;

const OPEN = { highs: openHighsPeer, lemon: openLemonPeer, 'or-tools': openOrToolsPeer };

/**
 * Gives a min-cost-flow solver the engine's own totals, to be routed pair by pair, and compares the costs. The times are
 * the whole engine's (shares, routes, packs, reasons) and the solver's alone; they take turns, so that both meet the same
 * machine.
 */
export async function compareTransport({ instance, peer: name, runs }: TransportTask): Promise<TransportFigures> {
  const snapshot = instanceOf(instance);
  const matching = matchingOf(snapshot);
  const problem = transportOf(snapshot, timeEngine(snapshot).allocation, matching);
  const [oursMs, theirsMs]: [number[], number[]] = [[], []];
  const facts = { oursMs, theirsMs, ourCost: problem.ourCost, arcs: problem.tails.length };
  let theirCost: number | null = null;
  try {
    const peer = await OPEN[name]();
    try {
      for (let run = 0; run < runs; run++) {
        oursMs.push(timeEngine(snapshot).ms);
        if (theirsMs[0] > SLOW_MS) continue;
        const { ms, cost } = await peer.solve(problem);
        theirsMs.push(ms);
        theirCost = cost;
      }
    } finally {
      await peer.close();
    }
  } catch (error) {
    if (!(error instanceof PeerUnable)) throw error;
    if (oursMs.length === 0) oursMs.push(timeEngine(snapshot).ms);
    return { ...facts, theirsMs: [], theirCost: null, unable: error.message, triedMs: error.triedMs };
  }
  return { ...facts, theirCost, unable: null, triedMs: null };
}
