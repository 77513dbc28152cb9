import { createHash, createHmac, randomBytes } from 'node:crypto';

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
 * The seed of a round that is to come: HMAC-SHA256 of salt and round by a key that is not in the database, so that neither
 * a reader of the database nor one of the settings can foresee whom it favours.
 * @param key 64 hexadecimal digits, of the settings
 * @param salt 64 hexadecimal digits, drawn for this round
 * @returns 64 hexadecimal digits
 */
export function sealedSeed(key: string, salt: string, round: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(`${salt}|${round}`).digest('hex');
}

/**
 * The seed of a rehearsal: the same on every machine, so that the digest of its round is, too. A city that really runs
 * never uses it, for everybody could compute beforehand whom it favours.
 */
export function rehearsalSeed(jurisdictionId: string, category: string, serviceDate: string, revision: number): string {
  return createHash('sha256').update(`${jurisdictionId}|${category}|${serviceDate}|${revision}`).digest('hex');
}
