import { createHash, randomBytes } from 'node:crypto';

/** Where the 32 bytes come from that decide who gets the odd pack. Chance is an input: tests hand in their own. */
export abstract class SeedSource {
  /** @returns 64 hexadecimal digits nobody could foresee */
  abstract random(): string;
}

/** The operating system's generator. */
export class RandomSeeds extends SeedSource {
  random(): string {
    return randomBytes(32).toString('hex');
  }
}

/**
 * The seed of a rehearsal: the same on every machine, so that the digest of its round is, too. A city that really runs
 * never uses it, for everybody could compute beforehand whom it favours.
 */
export function rehearsalSeed(jurisdictionId: string, category: string, serviceDate: string, revision: number): string {
  return createHash('sha256').update(`${jurisdictionId}|${category}|${serviceDate}|${revision}`).digest('hex');
}
