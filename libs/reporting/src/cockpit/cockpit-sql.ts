import { OPEN_CASES_SQL } from '../office/office-cases.js';

// The statements behind the cockpit, kept as text to be read and explained. $1 is the jurisdiction, $2 the channel's day.

/** Requisitions that take part, on the day and the one before. */
export const DEMAND_SQL = `
  SELECT category, service_date = $2::date AS "isToday", count(*)::int AS requisitions,
         coalesce(sum(asked_pieces), 0)::bigint AS "askedPieces"
    FROM requisitions
   WHERE jurisdiction_id = $1 AND service_date IN ($2::date, $2::date - 1) AND state IN ('SUBMITTED', 'APPROVED')
   GROUP BY 1, 2`;

/** The rounds that count of the two days: failed, rejected and cancelled ones left nothing behind. */
export const ROUNDS_SQL = `
  SELECT DISTINCT ON (category, service_date) category, service_date = $2::date AS "isToday", id, state, percent,
         CASE WHEN state IN ('APPROVED', 'PUBLISHED') THEN (result -> 'totals' ->> 'awardedPieces')::bigint END AS "awardedPieces"
    FROM rounds
   WHERE jurisdiction_id = $1 AND service_date IN ($2::date, $2::date - 1)
     AND state NOT IN ('FAILED', 'REJECTED', 'CANCELLED', 'SUPERSEDED')
   ORDER BY category, service_date, revision DESC`;

/** Pieces that have not left, by product and by the districts they may go to; as the public page counts them. */
export const STOCK_SQL = `
  SELECT p.category, l.product_id AS "productId",
         CASE WHEN q.audience IS NULL THEN l.serves WHEN l.serves IS NULL THEN q.audience
              ELSE ARRAY(SELECT s FROM unnest(l.serves) AS s WHERE s = ANY(q.audience)) END AS serves,
         sum(v.available + v.reserved + v.allocated)::bigint AS pieces
    FROM lots l
    JOIN products p ON p.jurisdiction_id = l.jurisdiction_id AND p.id = l.product_id
    JOIN lot_levels v ON v.jurisdiction_id = l.jurisdiction_id AND v.lot_id = l.id
    LEFT JOIN qualifications q ON q.jurisdiction_id = l.jurisdiction_id AND q.supplier_id = l.supplier_id
                              AND q.product_id = l.product_id AND q.state = 'PROVISIONAL'
   WHERE l.jurisdiction_id = $1 AND l.expires_on > $2::date AND l.state IN ('AVAILABLE', 'DEPLETED')
     AND v.available + v.reserved + v.allocated > 0
   GROUP BY 1, 2, 3`;

/** Verified staff of the firms that ask, by district and by product they would take. */
export const HEADS_SQL = `
  WITH staff AS (
    SELECT DISTINCT ON (enterprise_id) enterprise_id, headcount
      FROM headcounts
     WHERE jurisdiction_id = $1 AND effective_from <= $2::date AND verified_at IS NOT NULL
     ORDER BY enterprise_id, effective_from DESC
  ), asking AS (
    SELECT e.district_id, r.accepts, sum(s.headcount) AS headcount
      FROM requisitions r
      JOIN enterprises e ON e.jurisdiction_id = r.jurisdiction_id AND e.id = r.enterprise_id
      JOIN staff s ON s.enterprise_id = r.enterprise_id
     WHERE r.jurisdiction_id = $1 AND r.service_date = $2::date AND r.state IN ('SUBMITTED', 'APPROVED')
     GROUP BY e.district_id, r.accepts
  )
  SELECT district_id AS "districtId", product AS "productId", sum(headcount)::int AS headcount
    FROM asking, unnest(accepts) AS product GROUP BY 1, 2 ORDER BY 1, 2`;

/** The policy of each category that the day's round would use; as policyInForce. */
export const POLICIES_SQL = `
  SELECT DISTINCT ON (category) category, rules FROM policies
   WHERE jurisdiction_id = $1 AND effective_from <= $2::date
   ORDER BY category, effective_from DESC, created_at DESC, id DESC`;

/** Everything that waits, of the officer's districts ($2, $3); a proposal concerns the whole city. */
export const WAITING_SQL = `
  SELECT queue, id, target_id AS "targetId", district_id AS "districtId", name, since, asked_at AS "askedAt"
    FROM (${OPEN_CASES_SQL}) AS c WHERE $2 OR c.district_id = ANY($3::text[])
  UNION ALL
  SELECT 'APPROVAL', id, id, NULL, category, proposed_at, NULL
    FROM rounds WHERE jurisdiction_id = $1 AND state = 'PROPOSED'
   ORDER BY since, id`;

/** Each category's cut-off by the city's clock, and how far it is; $3 are the categories. */
export const CUT_OFF_SQL = `
  SELECT c.category, to_char(make_interval(mins => c.minutes), 'HH24:MI') AS "cutOff",
         floor(c.minutes * 60 - extract(epoch FROM (now() AT TIME ZONE j.time_zone)::time))::int AS "secondsToCutOff"
    FROM jurisdictions j, LATERAL (
           SELECT category, cut_off_minutes_of($1, category, $2::date) AS minutes FROM unnest($3::text[]) AS category) AS c
   WHERE j.id = $1`;
