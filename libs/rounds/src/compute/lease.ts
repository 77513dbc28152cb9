import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { pgClientOf, UnitOfWork } from '@supplydock/platform';
import type { Category } from '@supplydock/inventory';
import { bellOf, IS_QUIET, lockRoundWork } from '../lock-round-work.js';
import type { RoundState } from '../round.entity.js';

/** A worker that falls silent loses its round after this long. Longer than any pause of a healthy event loop. */
export const LEASE_SECONDS = 10;
/** Four tries to renew before the lease runs out. */
export const HEARTBEAT_MILLISECONDS = 2_500;

/** The states in which a worker works on a round. */
export const RUNNING_STATES = ['SCHEDULED', 'SNAPSHOTTING', 'COMPUTING', 'VERIFYING'] as const;

/** The right to write one round, until somebody takes the next epoch. */
export interface Lease {
  readonly jurisdictionId: string;
  readonly roundId: string;
  /** Fence: every write of this attempt says `WHERE run_epoch = epoch`. */
  readonly epoch: number;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** What the fence shows of the round. */
export interface FencedRound {
  readonly state: RoundState;
  readonly category: Category;
  readonly serviceDate: string;
  readonly revision: number;
  readonly seed: string;
  readonly policyId: string;
  readonly snapshotSha256: string | null;
  readonly baseRoundId: string | null;
}

/** Another worker, a cancellation or the clock took the round: this attempt must leave everything alone. */
export class LeaseLost extends Error {}

export type LeaseAnswer =
  | { readonly kind: 'TAKEN'; readonly lease: Lease }
  /** A worker whose lease still runs has it. */
  | { readonly kind: 'HELD_ELSEWHERE' }
  /** Proposed or ended already, or there is no such round: nothing to do. */
  | { readonly kind: 'OVER'; readonly state: RoundState | null };

/** Takes, renews, checks and gives back leases. All deadlines are PostgreSQL's now(): workers' clocks differ. */
@Injectable()
export class Leases {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Takes the round for one attempt, if it is there to be computed and nobody else works on it. A worker that stands still
   * in the middle of a transaction loses its session: its lease ran out, it could write nothing any more.
   */
  take(jurisdictionId: string, roundId: string): Promise<LeaseAnswer> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      await client.query('SELECT round_work_take_over($1, $2, $3)', [jurisdictionId, roundId, LEASE_SECONDS]);
      const taken = await client.query<{ epoch: number; attempt: number }>(
        `UPDATE rounds
            SET run_epoch = run_epoch + 1, attempt = attempt + 1, stage = 'SNAPSHOTTING', percent = 1, lease_until = now() + make_interval(secs => $3),
                version = version + (state = 'SCHEDULED')::int,
                state = CASE state WHEN 'SCHEDULED' THEN 'SNAPSHOTTING' WHEN 'VERIFYING' THEN 'COMPUTING' ELSE state END
          WHERE jurisdiction_id = $1 AND id = $2 AND state = ANY($4) AND (lease_until IS NULL OR lease_until <= now())
        RETURNING run_epoch AS epoch, attempt`,
        [jurisdictionId, roundId, LEASE_SECONDS, RUNNING_STATES],
      );
      if (taken.rows[0]) return { kind: 'TAKEN', lease: { jurisdictionId, roundId, ...taken.rows[0] } };
      const { rows } = await client.query<{ state: RoundState }>(
        'SELECT state FROM rounds WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, roundId],
      );
      const state = rows[0]?.state ?? null;
      const isRunning = (RUNNING_STATES as readonly (string | null)[]).includes(state);
      return isRunning ? { kind: 'HELD_ELSEWHERE' } : { kind: 'OVER', state };
    });
  }

  /**
   * Begins a transaction that writes for the round: waits for a decision or another writer of the same round, and checks
   * that it is still this attempt's. The row itself stays free, so that progress is stored meanwhile; `settle` closes.
   * @throws LeaseLost when it is not
   */
  async fence(tx: EntityManager, lease: Lease): Promise<FencedRound> {
    await lockRoundWork(tx, lease.jurisdictionId, lease.roundId);
    const client = await pgClientOf(tx);
    const { rows } = await client.query<FencedRound>(
      `SELECT state, category, service_date AS "serviceDate", revision, seed, policy_id AS "policyId",
              snapshot_sha256 AS "snapshotSha256", base_round_id AS "baseRoundId"
         FROM rounds WHERE jurisdiction_id = $1 AND id = $2 AND run_epoch = $3 AND state = ANY($4)`,
      [lease.jurisdictionId, lease.roundId, lease.epoch, RUNNING_STATES],
    );
    if (!rows[0]) throw new LeaseLost(`round ${lease.roundId} is no longer epoch ${lease.epoch}'s`);
    return rows[0];
  }

  /**
   * The last write of a fenced transaction: changes the round itself, if nobody took the next epoch meanwhile.
   * @param assignments SQL of SET; its parameters start at $5
   * @throws LeaseLost, which rolls back everything that the transaction wrote
   */
  async settle(
    tx: EntityManager,
    lease: Lease,
    assignments: string,
    parameters: readonly unknown[] = [],
  ): Promise<void> {
    const client = await pgClientOf(tx);
    const settled = await client.query(
      `UPDATE rounds SET version = version + 1, ${assignments}
        WHERE jurisdiction_id = $1 AND id = $2 AND run_epoch = $3 AND state = ANY($4)`,
      [lease.jurisdictionId, lease.roundId, lease.epoch, RUNNING_STATES, ...parameters],
    );
    if (settled.rowCount !== 1) throw new LeaseLost(`round ${lease.roundId} is no longer epoch ${lease.epoch}'s`);
  }

  /**
   * Renews the lease and stores how far the round is.
   * @throws LeaseLost when the round is no longer this attempt's, or somebody waits to cancel it
   */
  async renew(lease: Lease, progress: { readonly stage: string; readonly percent: number }): Promise<void> {
    await this.uow.run(lease.jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const renewed = await client.query<{ isQuiet: boolean }>(
        `UPDATE rounds SET lease_until = now() + make_interval(secs => $5), stage = $6, percent = $7
          WHERE jurisdiction_id = $1 AND id = $2 AND run_epoch = $3 AND state = ANY($4)
        RETURNING ${IS_QUIET('$8')} AS "isQuiet"`,
        [
          lease.jurisdictionId,
          lease.roundId,
          lease.epoch,
          RUNNING_STATES,
          LEASE_SECONDS,
          progress.stage,
          progress.percent,
          bellOf(lease.jurisdictionId, lease.roundId),
        ],
      );
      if (renewed.rows[0]?.isQuiet === false) throw new LeaseLost(`round ${lease.roundId} is being cancelled`);
      if (renewed.rowCount !== 1) throw new LeaseLost(`round ${lease.roundId} is no longer epoch ${lease.epoch}'s`);
    });
  }

  /** Gives the round back at once, so that the next worker need not wait for the lease to run out. */
  async giveBack(lease: Lease): Promise<void> {
    await this.uow.run(lease.jurisdictionId, (tx) =>
      tx.query(
        `UPDATE rounds SET lease_until = now()
          WHERE jurisdiction_id = $1 AND id = $2 AND run_epoch = $3 AND state = ANY($4)`,
        [lease.jurisdictionId, lease.roundId, lease.epoch, RUNNING_STATES],
      ),
    );
  }
}
