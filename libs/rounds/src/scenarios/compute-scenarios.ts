import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Category, PolicyRules } from '@supplydock/domain';
import { pgClientOf, UnitOfWork } from '@supplydock/platform';
import { copyOut } from '../compute/copy-streams.js';
import { headerOf } from '../compute/freeze-snapshot.js';
import { allowLongStatements } from '../compute/long-statements.js';
import { lotsSql, lotsToFreezeSql, requisitionsSql } from '../compute/snapshot-sql.js';
import type { ScenarioSummary } from '../engine/engine-calls.js';
import { EngineRefusal, EngineThreads, type EngineSession } from '../engine/engine-session.js';
import { LEVEL_BINS } from '../engine/scenario-figures.js';
import { rehearsalSeed, SeedSource } from '../seed-source.js';
import type { ScenarioPolicy, ScenarioResult } from './scenario.js';
import { ScenarioKeeper, ScenarioLost, settleScenarios, takeScenarios, type ScenarioLease } from './scenario-lease.js';
import { storeScenarioAwards } from './store-scenario-awards.js';

/** Shares of one scenario's way at which its rows are read and its goods divided; the rest is the verifier's. */
const READ = 0.35;
const DIVIDED = 0.7;
const MILLI = 1_000;

export type ScenarioOutcome = 'DONE' | 'FAILED' | 'LEFT';

/** What the day's facts are read from. */
interface Facts {
  readonly category: Category;
  readonly serviceDate: string;
  readonly revision: number;
  readonly seed: string;
  /** The round that holds or closed the day; null where none does. */
  readonly baseRoundId: string | null;
}

interface Run {
  readonly category: Category;
  readonly serviceDate: string;
  readonly scenarios: readonly ScenarioPolicy[];
}

type Found = Omit<ScenarioResult, 'milliseconds'> & {
  readonly baseRoundId: string | null;
  readonly summaries: readonly ScenarioSummary[];
};

/**
 * The job behind a comparison: each policy divides the same facts in an engine thread of its own, one after the other, and
 * is judged by the verifier. All of it reads one unmoving view of the database; nothing is held, reserved or awarded.
 * Where a round holds the day, its frozen lots and its seed are used, so that its own policy gives its own digest.
 */
@Injectable()
export class ComputeScenarios {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly engines: EngineThreads,
    private readonly seeds: SeedSource,
  ) {}

  /**
   * @param stop aborts when the worker shuts down: the run is left to the next one
   * @throws whatever another attempt may mend
   */
  async compute(jurisdictionId: string, runId: string, stop?: AbortSignal): Promise<ScenarioOutcome> {
    const lease = await takeScenarios(this.uow, jurisdictionId, runId);
    if (!lease) return 'LEFT';
    const keeper = new ScenarioKeeper(this.uow, lease, stop);
    try {
      const startedAt = performance.now();
      const found = await this.uow.view(jurisdictionId, (tx) => this.tryAll(tx, lease, keeper));
      await this.keep(lease, found, Math.round(performance.now() - startedAt));
      return 'DONE';
    } catch (error) {
      return await this.settle(lease, keeper.signal.aborted ? keeper.signal.reason : error);
    } finally {
      await keeper.stop();
    }
  }

  private async tryAll(tx: EntityManager, lease: ScenarioLease, keeper: ScenarioKeeper): Promise<Found> {
    await allowLongStatements(tx);
    const run = await readRun(tx, lease);
    const facts = await readFacts(tx, lease.jurisdictionId, run, this.seeds);
    const [{ rules: first }] = run.scenarios;
    const binMilli = binOf(run.scenarios.map(({ rules }) => rules));
    const summaries: ScenarioSummary[] = [];
    const figures: ScenarioResult['figures'][number][] = [];
    for (const [place, { rules }] of run.scenarios.entries()) {
      keeper.signal.throwIfAborted();
      const report = (share: number) => keeper.report((place + share) / run.scenarios.length);
      const session = this.engines.open((fraction) => report(READ + (DIVIDED - READ) * fraction));
      const leave = () => void session.close();
      keeper.signal.addEventListener('abort', leave, { once: true });
      try {
        const digests = await divide(tx, lease, session, facts, rules, report);
        const receivedPieces = summaries[0]?.receivedPieces ?? null;
        const options = { nearExpiryDays: first.useFirstWithinDays, binMilli, receivedPieces };
        const summary = await session.call('summarise', options);
        summaries.push(summary);
        figures.push({ ...summary.figures, ...digests });
      } finally {
        keeper.signal.removeEventListener('abort', leave);
        await session.close();
      }
    }
    const { useFirstWithinDays: nearExpiryDays, windowDays } = first;
    return { nearExpiryDays, windowDays, binMilli, figures, baseRoundId: facts.baseRoundId, summaries };
  }

  /** All or nothing: the figures and what each firm would have got. */
  private keep(lease: ScenarioLease, found: Found, milliseconds: number): Promise<void> {
    const { summaries, baseRoundId, ...figures } = found;
    return this.uow.run(lease.jurisdictionId, async (tx) => {
      await storeScenarioAwards(tx, lease, summaries);
      const assignments = `state = 'DONE', percent = 100, result = $4, base_round_id = $5, finished_at = now(), lease_until = NULL`;
      await settleScenarios(tx, lease, assignments, [JSON.stringify({ milliseconds, ...figures }), baseRoundId]);
    });
  }

  private async settle(lease: ScenarioLease, error: unknown): Promise<ScenarioOutcome> {
    if (error instanceof ScenarioLost) return 'LEFT';
    try {
      const isRefused = error instanceof EngineRefusal;
      const assignments = isRefused
        ? `state = 'FAILED', failure_code = $4, finished_at = now(), lease_until = NULL`
        : 'lease_until = now()';
      const parameters = isRefused ? [error.code] : [];
      await this.uow.run(lease.jurisdictionId, (tx) => settleScenarios(tx, lease, assignments, parameters));
      if (isRefused) return 'FAILED';
    } catch (second) {
      if (second instanceof ScenarioLost) return 'LEFT';
      throw new AggregateError(
        [error, second],
        'a comparison failed and could not be handed back; its lease will run out',
      );
    }
    throw error;
  }
}

