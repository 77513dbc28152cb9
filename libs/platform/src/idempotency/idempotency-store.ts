import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import { Problem } from '../problems/problem.js';

/** Whose key it is, on which route: the same key of another person or route is another key. */
export interface KeyScope {
  readonly jurisdictionId: string;
  readonly userId: string;
  /** Method and pattern, `POST /api/lots/:id/withdrawals`. */
  readonly route: string;
  readonly key: string;
}

/** An answer as it went out: its bytes, not its meaning. */
export interface StoredAnswer {
  readonly status: number;
  /** null where the answer has no body */
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What must be equal for two requests to be the same one. Field order and spaces of the JSON do not matter (RFC 8785).
 * @returns SHA-256, hexadecimal
 * @throws MALFORMED_VALUE for what no canonical JSON can hold: half a surrogate pair, a number beyond a double
 */
export function fingerprintOf(request: { url: string; ifMatch: string | undefined; body: unknown }): string {
  const canonical = canonicalForm({ url: request.url, ifMatch: request.ifMatch ?? null, body: request.body ?? null });
  return createHash('sha256').update(canonical).digest('hex');
}

function canonicalForm(request: object): string {
  try {
    return canonicalize(request) ?? '';
  } catch (cause) {
    throw new Problem('MALFORMED_VALUE', { cause });
  }
}

/**
 * Takes a key for the rest of the transaction.
 * @returns the answer that was given before, or undefined when this request is the first
 * @throws IDEMPOTENCY_IN_PROGRESS when another transaction holds the key; IDEMPOTENCY_KEY_REUSED when it was sent
 *   with another request before
 */
export async function takeKey(
  tx: EntityManager,
  scope: KeyScope,
  fingerprint: string,
): Promise<StoredAnswer | undefined> {
  // The lock makes a rival see at once that the request runs, where the primary key alone would make it wait.
  const [lock] = await prepared<{ is_mine: boolean }>(
    tx,
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS is_mine',
    [JSON.stringify([scope.jurisdictionId, scope.userId, scope.route, scope.key])],
  );
  if (!lock.is_mine) throw new Problem('IDEMPOTENCY_IN_PROGRESS');
  const [stored] = await prepared<StoredAnswer & { fingerprint: string }>(
    tx,
    `SELECT fingerprint, status, body, headers FROM idempotency_keys
      WHERE jurisdiction_id = $1 AND user_id = $2 AND route = $3 AND key = $4`,
    [scope.jurisdictionId, scope.userId, scope.route, scope.key],
  );
  if (stored && stored.fingerprint !== fingerprint) throw new Problem('IDEMPOTENCY_KEY_REUSED');
  return stored && { status: stored.status, body: stored.body, headers: stored.headers };
}

/** Keeps the answer under its key, in the transaction of the effect. Needs the key taken before. */
export async function keepAnswer(
  tx: EntityManager,
  scope: KeyScope,
  fingerprint: string,
  answer: StoredAnswer,
): Promise<void> {
  await prepared(
    tx,
    `INSERT INTO idempotency_keys (jurisdiction_id, user_id, route, key, fingerprint, status, body, headers)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      scope.jurisdictionId,
      scope.userId,
      scope.route,
      scope.key,
      fingerprint,
      answer.status,
      answer.body,
      JSON.stringify(answer.headers),
    ],
  );
}
