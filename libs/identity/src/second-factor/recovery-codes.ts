import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { base32 } from './totp.js';

const HOW_MANY = 10;
/** 80 bits: sixteen letters, four groups of four. */
const BYTES = 10;

/** What is stored of a recovery code; spaces, hyphens and case do not matter. */
export function recoveryHash(code: string): Buffer {
  return createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z2-7]/g, ''))
    .digest();
}

/** Replaces a person's recovery codes. @returns the new ones, which are told once and stored as hashes only */
export async function renewRecoveryCodes(tx: EntityManager, jurisdictionId: string, userId: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, () => base32(randomBytes(BYTES)).replace(/(.{4})(?=.)/g, '$1-'));
  await tx.query('DELETE FROM recovery_codes WHERE jurisdiction_id = $1 AND user_id = $2', [jurisdictionId, userId]);
  await tx.query(
    'INSERT INTO recovery_codes (jurisdiction_id, user_id, code_hash) SELECT $1, $2, unnest($3::bytea[])',
    [jurisdictionId, userId, codes.map(recoveryHash)],
  );
  return codes;
}

/** Uses a recovery code up. @returns false when there is no such code (any more) */
export async function useRecoveryCode(
  tx: EntityManager,
  jurisdictionId: string,
  userId: string,
  code: string,
): Promise<boolean> {
  const [, used] = await tx.query<[unknown, number]>(
    'DELETE FROM recovery_codes WHERE jurisdiction_id = $1 AND user_id = $2 AND code_hash = $3',
    [jurisdictionId, userId, recoveryHash(code)],
  );
  return used === 1;
}
