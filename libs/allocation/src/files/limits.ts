/** Limits of the file formats and of the engine: each is refused beyond, and tested at the limit. */

/** Longest line in bytes. The header holds districts × districts distances; 1,000 districts of 7 digits take 8 MB. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024;
/** Pieces in one lot or requisition, weights, prices, metres: what a signed 32-bit column holds, rounded down. */
export const MAX_QUANTITY = 2_000_000_000;
export const MAX_DISTRICTS = 2_000;
export const MAX_LOTS = 2_000_000;
export const MAX_REQUISITIONS = 50_000_000;
export const MAX_STAGES = 16;
export const MAX_TIER = 99;
/** Days of a policy: a century. */
export const MAX_DAYS = 36_525;
export const MAX_REVISION = 1_000_000;
/** Identifiers and codes: printable ASCII without quote and backslash, so byte order is text order. */
export const MAX_ID_LENGTH = 64;
/** Tickets that can win in a draw: the claims divided by what one ticket wins, each rounded up. */
export const MAX_TICKETS = 50_000_000;
/** Products one requisition accepts, or districts one lot serves, in one list. */
export const MAX_LIST = 2_000;
