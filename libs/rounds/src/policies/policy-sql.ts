import type { PolicyView } from './policies.dto.js';

/**
 * Policies as pages show them; $1 the jurisdiction, $2 today. In force is the one that took effect last and, of two on
 * one day, was written later: as `policyInForce` says.
 */
export const POLICY_SQL = `
  SELECT p.id, p.name, p.category, p.policy_version AS "policyVersion", p.effective_from AS "effectiveFrom", p.reason,
         p.created_at AS "setAt", u.display_name AS "setByName", p.rules,
         CASE WHEN p.effective_from > $2 THEN 'COMING'
              WHEN p.id = (SELECT f.id FROM policies f
                            WHERE f.jurisdiction_id = p.jurisdiction_id AND f.category = p.category AND f.effective_from <= $2
                            ORDER BY f.effective_from DESC, f.created_at DESC, f.id DESC LIMIT 1) THEN 'IN_FORCE'
              ELSE 'PAST' END AS standing,
         (SELECT max(v.policy_version) FROM policies v
           WHERE v.jurisdiction_id = p.jurisdiction_id AND v.name = p.name AND v.category = p.category) AS "latestVersion"
    FROM policies p
    LEFT JOIN users u ON u.jurisdiction_id = p.jurisdiction_id AND u.id = p.created_by
   WHERE p.jurisdiction_id = $1`;

export interface PolicyRow extends PolicyView {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly latestVersion: number;
}

/** A row of a list, without its rules. */
export function viewOf({ rules: _rules, latestVersion: _latest, ...view }: PolicyRow): PolicyView {
  return view;
}
