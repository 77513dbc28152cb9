import { createHash, randomBytes } from 'node:crypto';

/** A new opaque token for the cookie: 256 random bits, base64url. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. A plain hash is enough, because the token is random and long. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
