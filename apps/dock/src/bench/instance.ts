import { createHash } from 'node:crypto';
import { generateInstance, type InstanceOptions, type Snapshot } from '@supplydock/allocation';

/** Which made-up day a row measures; everything else about it follows from the generator's fixed seed. */
export interface InstanceChoice {
  readonly requisitions: number;
  readonly lots: number;
  readonly packs: 'equal' | 'mixed';
  /** Stock as a share of what is claimed. */
  readonly scarcity: number;
  /** Distinct lot prices. */
  readonly prices: number;
  /** Chooses another day of the same kind; 1 unless said. */
  readonly seed?: number;
}

/**
 * A lot goes to two of the 16 districts as a rule, and one in fifty goes everywhere: about 5% of all pairs of a
 * requisition and a lot are compatible, and a round falls into several blocks.
 */
const REACH: Pick<InstanceOptions, 'servesAll' | 'serveShare'> = { servesAll: 0.02, serveShare: 0.1 };

export function instanceOf(choice: InstanceChoice): Snapshot {
  return generateInstance({ ...choice, ...REACH });
}

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** '1,000,000 × 5,000' */
export function sizeText({ requisitions, lots }: Pick<InstanceChoice, 'requisitions' | 'lots'>): string {
  return `${requisitions.toLocaleString('en')} × ${lots.toLocaleString('en')}`;
}
