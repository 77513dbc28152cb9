import type { EntityManager } from 'typeorm';

/** A province's million requisitions take some seconds a statement; ten minutes is far above and still an end. */
const LIMIT = '10min';

/** Lifts the application's short time limits for this transaction of a round; all other work keeps them. */
export async function allowLongStatements(tx: EntityManager): Promise<void> {
  await tx.query(
    `SELECT set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', $1, true)`,
    [LIMIT],
  );
}
