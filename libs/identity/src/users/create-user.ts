import type { Role } from '@supplydock/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

export interface NewUser {
  readonly jurisdictionId: string;
  /** 3 to 64 characters; stored in lower case. */
  readonly login: string;
  /** argon2id of PasswordHasher; null for an account that nobody logs in to. */
  readonly passwordHash: string | null;
  readonly displayName: string;
  readonly locale: 'en' | 'zh';
  readonly memberships: readonly {
    readonly role: Role;
    readonly enterpriseId?: string;
    readonly districtId?: string;
  }[];
}

/**
 * Creates an account with its memberships, once: a login that exists already is left as it is, so that a seed may run
 * again. The password is judged before it is hashed (password-rules.ts); a demonstration skips that on purpose.
 * @returns the account's id, old or new
 */
export async function createUser(tx: EntityManager, user: NewUser): Promise<string> {
  const created = await addUser(tx, user);
  if (created !== null) return created;
  const [existing] = await tx.query<{ id: string }[]>(
    'SELECT id FROM users WHERE jurisdiction_id = $1 AND login = $2',
    [user.jurisdictionId, user.login.trim().toLowerCase()],
  );
  return existing.id;
}

/**
 * Creates an account with its memberships.
 * @returns the account's id; null when the login is taken, by whomever
 */
export async function addUser(tx: EntityManager, user: NewUser): Promise<string | null> {
  const login = user.login.trim().toLowerCase();
  if (login.length < 3 || login.length > 64) throw new RangeError('a login has 3 to 64 characters');
  const id = uuidv7();
  const created = await tx.query<{ id: string }[]>(
    `INSERT INTO users (jurisdiction_id, id, login, password_hash, display_name, locale)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (jurisdiction_id, login) DO NOTHING RETURNING id`,
    [user.jurisdictionId, id, login, user.passwordHash, user.displayName, user.locale],
  );
  if (created.length === 0) return null;
  for (const { role, enterpriseId, districtId } of user.memberships) {
    await tx.query(
      'INSERT INTO memberships (jurisdiction_id, id, user_id, role, enterprise_id, district_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [user.jurisdictionId, uuidv7(), id, role, enterpriseId ?? null, districtId ?? null],
    );
  }
  return id;
}
