import type { EntityManager } from 'typeorm';
import { DEMO_PASSWORD } from './generate-city.js';

/** As public as the password: the authenticator of the demo's officials holds its very letters. */
export const DEMO_SECRET = Buffer.from(DEMO_PASSWORD);

/** Who is asked for a code in the demo: whose decisions move goods, and who may carry whole lists away. */
const DEMO_OFFICIALS = ['district', 'officer', 'approver', 'hotline', 'auditor'];

/**
 * Gives the officials of the demo their second factor, unless they have one. A city that is no rehearsal gets none, whatever
 * its accounts are called.
 */
export async function giveDemoSecondFactor(tx: EntityManager, jurisdictionId: string): Promise<void> {
  await tx.query(
    `INSERT INTO second_factors (jurisdiction_id, user_id, secret, confirmed_at)
     SELECT u.jurisdiction_id, u.id, $2, now() FROM users u JOIN jurisdictions j ON j.id = u.jurisdiction_id
      WHERE j.id = $1 AND j.rehearsal_day IS NOT NULL AND u.login = ANY($3)
     ON CONFLICT DO NOTHING`,
    [jurisdictionId, DEMO_SECRET, DEMO_OFFICIALS],
  );
}
