import type { EntityManager } from 'typeorm';
import type { LedgerService } from '@supplydock/ledger';
import { pgClientOf } from '@supplydock/platform';
import type { ContestOutcome } from '../engine/engine-calls.js';
import type { AppealRunResult } from './appeal-run.js';

/** Rows of one statement. COPY is not possible into a table behind the tenant wall. */
const ROWS_AT_ONCE = 20_000;

interface Run {
  readonly jurisdictionId: string;
  readonly runId: string;
  readonly appealId: string;
}

/**
 * Stores what a run found, all or nothing, and the appeal is answered by it; the list of an earlier run goes. One that is
 * finished already, or whose appeal was withdrawn meanwhile, changes nothing of the appeal.
 */
export async function storeResult(
  tx: EntityManager,
  ledger: LedgerService,
  run: Run,
  found: Omit<AppealRunResult, 'gotPieces'>,
  changes: ContestOutcome['changes'],
): Promise<void> {
  const { jurisdictionId, runId, appealId } = run;
  const gotPieces = await lockGot(tx, run);
  const result: AppealRunResult = { gotPieces, ...found };
  if (!(await finish(tx, run, 'percent = 100, result = $3', JSON.stringify(result)))) return;
  await tx.query(
    `DELETE FROM appeal_changes WHERE jurisdiction_id = $1 AND run_id IN (
       SELECT id FROM appeal_runs WHERE jurisdiction_id = $1 AND appeal_id = $2)`,
    [jurisdictionId, appealId],
  );
  await insertChanges(tx, run, changes);
  await tx.query(
    `UPDATE appeals SET state = 'RERUN', version = version + 1
      WHERE jurisdiction_id = $1 AND id = $2 AND state IN ('LODGED','RERUN')`,
    [jurisdictionId, appealId],
  );
  const { wouldPieces, snapshotSha256, awardsSha256 } = found;
  const payload = { runId, gotPieces, wouldPieces, snapshotSha256, awardsSha256 };
  await ledger.append(tx, { jurisdictionId, kind: 'APPEAL_RERUN', subjectType: 'appeal', subjectId: appealId, actorId: null, payload }); // prettier-ignore
}

/** The engine or its judge refused: said with the code, and another run may be asked for. */
export async function storeFailure(tx: EntityManager, ledger: LedgerService, run: Run, code: string): Promise<void> {
  const { jurisdictionId, runId, appealId } = run;
  await lockGot(tx, run);
  if (!(await finish(tx, run, 'failure_code = $3', code))) return;
  const payload = { runId, code };
  await ledger.append(tx, { jurisdictionId, kind: 'APPEAL_RERUN_FAILED', subjectType: 'appeal', subjectId: appealId, actorId: null, payload }); // prettier-ignore
}

/** Locks the appeal before its run, as everybody does. */
async function lockGot(tx: EntityManager, { jurisdictionId, appealId }: Run): Promise<number> {
  const [{ gotPieces }] = await tx.query<{ gotPieces: number }[]>(
    'SELECT got_pieces AS "gotPieces" FROM appeals WHERE jurisdiction_id = $1 AND id = $2 FOR UPDATE',
    [jurisdictionId, appealId],
  );
  return gotPieces;
}

/** @returns false when somebody else finished it */
async function finish(tx: EntityManager, { jurisdictionId, runId }: Run, assignment: string, value: string): Promise<boolean> {
  const client = await pgClientOf(tx);
  const { rowCount } = await client.query(
    `UPDATE appeal_runs SET finished_at = now(), ${assignment}
      WHERE jurisdiction_id = $1 AND id = $2 AND finished_at IS NULL`,
    [jurisdictionId, runId, value],
  );
  return rowCount === 1;
} // prettier-ignore

async function insertChanges(tx: EntityManager, { jurisdictionId, runId }: Run, changes: ContestOutcome['changes']): Promise<void> {
  for (let from = 0; from < changes.length; from += ROWS_AT_ONCE) {
    const part = changes.slice(from, from + ROWS_AT_ONCE);
    await tx.query(
      `INSERT INTO appeal_changes (jurisdiction_id, run_id, requisition_id, before_pieces, after_pieces)
       SELECT $1, $2, * FROM unnest($3::uuid[], $4::bigint[], $5::bigint[])`,
      [jurisdictionId, runId, part.map((one) => one.requisition), part.map((one) => one.before), part.map((one) => one.after)],
    ); // prettier-ignore
  }
} // prettier-ignore