/** One policy over the facts: rows in, awards judged, digests out. */
async function divide(
  tx: EntityManager,
  { jurisdictionId, runId }: ScenarioLease,
  session: EngineSession,
  facts: Facts,
  rules: PolicyRules,
  report: (share: number) => void,
): Promise<{ snapshotSha256: string; awardsSha256: string }> {
  const { category, serviceDate, baseRoundId } = facts;
  const client = await pgClientOf(tx);
  const quote = (text: string) => client.escapeLiteral(text);
  await session.call('begin', await headerOf(tx, jurisdictionId, facts, rules));
  const lots = baseRoundId
    ? lotsSql(quote, jurisdictionId, baseRoundId)
    : lotsToFreezeSql(quote, jurisdictionId, category);
  await copyOut(client, lots, (piece) => session.call('lotRows', piece));
  const requisitions = requisitionsSql(quote, { jurisdictionId, category, serviceDate, rules });
  await copyOut(client, requisitions, (piece) => session.call('requisitionRows', piece));
  const { snapshotSha256 } = await session.call('freeze');
  report(READ);
  await session.call('allocate', runId);
  report(DIVIDED);
  const { violations, firstViolations, awardsSha256 } = await session.call('verify', await session.call('files'));
  if (violations > 0) throw new EngineRefusal('CERTIFICATE_REFUSED', firstViolations.join('; '), { violations });
  report(1);
  return { snapshotSha256, awardsSha256 };
}

async function readRun(tx: EntityManager, { jurisdictionId, runId }: ScenarioLease): Promise<Run> {
  const [run] = await tx.query<Run[]>(
    `SELECT category, service_date AS "serviceDate", scenarios FROM scenario_runs WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, runId],
  );
  return run;
}

/**
 * A round that holds the day, or closed it, lends its lots and its seed. Else the lots are those that are free, and the
 * seed is a rehearsal's next one or drawn for this comparison alone: a real round's seed stays secret until it is opened.
 */
async function readFacts(tx: EntityManager, jurisdictionId: string, run: Run, seeds: SeedSource): Promise<Facts> {
  const { category, serviceDate } = run;
  const [base] = await tx.query<{ baseRoundId: string; revision: number; seed: string }[]>(
    `SELECT r.id AS "baseRoundId", r.revision, r.seed FROM allocation_days d
       JOIN rounds r ON r.jurisdiction_id = d.jurisdiction_id AND r.id = d.round_id
      WHERE d.jurisdiction_id = $1 AND d.category = $2 AND d.service_date = $3`,
    [jurisdictionId, category, serviceDate],
  );
  if (base) return { category, serviceDate, ...base };
  const [next] = await tx.query<{ revision: number; isRehearsal: boolean }[]>(
    `SELECT coalesce((SELECT max(revision) FROM rounds WHERE jurisdiction_id = $1 AND category = $2 AND service_date = $3), 0) + 1
              AS revision, rehearsal_day IS NOT NULL AS "isRehearsal" FROM jurisdictions WHERE id = $1`,
    [jurisdictionId, category, serviceDate],
  );
  const { revision, isRehearsal } = next;
  const seed = isRehearsal ? rehearsalSeed(jurisdictionId, category, serviceDate, revision) : seeds.random();
  return { category, serviceDate, revision, seed, baseRoundId: null };
}

/** Bars as wide as lets the highest need of a head lie within them. */
function binOf(policies: readonly PolicyRules[]): number {
  const needs = policies.map((rules) => (rules.ratePerHeadPerDay * rules.coverDays) / rules.perHeads);
  return Math.max(1, Math.ceil((MILLI * Math.max(...needs)) / (LEVEL_BINS - 4)));
}
