/** Where firms wait for an officer; each with the promise of 48 hours. */
export const OFFICE_QUEUES = ['VERIFICATION', 'HEADCOUNT', 'QUARANTINE', 'QUALIFICATION', 'PRICE', 'APPEAL'] as const;
export type OfficeQueue = (typeof OFFICE_QUEUES)[number];

/** Hours as in REVIEW_HOURS of the domain library. */
export const PROMISE = "interval '48 hours'";

/**
 * Everything that waits for an officer now; $1 is the jurisdiction. The same conditions as in the lists of the queues: a
 * requisition whose day has closed missed its round, and a new firm's headcount is decided with the firm.
 * Columns: queue, id, target_id (whose page decides it), district_id, name, since, asked_at (the firm owes an answer; the
 * clock stands still).
 */
export const OPEN_CASES_SQL = `
  SELECT 'VERIFICATION' AS queue, e.id, e.id AS target_id, e.district_id, e.name, e.review_since AS since, e.asked_at
    FROM enterprises e WHERE e.jurisdiction_id = $1 AND e.state = 'UNDER_REVIEW'
  UNION ALL
  SELECT 'HEADCOUNT', f.id, e.id, e.district_id, e.name, f.filed_at, NULL
    FROM headcount_filings f
    JOIN enterprises e ON e.jurisdiction_id = f.jurisdiction_id AND e.id = f.enterprise_id
   WHERE f.jurisdiction_id = $1 AND f.state = 'PENDING' AND e.state NOT IN ('REGISTERED', 'UNDER_REVIEW')
  UNION ALL
  SELECT 'QUARANTINE', r.id, r.id, e.district_id, e.name, r.waits_since, NULL
    FROM requisitions r
    JOIN enterprises e ON e.jurisdiction_id = r.jurisdiction_id AND e.id = r.enterprise_id
    LEFT JOIN allocation_days d ON d.jurisdiction_id = r.jurisdiction_id AND d.category = r.category
                               AND d.service_date = r.service_date
   WHERE r.jurisdiction_id = $1 AND r.state = 'QUARANTINED' AND coalesce(d.state, 'OPEN') <> 'CLOSED'
  UNION ALL
  SELECT 'QUALIFICATION', q.id, q.id, e.district_id, e.name, q.review_since, NULL
    FROM qualifications q
    JOIN enterprises e ON e.jurisdiction_id = q.jurisdiction_id AND e.id = q.supplier_id
   WHERE q.jurisdiction_id = $1 AND q.state = 'DOCUMENT_CHECK'
  UNION ALL
  SELECT 'PRICE', v.id, l.id, l.district_id, e.name, v.opened_at, NULL
    FROM price_reviews v
    JOIN lots l ON l.jurisdiction_id = v.jurisdiction_id AND l.id = v.lot_id
    JOIN enterprises e ON e.jurisdiction_id = l.jurisdiction_id AND e.id = l.supplier_id
   WHERE v.jurisdiction_id = $1 AND v.state = 'PENDING'
  UNION ALL
  SELECT 'APPEAL', p.id, p.id, e.district_id, e.name, p.lodged_at, NULL
    FROM appeals p JOIN enterprises e ON e.jurisdiction_id = p.jurisdiction_id AND e.id = p.enterprise_id
   WHERE p.jurisdiction_id = $1 AND p.state IN ('LODGED', 'RERUN')`;

/**
 * Everything that officers answered; $1 is the jurisdiction. Firms and qualifications keep no moment of their decision, the
 * ledger does. Columns: queue, district_id, since, answered_at.
 */
export const ANSWERED_CASES_SQL = `
  SELECT 'VERIFICATION' AS queue, e.district_id, e.review_since AS since, n.at AS answered_at
    FROM ledger_entries n JOIN enterprises e ON e.jurisdiction_id = n.jurisdiction_id AND e.id::text = n.subject_id
   WHERE n.jurisdiction_id = $1 AND n.subject_type = 'enterprise'
     AND n.kind IN ('ENTERPRISE_VERIFIED', 'ENTERPRISE_REJECTED')
  UNION ALL
  SELECT 'HEADCOUNT', e.district_id, f.filed_at, f.decided_at
    FROM headcount_filings f JOIN enterprises e ON e.jurisdiction_id = f.jurisdiction_id AND e.id = f.enterprise_id
   WHERE f.jurisdiction_id = $1 AND f.state IN ('VERIFIED', 'REJECTED') AND f.decided_at IS NOT NULL
  UNION ALL
  SELECT 'QUARANTINE', e.district_id, r.waits_since, d.decided_at
    FROM requisition_decisions d
    JOIN requisitions r ON r.jurisdiction_id = d.jurisdiction_id AND r.id = d.requisition_id
    JOIN enterprises e ON e.jurisdiction_id = r.jurisdiction_id AND e.id = r.enterprise_id
   WHERE d.jurisdiction_id = $1
  UNION ALL
  SELECT 'QUALIFICATION', e.district_id, q.review_since, n.at
    FROM ledger_entries n
    JOIN qualifications q ON q.jurisdiction_id = n.jurisdiction_id AND q.id::text = n.subject_id
    JOIN enterprises e ON e.jurisdiction_id = q.jurisdiction_id AND e.id = q.supplier_id
   WHERE n.jurisdiction_id = $1 AND n.subject_type = 'qualification'
     AND n.kind IN ('QUALIFICATION_GRANTED', 'QUALIFICATION_GRANTED_PROVISIONALLY', 'QUALIFICATION_REFUSED')
  UNION ALL
  SELECT 'PRICE', l.district_id, v.opened_at, v.decided_at
    FROM price_reviews v JOIN lots l ON l.jurisdiction_id = v.jurisdiction_id AND l.id = v.lot_id
   WHERE v.jurisdiction_id = $1 AND v.state IN ('ACCEPTED', 'REJECTED') AND v.decided_at IS NOT NULL
  UNION ALL
  SELECT 'APPEAL', e.district_id, p.lodged_at, p.decided_at
    FROM appeals p JOIN enterprises e ON e.jurisdiction_id = p.jurisdiction_id AND e.id = p.enterprise_id
   WHERE p.jurisdiction_id = $1 AND p.state IN ('DECIDED', 'PUBLISHED')`;
