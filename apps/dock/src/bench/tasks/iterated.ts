import loadHighs from 'highs';
import { fairShare } from '@supplydock/allocation';
import { instanceOf, type InstanceChoice } from '../instance.js';
import { IteratedHighs } from '../peers/iterated-highs.js';
import { PeerUnable } from '../peers/peer.js';
import { timed } from '../statistics.js';
import { timeEngine } from './engine.js';

export interface IteratedTask {
  readonly instance: InstanceChoice;
  readonly runs: number;
}

export interface IteratedFigures {
  /** The engine up to the reasons: shares, routes and packs. */
  readonly oursMs: readonly number[];
  readonly theirsMs: readonly number[];
  readonly unable: string | null;
  /** Largest difference of a share, in pieces. */
  readonly farthestPieces: number | null;
  readonly programmes: number;
}

/** Shares and routes by iterated linear programmes on classes, against the engine's; both from the same columns. */
export async function compareIterated({ instance, runs }: IteratedTask): Promise<IteratedFigures> {
  const snapshot = instanceOf(instance);
  const highs = await loadHighs();
  const exact = timeEngine(snapshot).allocation;
  const [oursMs, theirsMs]: [number[], number[]] = [[], []];
  let [farthestPieces, programmes] = [0, 0];
  try {
    for (let run = 0; run < runs; run++) {
      oursMs.push(timeEngine(snapshot).sharesMs);
      const { ms, value: peer } = timed(() => {
        const peer = new IteratedHighs(highs, snapshot);
        const shares = peer.shares();
        peer.routes();
        return { shares, programmes: peer.programmes };
      });
      theirsMs.push(ms);
      programmes = peer.programmes;
      peer.shares.forEach((pieces, i) => {
        const [numerator, denominator] = fairShare(exact, i);
        farthestPieces = Math.max(farthestPieces, Math.abs(pieces - Number(numerator) / Number(denominator)));
      });
    }
  } catch (error) {
    if (!(error instanceof PeerUnable)) throw error;
    return { oursMs, theirsMs: [], unable: error.message, farthestPieces: null, programmes };
  }
  return { oursMs, theirsMs, unable: null, farthestPieces, programmes };
}
