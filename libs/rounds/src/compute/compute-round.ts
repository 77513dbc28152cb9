import { Injectable } from '@nestjs/common';
import { pgClientOf, UnitOfWork } from '@supplydock/platform';
import { EngineRefusal, EngineThreads, type EngineSession } from '../engine/engine-session.js';
import { FailRound } from './fail-round.js';
import { FreezeSnapshot } from './freeze-snapshot.js';
import { LeaseKeeper } from './lease-keeper.js';
import { LeaseLost, Leases, type Lease } from './lease.js';
import { WriteProposal, type Judgement } from './write-proposal.js';

/**
 * A round that kills its worker again and again must not do so for ever. More than any number of crashes that chance
 * brings (the fault tests kill six times).
 */
export const MAX_ATTEMPTS = 12;

/** PROPOSED and FAILED are this attempt's doing; the others left the round to somebody else or found it done. */
export type ComputeOutcome = 'PROPOSED' | 'FAILED' | 'HELD_ELSEWHERE' | 'OVER' | 'LEASE_LOST';

/**
 * The job behind a round: lease → snapshot → engine → independent verification → proposal. Nothing is written outside
 * three transactions (freeze, propose, fail), each fenced by the run epoch; whatever dies in between is repeated by the
 * next attempt from the same snapshot, to the same bytes.
 */
@Injectable()
export class ComputeRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly leases: Leases,
    private readonly freezeSnapshot: FreezeSnapshot,
    private readonly writeProposal: WriteProposal,
    private readonly failRound: FailRound,
    private readonly engines: EngineThreads,
  ) {}

  /**
   * @param stop aborts when the worker shuts down: the round is handed back at once
   * @throws whatever another attempt may mend (database away, engine thread killed)
   */
  async compute(jurisdictionId: string, roundId: string, stop?: AbortSignal): Promise<ComputeOutcome> {
    const answer = await this.leases.take(jurisdictionId, roundId);
    if (answer.kind !== 'TAKEN') return answer.kind;
    const { lease } = answer;
    const keeper = new LeaseKeeper(this.leases, lease, 'SNAPSHOTTING', stop);
    const session = this.engines.open((fraction) => keeper.reportWithin(fraction));
    const leave = () => void session.close();
    keeper.signal.addEventListener('abort', leave, { once: true });
    if (keeper.signal.aborted) leave();
    try {
      if (lease.attempt > MAX_ATTEMPTS) {
        throw new EngineRefusal('TOO_MANY_ATTEMPTS', `${MAX_ATTEMPTS} attempts ended without a result`, {
          attempts: MAX_ATTEMPTS,
        });
      }
      return await this.attempt(lease, session, keeper);
    } catch (error) {
      return await this.settle(lease, keeper.signal.aborted ? keeper.signal.reason : error);
    } finally {
      await Promise.allSettled([keeper.stop(), session.close()]);
    }
  }

  private async attempt(lease: Lease, session: EngineSession, keeper: LeaseKeeper): Promise<ComputeOutcome> {
    const queuedMs = await this.millisecondsSinceOpened(lease);
    await this.freezeSnapshot.freeze(lease, session, (done) => keeper.report('SNAPSHOTTING', done));
    keeper.report('COMPUTING');
    const written = new JudgedWriting();
    const judge = this.engines.open((fraction) => written.reportJudged(fraction));
    const leave = () => void judge.close();
    keeper.signal.addEventListener('abort', leave, { once: true });
    try {
      return await this.propose(lease, { session, judge }, keeper, written, queuedMs);
    } finally {
      await judge.close();
    }
  }

  /**
   * The verifier has a thread of its own: it reads the snapshot while the engine divides, and the awards file while that is
   * written and its rows are loaded. PROPOSED waits for its word.
   */
  private async propose(
    lease: Lease,
    { session, judge }: { session: EngineSession; judge: EngineSession },
    keeper: LeaseKeeper,
    written: JudgedWriting,
    queuedMs: number,
  ): Promise<ComputeOutcome> {
    const judgement = judgeFiles(judge, await session.call('snapshotParts'));
    const computeStart = performance.now();
    const allocation = await session.call('allocate', lease.roundId);
    const computeMs = Math.round(performance.now() - computeStart);

    written.begin(keeper);
    await this.enterVerifying(lease);
    judgement.then(() => written.reportJudged(1), ignore);
    const awardsParts = feedAwards(session, judge);
    awardsParts.catch(ignore);
    const proposal = { allocation, awardsParts, judgement, timings: { queuedMs, computeMs } };
    try {
      await this.writeProposal.write(lease, session, proposal, (done) => written.reportWritten(done));
    } catch (error) {
      // Of a result that both refuse, the verifier says more than the database's checks.
      if (refusalOf(error)) await judgement;
      throw error;
    }
    return 'PROPOSED';
  }

  private async settle(lease: Lease, error: unknown): Promise<ComputeOutcome> {
    if (error instanceof LeaseLost) return 'LEASE_LOST';
    try {
      const refusal = refusalOf(error);
      if (refusal) {
        await this.failRound.fail(lease, refusal.code, refusal.message, refusal.figures);
        return 'FAILED';
      }
      await this.leases.giveBack(lease);
    } catch (second) {
      if (second instanceof LeaseLost) return 'LEASE_LOST';
      throw new AggregateError([error, second], 'a round failed and could not be handed back; its lease will run out');
    }
    throw error;
  }

  private async enterVerifying(lease: Lease): Promise<void> {
    await this.uow.run(lease.jurisdictionId, (tx) => this.leases.settle(tx, lease, `state = 'VERIFYING'`));
  }

  private millisecondsSinceOpened(lease: Lease): Promise<number> {
    return this.uow.run(lease.jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const { rows } = await client.query<{ ms: number }>(
        `SELECT (extract(epoch FROM now() - opened_at) * 1000)::int AS ms FROM rounds
          WHERE jurisdiction_id = $1 AND id = $2`,
        [lease.jurisdictionId, lease.roundId],
      );
      return rows[0].ms;
    });
  }
}

