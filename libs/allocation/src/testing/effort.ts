/**
 * The share of its cases that a random test tries, 1 unless SUPPLYDOCK_TEST_EFFORT says less. Mutation testing asks
 * hundreds of times and needs only as many cases as find a fault at once.
 */
const SHARE = Number(process.env.SUPPLYDOCK_TEST_EFFORT ?? 1);

/** How many of so many cases are tried. */
export const effort = (cases: number): number => Math.max(1, Math.ceil(cases * SHARE));

/** How far one tried case lies from the next where all of them would lie `step` apart. */
export const stride = (step: number): number => Math.ceil(step / SHARE);
