/** Reliability.md, Security: people who decide for others are asked again sooner. Minutes and hours of PostgreSQL's clock. */
export const IDLE_MINUTES = { firm: 30, official: 15 } as const;
export const ABSOLUTE_HOURS = { firm: 12, official: 8 } as const;

/** The row's last_seen_at is renewed at most this often: a write per request would cost more than it tells. */
export const SEEN_EVERY_SECONDS = 60;