/** How far two things are that happen side by side: VERIFYING until the verifier is done, then WRITING. */
class JudgedWriting {
  private judged = 0;
  private written = 0;
  private keeper: LeaseKeeper | null = null;

  /** What was judged before this is not told: the engine was at work. */
  begin(keeper: LeaseKeeper): void {
    this.keeper = keeper;
    this.report();
  }

  reportJudged(fraction: number): void {
    this.judged = fraction;
    this.report();
  }

  reportWritten(fraction: number): void {
    this.written = fraction;
    this.report();
  }

  private report(): void {
    if (this.judged < 1) this.keeper?.report('VERIFYING', (this.judged + this.written) / 2);
    else this.keeper?.report('WRITING', this.written);
  }
}

/** A promise that is waited for later may fail before: whoever waits is told then. */
function ignore(): void {}

/**
 * Starts judging; the awards file is fed by `feedAwards`.
 * @throws EngineRefusal CERTIFICATE_REFUSED when the verifier finds a violation
 */
function judgeFiles(judge: EngineSession, snapshot: readonly Uint8Array[]): Promise<Judgement> {
  const start = performance.now();
  const judgement = judge
    .call('verify', { snapshot, awards: 'FED' })
    .then(({ awardsSha256, violations, firstViolations, first }) => {
      if (violations > 0) {
        const detail = `${violations} violations: ${firstViolations.join('; ')}`;
        throw new EngineRefusal('CERTIFICATE_REFUSED', detail, { violations, ...first });
      }
      return { awardsSha256, verifyMs: Math.round(performance.now() - start) };
    });
  judgement.catch(ignore);
  return judgement;
}

/** Hands the awards file to the verifier part by part as the engine writes it, and keeps the parts to be stored. */
async function feedAwards(session: EngineSession, judge: EngineSession): Promise<readonly Buffer[]> {
  const parts: Buffer[] = [];
  for await (const part of session.pieces('nextAwardsPart')) {
    judge.feed(part);
    parts.push(part);
  }
  judge.feed(null);
  return parts;
}

/** What the next attempt would meet again. SD002: the database's own checks refused the awards when they were attached. */
function refusalOf(error: unknown): Pick<EngineRefusal, 'code' | 'message' | 'figures'> | null {
  if (error instanceof EngineRefusal) return error;
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === 'SD002' ? { code: 'AWARDS_REFUSED', message: String(message), figures: {} } : null;
}
