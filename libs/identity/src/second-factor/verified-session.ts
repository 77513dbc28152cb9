import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../actor.js';
import { newSessionToken, tokenHash } from '../sessions/session-token.js';

/**
 * Marks the actor's session as verified under a new id and a new token, so that a token that leaked before the code was
 * shown gains nothing by it.
 * @returns the token for the cookie
 */
export async function verifySession(tx: EntityManager, actor: Actor): Promise<string> {
  const token = newSessionToken();
  await tx.query(
    `UPDATE sessions SET id = $3, token_hash = $4, verified_at = now(), last_seen_at = now()
      WHERE jurisdiction_id = $1 AND id = $2`,
    [actor.jurisdictionId, actor.sessionId, uuidv7(), tokenHash(token)],
  );
  return token;
}
