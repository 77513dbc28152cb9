import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequisitionRecord } from '@supplydock/allocation';
import {
  changedFacts,
  entitlementOf,
  type AppealChange,
  type ContestedFacts,
  type PolicyRules,
} from '@supplydock/domain';
import { LedgerService } from '@supplydock/ledger';
import { JobHandler, pgClientOf, UnitOfWork, type AppealRunJob, type Handler, type JobContext } from '@supplydock/platform'; // prettier-ignore
import { restoreSnapshot } from '../compute/freeze-adjusted.js';
import { rulesOf } from '../compute/freeze-snapshot.js';
import type { ContestOutcome } from '../engine/engine-calls.js';
import { EngineRefusal, EngineThreads, type EngineSession } from '../engine/engine-session.js';
import { countChanges, type AppealRunResult } from './appeal-run.js';
import { readLeftOut } from './contested-requisition.js';
import { storeFailure, storeResult } from './store-run.js';

/** Percent of the way at which each step is done; about their shares of the time. */
const STEPS = { restored: 15, dividedBefore: 40, changed: 55, dividedAfter: 80 } as const;

interface OpenRun {
  readonly runId: string;
  readonly appealId: string;
  readonly change: AppealChange;
  readonly roundId: string;
  readonly requisitionId: string;
  readonly category: string;
  readonly serviceDate: string;
  readonly policyId: string;
  readonly awardsSha256: string;
}

/**
 * Divides the snapshot of an appealed round twice, as it was and with the contested fact changed, and compares. Nothing is
 * held, reserved or awarded. As it was must give the round's own awards, byte for byte; what comes out with the change is
 * judged by the verifier as a round is. The run's row makes a second delivery do nothing.
 */
@Injectable()
@JobHandler('appeal.rerun')
export class RerunAppeal implements Handler<'appeal.rerun'> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly engines: EngineThreads,
  ) {}

  async handle({ jurisdictionId, runId }: AppealRunJob, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    const run = await this.uow.run(jurisdictionId, (tx) => readOpen(tx, jurisdictionId, runId));
    if (!run) return;
    const session = this.engines.open(() => undefined);
    const leave = (): void => void session.close();
    signal.addEventListener('abort', leave, { once: true });
    try {
      const startedAt = performance.now();
      const { outcome, ...found } = await this.divide(jurisdictionId, run, session);
      const computeMs = Math.round(performance.now() - startedAt);
      const result = { ...found, ...countChanges(outcome.changes), computeMs };
      await this.uow.run(jurisdictionId, (tx) => storeResult(tx, this.ledger, { jurisdictionId, ...run }, result, outcome.changes)); // prettier-ignore
    } catch (error) {
      if (!(error instanceof EngineRefusal)) throw error;
      await this.uow.run(jurisdictionId, (tx) => storeFailure(tx, this.ledger, { jurisdictionId, ...run }, error.code));
    } finally {
      signal.removeEventListener('abort', leave);
      await session.close();
    }
  }

  private async divide(jurisdictionId: string, run: OpenRun, session: EngineSession) {
    const report = (percent: number) => this.report(jurisdictionId, run.runId, percent);
    await this.uow.run(jurisdictionId, (tx) => restoreSnapshot(tx, jurisdictionId, run.roundId, session));
    await report(STEPS.restored);
    await session.call('allocate', run.roundId);
    const { awardsSha256: asItWas } = await session.call('files');
    if (asItWas !== run.awardsSha256) {
      throw new EngineRefusal('AWARDS_DIFFER', `the snapshot gives ${asItWas}, expected ${run.awardsSha256}`);
    }
    await report(STEPS.dividedBefore);
    const contested = await this.uow.run(jurisdictionId, (tx) => contestedOf(tx, jurisdictionId, run, session));
    const { snapshotSha256 } = await session.call('contest', contested);
    await report(STEPS.changed);
    await session.call('allocate', run.roundId);
    await report(STEPS.dividedAfter);
    const { awardsSha256, violations, firstViolations } = await session.call('verify', await session.call('files'));
    if (violations > 0) throw new EngineRefusal('CERTIFICATE_REFUSED', firstViolations.join('; '), { violations });
    const outcome = await session.call('contestOutcome');
    return { ...foundOf(outcome, contested), snapshotSha256, awardsSha256, outcome };
  }

  private async report(jurisdictionId: string, runId: string, percent: number): Promise<void> {
    await this.uow.run(jurisdictionId, (tx) =>
      tx.query('UPDATE appeal_runs SET percent = $3 WHERE jurisdiction_id = $1 AND id = $2 AND finished_at IS NULL', [
        jurisdictionId,
        runId,
        percent,
      ]),
    );
  }
}

/** The run, unless it is finished. */
async function readOpen(tx: EntityManager, jurisdictionId: string, runId: string): Promise<OpenRun | null> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<OpenRun>(
    `SELECT n.id AS "runId", p.id AS "appealId", n.change, p.round_id AS "roundId", p.requisition_id AS "requisitionId",
            r.category, r.service_date AS "serviceDate", r.policy_id AS "policyId", r.awards_sha256 AS "awardsSha256"
       FROM appeal_runs n
       JOIN appeals p ON p.jurisdiction_id = n.jurisdiction_id AND p.id = n.appeal_id
       JOIN rounds r ON r.jurisdiction_id = p.jurisdiction_id AND r.id = p.round_id
      WHERE n.jurisdiction_id = $1 AND n.id = $2 AND n.finished_at IS NULL`,
    [jurisdictionId, runId],
  );
  return rows[0] ?? null;
}

interface ContestedRequisition {
  readonly requisition: RequisitionRecord;
  /** As the round held it; null where it did not. */
  readonly before: RequisitionRecord | null;
}

/**
 * The requisition as it should have stood; also where its quantity was set by hand, for that stands beside what the rule gives.
 * One that was left out is read from what the city knows of it.
 */
async function contestedOf(
  tx: EntityManager,
  jurisdictionId: string,
  run: OpenRun,
  session: EngineSession,
): Promise<ContestedRequisition> {
  const rules = await rulesOf(tx, jurisdictionId, run.policyId);
  const held = await session.call('requisition', run.requisitionId);
  const facts = held ?? (await readLeftOut(tx, jurisdictionId, run, rules));
  const changed = changedFacts(facts, run.change, entitlementBy(rules, facts));
  const requisition = { ...changed, accepts: [...changed.accepts].sort() };
  return { requisition, before: held };
}

const entitlementBy =
  (rules: PolicyRules, { size }: RequisitionRecord) =>
  (headcount: number, receivedPieces: number) =>
    entitlementOf(rules, { headcount, size, receivedPieces });

function foundOf(
  outcome: ContestOutcome,
  { requisition, before }: ContestedRequisition,
): Pick<AppealRunResult, 'wouldPieces' | 'factsBefore' | 'factsAfter' | 'leftBefore' | 'leftAfter'> {
  const { would, leftBefore, leftAfter } = outcome;
  return { wouldPieces: would, factsBefore: before && shown(before), factsAfter: shown(requisition), leftBefore, leftAfter }; // prettier-ignore
}

function shown(record: RequisitionRecord): ContestedFacts {
  const { weight, receivedPieces, tier, accepts, maxPriceFen, askedPieces, claimPieces } = record;
  return { weight, receivedPieces, tier, accepts, maxPriceFen, askedPieces, claimPieces };
}
