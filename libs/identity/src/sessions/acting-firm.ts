/**
 * The one firm a person acts for in a session: the chosen one while they belong to it, else the first they came to. SQL of
 * a lateral join named `acting`, beside a session `s` (which may be missing) and a user `u`.
 */
export const ACTING_FIRM = `
  LEFT JOIN LATERAL (
    SELECT a.enterprise_id FROM memberships a
     WHERE a.jurisdiction_id = u.jurisdiction_id AND a.user_id = u.id AND a.enterprise_id IS NOT NULL
     ORDER BY (a.enterprise_id = s.enterprise_id) DESC NULLS LAST, a.id LIMIT 1) acting ON true`;

/** Memberships `m` that count in the session: those of an office, and those in the firm acted for. */
export const COUNTING = '(m.enterprise_id IS NULL OR m.enterprise_id = acting.enterprise_id)';
