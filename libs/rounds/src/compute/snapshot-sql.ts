import type { PolicyRules } from '@supplydock/domain';

// The two queries that a round's snapshot consists of, kept as text to be read and explained. COPY takes no parameters, so
// values are quoted by pg's own escapeLiteral, which is handed in.

export type Quote = (text: string) => string;

/** Columns of `lotsSql`, in order. */
export const LOT_COLUMNS = 9;

/** Districts that a lot is delivered to: fewer where its supplier is qualified for an audience only. */
const SERVES = `
  CASE WHEN q.audience IS NULL THEN l.serves WHEN l.serves IS NULL THEN q.audience
       ELSE ARRAY(SELECT id FROM unnest(l.serves) WITH ORDINALITY AS s(id, place) WHERE id = ANY(q.audience) ORDER BY place) END`;

/**
 * Whole packs that are free in every lot of a category; a broken pack stays where it is. Of a provisionally qualified
 * supplier's product the day's cap at most, what expires first, and no lot that its audience is not served from.
 * @param jurisdiction SQL of the jurisdiction: a parameter or a quoted literal; category likewise
 * @param isLocking locks levels and lots: one that was held a moment ago, its level untouched, must be read again
 * @returns SELECT of "lotId" and pieces, by lot
 */
export function freeLotsSql(jurisdiction: string, category: string, isLocking: boolean): string {
  return `
    WITH free AS (
      SELECT v.lot_id, l.supplier_id, l.product_id, l.serves, l.expires_on, l.pack_pieces,
             v.available - v.available % l.pack_pieces AS pieces
        FROM lot_levels v
        JOIN lots l ON l.jurisdiction_id = v.jurisdiction_id AND l.id = v.lot_id
        JOIN products p ON p.jurisdiction_id = l.jurisdiction_id AND p.id = l.product_id
       WHERE v.jurisdiction_id = ${jurisdiction} AND p.category = ${category} AND l.state = 'AVAILABLE'
         AND v.available >= l.pack_pieces
       ORDER BY v.lot_id ${isLocking ? 'FOR UPDATE OF v FOR NO KEY UPDATE OF l' : ''}
    ), capped AS (
      SELECT f.*, CASE WHEN q.id IS NOT NULL THEN greatest(0, q.daily_cap_pieces - coalesce(sum(f.pieces) OVER (
               PARTITION BY f.supplier_id, f.product_id ORDER BY f.expires_on, f.lot_id
               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)) END AS left_pieces
        FROM free f
        LEFT JOIN qualifications q ON q.jurisdiction_id = ${jurisdiction} AND q.supplier_id = f.supplier_id
                                  AND q.product_id = f.product_id AND q.state = 'PROVISIONAL'
       WHERE q.audience IS NULL OR f.serves IS NULL OR f.serves && q.audience
    )
    SELECT "lotId", pieces FROM (
      SELECT lot_id AS "lotId", CASE WHEN left_pieces IS NULL THEN pieces
             ELSE least(pieces, left_pieces - left_pieces % pack_pieces)::bigint END AS pieces FROM capped
    ) taken WHERE pieces > 0 ORDER BY "lotId"`;
}

/** What the round froze of each lot. */
export function lotsSql(quote: Quote, jurisdictionId: string, roundId: string): string {
  const [jurisdiction, round] = [quote(jurisdictionId), quote(roundId)];
  const frozen = `SELECT lot_id, frozen_pieces FROM round_lots WHERE jurisdiction_id = ${jurisdiction} AND round_id = ${round}`;
  return lotRowsSql(jurisdiction, frozen);
}

/** What a round that was opened now would freeze of each lot, without touching it. */
export function lotsToFreezeSql(quote: Quote, jurisdictionId: string, category: string): string {
  const free = freeLotsSql(quote(jurisdictionId), quote(category), false);
  return lotRowsSql(quote(jurisdictionId), `SELECT "lotId" AS lot_id, pieces AS frozen_pieces FROM (${free}) taken`);
}

/** @param frozen SELECT of lot_id and frozen_pieces */
function lotRowsSql(jurisdiction: string, frozen: string): string {
  return `
    SELECT l.id, l.supplier_id, l.product_id, l.district_id, array_to_string(${SERVES}, ','),
           f.frozen_pieces, l.pack_pieces, l.price_fen, l.expires_on
      FROM (${frozen}) f
      JOIN lots l ON l.jurisdiction_id = ${jurisdiction} AND l.id = f.lot_id
      LEFT JOIN qualifications q ON q.jurisdiction_id = l.jurisdiction_id AND q.supplier_id = l.supplier_id
                                AND q.product_id = l.product_id AND q.state = 'PROVISIONAL'`;
}

