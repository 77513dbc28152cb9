import type { Category } from '@supplydock/api-client';

/** The numbers of one award that its reasons are told with. Pieces are whole; the level is pieces per head. */
export interface AwardFigures {
  category: Category;
  askedPieces: number;
  claimPieces: number;
  pieces: number;
  receivedPieces: number;
  headcount: number;
  /** The exact share before packs, cut down to whole pieces. */
  fairPieces: number;
}

/** A reason's own number, 0 where the reason does not carry it. */
export const numberIn = (reason: object, key: string): number => {
  const value = (reason as Record<string, unknown>)[key];
  return typeof value === 'number' ? value : Number(value ?? 0);
};

/**
 * True where an earlier stage of the policy guaranteed more than the pool's level comes to: the firm then stands above it.
 * One piece of room, because the share is cut down to whole pieces.
 */
export const isGuaranteed = (award: AwardFigures, level: number): boolean =>
  award.receivedPieces + award.fairPieces > level * award.headcount + 1 && award.fairPieces > 0;

/** A reason's level as a number for showing; the exact one stays a fraction in the awards file. */
export const levelIn = (reason: object): number => {
  const [numerator, denominator] = (reason as { level?: [number | string, number | string] }).level ?? [0, 1];
  return Number(numerator) / Number(denominator);
};

/** True where an award made room for a quantity that an official set for somebody else. */
export const madeRoom = (reason: object): boolean => (reason as { reason?: unknown }).reason === 'OTHERS';
