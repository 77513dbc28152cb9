import { LIKE_ADDRESS } from '@supplydock/enterprises';
import type { AnomalyCode } from './insight.dto.js';

/** An award that is this many times another one, either way, is a large change … */
const CHANGE_TIMES = 3;
/** … when it is about more than a few packs. */
const CHANGE_PIECES = 100;
/** Asking for so many times the claim is more than a wrong headcount explains. */
const ASKED_TIMES = 5;
/** Share of all that is given, in thousandths, above which one firm's award is worth a look of its own. */
const LARGE_SHARE_MILLE = 2;
/** A headcount that begins to count within so many days before the service date is news. */
const NEWS_DAYS = 7;

/** Awards that the reader may see, with their firms. $1 jurisdiction, $2 round, $3 all districts?, $4 the reader's districts. */
const SEEN = `
  WITH round AS (SELECT * FROM rounds WHERE jurisdiction_id = $1 AND id = $2),
  seen AS (
    SELECT a.requisition_id, a.enterprise_id, e.name, a.district_id, a.pieces, a.asked_pieces, a.claim_pieces, a.headcount,
           e.contact_phone, e.address
      FROM awards a JOIN enterprises e ON e.jurisdiction_id = a.jurisdiction_id AND e.id = a.enterprise_id
     WHERE a.jurisdiction_id = $1 AND a.round_id = $2 AND ($3 OR a.district_id = ANY($4)))`;
const AWARD = 's.requisition_id, s.enterprise_id, s.name, s.district_id, s.pieces';

/** Firms of the round that give the same value, a row for each value: the firm that gets most of them stands for it. */
const shared = (value: string): string => `
  SELECT DISTINCT ON (${value}) ${AWARD},
         jsonb_build_object('firms', g.firms, 'headcount', g.headcount, 'sharedPieces', g.pieces) AS figures, g.pieces AS weight
    FROM seen s
    JOIN (SELECT ${value} AS value, count(*) AS firms, sum(headcount) AS headcount, sum(pieces) AS pieces
            FROM seen s WHERE ${value} <> '' GROUP BY 1 HAVING count(*) > 1) g ON g.value = ${value}
   ORDER BY ${value}, s.pieces DESC, s.requisition_id`;

/**
 * What each code finds: the columns of an award, its figures, and by how much it is worth a look. Nothing here says that
 * something is wrong: firms do share a building, grow and ask for the first time.
 */
const FOUND: Readonly<Record<AnomalyCode, string>> = {
  LARGE_CHANGE: `
  SELECT ${AWARD}, jsonb_build_object('beforePieces', b.pieces, 'beforeDay', p.service_date) AS figures,
         abs(s.pieces - b.pieces) AS weight
    FROM seen s
    JOIN (SELECT o.id, o.service_date FROM rounds o, round r
           WHERE o.jurisdiction_id = $1 AND o.category = r.category AND o.service_date < r.service_date
             AND o.state IN ('APPROVED', 'PUBLISHED') ORDER BY o.service_date DESC LIMIT 1) p ON true
    JOIN awards b ON b.jurisdiction_id = $1 AND b.round_id = p.id AND b.enterprise_id = s.enterprise_id
   WHERE abs(s.pieces - b.pieces) >= ${CHANGE_PIECES}
     AND greatest(s.pieces, b.pieces) >= ${CHANGE_TIMES} * least(s.pieces, b.pieces)`,
  RELEASED: `
  SELECT ${AWARD}, jsonb_build_object('askedPieces', s.asked_pieces, 'claimPieces', s.claim_pieces) AS figures,
         s.asked_pieces AS weight
    FROM seen s
   WHERE EXISTS (SELECT 1 FROM requisition_decisions d
                  WHERE d.jurisdiction_id = $1 AND d.requisition_id = s.requisition_id AND d.outcome = 'RELEASED')`,
  FIRST_REQUISITION: `
  SELECT ${AWARD}, jsonb_build_object('headcount', s.headcount, 'claimPieces', s.claim_pieces) AS figures, s.pieces AS weight
    FROM seen s
   WHERE s.pieces > 0
     AND NOT EXISTS (SELECT 1 FROM receipts t WHERE t.jurisdiction_id = $1 AND t.enterprise_id = s.enterprise_id)
     AND NOT EXISTS (SELECT 1 FROM requisitions q
                      WHERE q.jurisdiction_id = $1 AND q.enterprise_id = s.enterprise_id AND q.id <> s.requisition_id)`,
  SAME_PHONE: shared('s.contact_phone'),
  SAME_ADDRESS: shared(LIKE_ADDRESS('s.address')),
  FAR_ABOVE_CLAIM: `
  SELECT ${AWARD}, jsonb_build_object('askedPieces', s.asked_pieces, 'claimPieces', s.claim_pieces,
         'headcount', s.headcount) AS figures, s.asked_pieces / greatest(s.claim_pieces, 1) AS weight
    FROM seen s WHERE s.pieces > 0 AND s.asked_pieces >= ${ASKED_TIMES} * s.claim_pieces`,
  LARGE_SHARE: `
  SELECT ${AWARD}, jsonb_build_object('headcount', s.headcount, 'givenPieces', t.pieces) AS figures, s.pieces AS weight
    FROM seen s, (SELECT (result->'totals'->>'awardedPieces')::bigint AS pieces FROM round) t
   WHERE s.pieces * 1000 >= ${LARGE_SHARE_MILLE} * t.pieces AND s.pieces > 0`,
  HEADCOUNT_CHANGED: `
  SELECT ${AWARD}, jsonb_build_object('before', b.headcount, 'after', h.headcount, 'since', h.effective_from) AS figures,
         abs(h.headcount - b.headcount) AS weight
    FROM seen s
    CROSS JOIN round r
    JOIN LATERAL (SELECT headcount, effective_from FROM headcounts
           WHERE jurisdiction_id = $1 AND enterprise_id = s.enterprise_id AND verified_at IS NOT NULL
             AND effective_from <= r.service_date ORDER BY effective_from DESC LIMIT 1) h ON true
    JOIN LATERAL (SELECT headcount FROM headcounts
           WHERE jurisdiction_id = $1 AND enterprise_id = s.enterprise_id AND verified_at IS NOT NULL
             AND effective_from < h.effective_from ORDER BY effective_from DESC LIMIT 1) b ON true
   WHERE h.effective_from > r.service_date - ${NEWS_DAYS} AND h.headcount <> b.headcount`,
};

/** The first rows of one code with how many there are. $5 is how many rows. */
export const anomalySql = (code: AnomalyCode): string => `${SEEN}, found AS (${FOUND[code]})
  SELECT requisition_id AS "requisitionId", enterprise_id AS "enterpriseId", name AS "enterpriseName",
         district_id AS "districtId", pieces, figures, count(*) OVER ()::int AS total
    FROM found ORDER BY weight DESC, requisition_id LIMIT $5`;
