import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Role } from '@supplydock/domain';

export interface Joining {
  readonly jurisdictionId: string;
  readonly enterpriseId: string;
  readonly userId: string;
  readonly roles: readonly Role[];
}

/** Makes an account one of the firm's people; the firm is locked. A wish of theirs that is still open is fulfilled by it. */
export async function joinFirm(
  tx: EntityManager,
  { jurisdictionId, enterpriseId, userId, roles }: Joining,
): Promise<void> {
  for (const role of roles)
    await tx.query(
      'INSERT INTO memberships (jurisdiction_id, id, user_id, role, enterprise_id) VALUES ($1, $2, $3, $4, $5)',
      [jurisdictionId, uuidv7(), userId, role, enterpriseId],
    );
  await tx.query(
    `UPDATE join_requests SET state = 'ADMITTED', decided_at = now()
      WHERE jurisdiction_id = $1 AND enterprise_id = $2 AND user_id = $3 AND state = 'ASKED'`,
    [jurisdictionId, enterpriseId, userId],
  );
}

/** Whether the account acts for the firm. */
export async function isOfFirm(
  tx: EntityManager,
  { jurisdictionId, enterpriseId, userId }: Omit<Joining, 'roles'>,
): Promise<boolean> {
  const [{ found }] = await tx.query<{ found: boolean }[]>(
    `SELECT EXISTS (SELECT FROM memberships WHERE jurisdiction_id = $1 AND enterprise_id = $2 AND user_id = $3) AS found`,
    [jurisdictionId, enterpriseId, userId],
  );
  return found;
}

/** Whether anybody acts for the firm; where nobody does, its district answers who asks to. */
export async function hasPeople(tx: EntityManager, jurisdictionId: string, enterpriseId: string): Promise<boolean> {
  const [{ found }] = await tx.query<{ found: boolean }[]>(
    'SELECT EXISTS (SELECT FROM memberships WHERE jurisdiction_id = $1 AND enterprise_id = $2) AS found',
    [jurisdictionId, enterpriseId],
  );
  return found;
}
