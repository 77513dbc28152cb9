import type { Transport } from '../transport.js';

/** A min-cost-flow solver that can be given the routing as a plain transport problem. */
export interface TransportPeer {
  readonly name: PeerName;
  /**
   * Solves the problem once.
   * @returns the solver's own milliseconds and its cost
   * @throws PeerUnable when it cannot do this problem or is not there
   */
  solve(problem: Transport): Promise<{ readonly ms: number; readonly cost: number }>;
  close(): Promise<void>;
}

export type PeerName = 'highs' | 'lemon' | 'or-tools';

/** A peer is given so long for one run. */
export const PATIENCE_SECONDS = 180;

/** Why a peer gives no figure, in a few words for its row. */
export class PeerUnable extends Error {
  /** @param triedMs how long it tried, when it was stopped for that */
  constructor(
    message: string,
    readonly triedMs: number | null = null,
  ) {
    super(message);
  }
}

/** It was stopped after PATIENCE_SECONDS. */
export function outOfPatience(): PeerUnable {
  return new PeerUnable(`not solved within ${PATIENCE_SECONDS / 60} minutes`, PATIENCE_SECONDS * 1_000);
}
