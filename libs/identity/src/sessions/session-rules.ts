/** OWASP ASVS 5.0, 7.3: people who decide for others are asked again sooner. Minutes and hours of PostgreSQL's clock. */
export const IDLE_MINUTES = { firm: 30, official: 15 } as const;
export const ABSOLUTE_HOURS = { firm: 12, official: 8 } as const;

/** The row's last_seen_at is renewed at most this often: a write per request would cost more than it tells. */
export const SEEN_EVERY_SECONDS = 60;

/** OWASP ASVS 5.0, 7.5: how long a code of the second factor counts for what decides about goods or people. */
export const VERIFIED_MINUTES = 10;
