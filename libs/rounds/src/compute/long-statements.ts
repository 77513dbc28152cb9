import type { EntityManager } from 'typeorm';

/** A province's million requisitions take some seconds a statement; ten minutes is far above and still an end. */
const LIMIT = '10min';

/** Joins, checks and keys of a million rows fit into this and stay off the disk. One round at a time uses it. */
const WORK_MEMORY = '256MB';

/**
 * Lifts the application's short limits of time and memory for this transaction of a round; all other work keeps them.
 * Compiling (jit) a query that runs once a day costs more than it saves. A large table is read from its beginning, not from
 * where another reader is: its rows are nearly in the order of their ids, and the snapshot need not be sorted.
 */
export async function allowLongStatements(tx: EntityManager): Promise<void> {
  await tx.query(
    `SELECT set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', $1, true),
            set_config('work_mem', $2, true), set_config('maintenance_work_mem', $2, true), set_config('jit', 'off', true),
            set_config('synchronize_seqscans', 'off', true)`,
    [LIMIT, WORK_MEMORY],
  );
}
