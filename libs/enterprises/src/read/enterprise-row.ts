import { registrationReference, reviewClock, type EnterpriseState } from '@supplydock/domain';
import type { EnterpriseView } from '../dto/enterprise.dto.js';
import { verifiedHeadcount } from '../on-site/counted-headcount.js';

/** A firm as ENTERPRISE_SQL reads it. */
export type EnterpriseRow = Omit<EnterpriseView, 'reference' | 'clock' | 'createdAt'> & {
  readonly createdAt: Date;
  readonly reviewSince: Date;
  readonly askedAt: Date | null;
  readonly address: string;
  readonly contactName: string;
  readonly contactPhone: string;
};

const IN_REVIEW: readonly EnterpriseState[] = ['REGISTERED', 'UNDER_REVIEW'];

/** The headcount of firm `e` that is in force on the day $2, or null. */
export const IN_FORCE = verifiedHeadcount('$2');

/** Firms with their headcounts; $1 is the jurisdiction, $2 the day. Conditions are appended with AND. */
export const ENTERPRISE_SQL = `
  SELECT e.id, e.uscc, e.name, e.district_id AS "districtId", e.industry, e.size, e.tier, e.state,
         e.is_supplier AS "isSupplier", e.address, e.contact_name AS "contactName", e.contact_phone AS "contactPhone",
         e.version, e.created_at AS "createdAt", e.review_since AS "reviewSince", e.asked_at AS "askedAt",
         ${IN_FORCE} AS headcount,
         p.headcount AS "filedHeadcount", p.effective_from AS "filedFrom"
    FROM enterprises e
    LEFT JOIN headcount_filings p
      ON p.jurisdiction_id = e.jurisdiction_id AND p.enterprise_id = e.id AND p.state = 'PENDING'
   WHERE e.jurisdiction_id = $1`;

/** The row in the api's shape. */
export function enterpriseViewOf(row: EnterpriseRow, now: Date): EnterpriseView {
  const { reviewSince, askedAt, createdAt, address: _address, contactName: _name, contactPhone: _phone, ...firm } = row;
  return {
    ...firm,
    reference: registrationReference(firm.id),
    clock: IN_REVIEW.includes(firm.state) ? reviewClock(reviewSince, askedAt, now) : null,
    createdAt: createdAt.toISOString(),
  };
}
