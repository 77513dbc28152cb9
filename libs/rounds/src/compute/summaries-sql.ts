// What the review page shows of a round, counted once when it is proposed and stored with it.

/** met: the whole claim; short: a part of it; unserved: nothing. Every requisition is exactly one of the three. */
const COUNTS = `
  count(*)::int AS requisitions,
  sum(claim_pieces)::bigint AS "claimPieces",
  sum(pieces)::bigint AS "awardedPieces",
  sum(headcount)::bigint AS headcount,
  round((sum(received_pieces) + sum(pieces)) / sum(headcount)::numeric, 4)::float8 AS "levelPerHead",
  count(*) FILTER (WHERE pieces > 0 AND pieces = claim_pieces)::int AS "metInFull",
  count(*) FILTER (WHERE pieces > 0 AND pieces < claim_pieces)::int AS short,
  count(*) FILTER (WHERE pieces = 0)::int AS unserved`;

/** Counts by tier and counts by district in one pass over the awards; the other column is null in each. */
export const COUNTS_SQL = `
  SELECT tier, district_id AS "districtId", ${COUNTS}
    FROM awards WHERE jurisdiction_id = $1 AND round_id = $2
   GROUP BY GROUPING SETS ((tier), (district_id)) ORDER BY tier, district_id`;

/** Sets what the round gives of each lot; lots it does not touch stay at 0. */
export const AWARDED_LOTS_SQL = `
  UPDATE round_lots f SET awarded_pieces = given.pieces
    FROM (SELECT lot_id, sum(pieces)::bigint AS pieces FROM award_lines
           WHERE jurisdiction_id = $1 AND round_id = $2 GROUP BY lot_id) given
   WHERE f.jurisdiction_id = $1 AND f.round_id = $2 AND f.lot_id = given.lot_id`;
