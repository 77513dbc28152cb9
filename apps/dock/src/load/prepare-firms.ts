import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** A person of a firm, logged in, with the daily wish that is to be confirmed. */
export interface LoadFirm {
  readonly standingId: string;
  /** Of the session's cookie. */
  readonly token: string;
}

const LIVES = '1 hour';

/**
 * Lets the rehearsal stand at the next day, on which nobody has filed yet, and gives verified firms a person with a session
 * and a daily wish for masks: as many as asked for, or as there are. Accounts are written as rows: what is measured is
 * confirming, not 20,000 log-ins of argon2.
 */
export async function prepareFirms(pool: pg.Pool, jurisdictionId: string, count: number): Promise<LoadFirm[]> {
  await pool.query('UPDATE jurisdictions SET rehearsal_day = rehearsal_day + 1 WHERE id = $1', [jurisdictionId]);
  // The demo city's own wishes would stand in the way of those that are made here.
  await pool.query('UPDATE standing_requisitions SET ended_at = now() WHERE ended_at IS NULL');
  const { rows } = await pool.query<{ standingId: string; userId: string; sessionId: string }>(
    `WITH firms AS (
       SELECT e.id, r.asked_pieces, r.accepts, r.max_price_fen, gen_random_uuid() AS user_id, gen_random_uuid() AS standing_id
         FROM enterprises e
         JOIN requisitions r ON r.jurisdiction_id = e.jurisdiction_id AND r.enterprise_id = e.id
                            AND r.category = 'masks' AND r.state = 'APPROVED'
        WHERE e.jurisdiction_id = $1 AND e.state = 'VERIFIED' ORDER BY e.id LIMIT $2
     ), people AS (
       INSERT INTO users (jurisdiction_id, id, login, display_name)
         SELECT $1, user_id, 'load.' || user_id, 'Load' FROM firms
     ), roles AS (
       INSERT INTO memberships (jurisdiction_id, id, user_id, role, enterprise_id)
         SELECT $1, gen_random_uuid(), user_id, 'requester', id FROM firms
     ), wishes AS (
       INSERT INTO standing_requisitions (jurisdiction_id, id, enterprise_id, category, asked_pieces, accepts, max_price_fen, since)
         SELECT $1, standing_id, id, 'masks', asked_pieces, accepts, max_price_fen, '2020-03-01' FROM firms
     )
     SELECT standing_id AS "standingId", user_id AS "userId", gen_random_uuid() AS "sessionId" FROM firms`,
    [jurisdictionId, count],
  );
  const tokens = rows.map(() => randomBytes(32).toString('base64url'));
  await pool.query(
    `INSERT INTO sessions (jurisdiction_id, id, token_hash, user_id, expires_at)
       SELECT $1, s.id, s.hash, s.user_id, now() + interval '${LIVES}'
         FROM unnest($2::uuid[], $3::bytea[], $4::uuid[]) AS s (id, hash, user_id)`,
    [
      jurisdictionId,
      rows.map(({ sessionId }) => sessionId),
      tokens.map((token) => createHash('sha256').update(token).digest()),
      rows.map(({ userId }) => userId),
    ],
  );
  await pool.query('ANALYZE users, memberships, sessions, standing_requisitions');
  return rows.map(({ standingId }, index) => ({ standingId, token: tokens[index] }));
}
