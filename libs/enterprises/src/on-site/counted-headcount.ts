/**
 * SQL: the filing that tells who of firm `e` is on site on a day; one row or none. Of two for one day the later counts.
 * @param day an expression of type date
 */
export const onSiteFiling = (columns: string, day: string): string => `
  SELECT ${columns} FROM work_filings w
   WHERE w.jurisdiction_id = e.jurisdiction_id AND w.enterprise_id = e.id AND w.effective_from <= ${day}
   ORDER BY w.effective_from DESC, w.id DESC LIMIT 1`;

/** SQL: the verified headcount of firm `e` in force on a day, or null. @param day an expression of type date */
export const verifiedHeadcount = (day: string): string => `
  (SELECT h.headcount FROM headcounts h
    WHERE h.jurisdiction_id = e.jurisdiction_id AND h.enterprise_id = e.id AND h.effective_from <= ${day}
      AND h.verified_at IS NOT NULL ORDER BY h.effective_from DESC LIMIT 1)`;