/** Columns of `requisitionsSql`, in order. */
export const REQUISITION_COLUMNS = 13;

/** How far back the last award is looked for: longer than any cool-down a policy may name. */
const LAST_AWARD_DAYS = 366;

export interface RequisitionsQuery {
  readonly jurisdictionId: string;
  readonly category: string;
  /** 'YYYY-MM-DD' */
  readonly serviceDate: string;
  readonly rules: PolicyRules;
  /** This one alone, whatever its state and its firm's: as it would have stood in the round. */
  readonly requisitionId?: string;
}

/**
 * The day's approved requisitions with their claims: min(asked, entitlement), the same arithmetic as `entitlementOf` of
 * the domain (a test compares both). Weight is the headcount that counts on the service date, `countedHeadcount` of what
 * is verified and who is on site; a firm without one claims nothing (weight 1, for a weight must be above 0). History is
 * what was received in the policy's window. Instants are seconds and days are days since 1970: whole numbers cost less on
 * both sides than dates as text.
 */
export function requisitionsSql(quote: Quote, query: RequisitionsQuery): string {
  const { rules } = query;
  const jurisdiction = quote(query.jurisdictionId);
  const category = quote(query.category);
  const day = `${quote(query.serviceDate)}::date`;
  const need = rules.grantPieces
    ? `CASE e.size ${Object.entries(rules.grantPieces)
        .map(([size, pieces]) => `WHEN ${quote(size)} THEN ${Number(pieces)}`)
        .join(' ')} ELSE 0 END`
    : `(s.headcount::bigint * ${rules.ratePerHeadPerDay * rules.coverDays} + ${rules.perHeads - 1}) / ${rules.perHeads}`;
  const received = 'coalesce(h.received_pieces, 0)';
  const which = query.requisitionId
    ? `r.id = ${quote(query.requisitionId)}`
    : "r.state = 'APPROVED' AND e.state = 'VERIFIED'";
  return `
    WITH verified AS (
      SELECT DISTINCT ON (enterprise_id) enterprise_id, headcount
        FROM headcounts
       WHERE jurisdiction_id = ${jurisdiction} AND effective_from <= ${day} AND verified_at IS NOT NULL
       ORDER BY enterprise_id, effective_from DESC
    ), present AS (
      SELECT DISTINCT ON (enterprise_id) enterprise_id, on_site
        FROM work_filings
       WHERE jurisdiction_id = ${jurisdiction} AND effective_from <= ${day}
       ORDER BY enterprise_id, effective_from DESC, id DESC
    ), staff AS (
      SELECT v.enterprise_id, least(v.headcount, p.on_site) AS headcount
        FROM verified v LEFT JOIN present p ON p.enterprise_id = v.enterprise_id
    ), history AS (
      SELECT enterprise_id, max(received_on) AS last_received_on,
             coalesce(sum(pieces) FILTER (WHERE received_on >= ${day} - ${rules.windowDays}), 0)::bigint AS received_pieces
        FROM receipts
       WHERE jurisdiction_id = ${jurisdiction} AND category = ${category}
         AND received_on BETWEEN ${day} - ${LAST_AWARD_DAYS} AND ${day}
       GROUP BY enterprise_id
    )
    SELECT r.id, r.enterprise_id, e.district_id, e.tier, e.size, greatest(coalesce(s.headcount, 1), 1),
           ${received}, r.asked_pieces, least(r.asked_pieces, greatest(0, coalesce(${need}, 0) - ${received})),
           array_to_string(r.accepts, ','), r.max_price_fen,
           floor(date_part('epoch', r.submitted_at))::bigint, h.last_received_on - date '1970-01-01'
      FROM requisitions r
      JOIN enterprises e ON e.jurisdiction_id = r.jurisdiction_id AND e.id = r.enterprise_id
      LEFT JOIN staff s ON s.enterprise_id = r.enterprise_id
      LEFT JOIN history h ON h.enterprise_id = r.enterprise_id
     WHERE r.jurisdiction_id = ${jurisdiction} AND r.category = ${category} AND r.service_date = ${day}
       AND ${which}`;
}
