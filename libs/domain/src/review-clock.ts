/** The channel promises a firm its answer within two days. */
export const REVIEW_HOURS = 48;
/** With less than this left the light turns amber: what is left of it fits into the next working morning. */
export const AMBER_HOURS = 16;
const HOUR_MS = 3_600_000;

export const REVIEW_LIGHTS = ['green', 'amber', 'red', 'waiting'] as const;
/** `waiting`: a question was asked and the firm has not answered yet; the clock stands still meanwhile. */
export type ReviewLight = (typeof REVIEW_LIGHTS)[number];

export interface ReviewClock {
  readonly light: ReviewLight;
  /** Whole minutes left of the 48 hours, rounded down; negative when they are over. */
  readonly minutesLeft: number;
}

/**
 * The clock of one review. The time that a firm takes to answer is the firm's: `since` is moved on by it with the answer.
 * @param since when the 48 hours began
 * @param askedAt when the open question was asked; null when none is open
 */
export function reviewClock(since: Date, askedAt: Date | null, now: Date): ReviewClock {
  const leftMs = since.getTime() + REVIEW_HOURS * HOUR_MS - (askedAt ?? now).getTime();
  const light = leftMs <= 0 ? 'red' : leftMs < AMBER_HOURS * HOUR_MS ? 'amber' : 'green';
  return { light: askedAt ? 'waiting' : light, minutesLeft: Math.floor(leftMs / 60_000) };
}
