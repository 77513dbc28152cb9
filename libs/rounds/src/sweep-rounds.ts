import { Injectable } from '@nestjs/common';
import { Outbox, pgClientOf, UnitOfWork, type JobName } from '@supplydock/platform';
import { RUNNING_STATES } from './compute/lease.js';

/** A round without a live worker for this long stands still. */
const STILL_SECONDS = 5;
/** A message younger than this is given time to reach a worker before another one is written. */
const PATIENCE_SECONDS = 30;
/** Rounds put back at a time. */
const BATCH = 100;

interface StandingRound {
  readonly jurisdictionId: string;
  readonly roundId: string;
  readonly topic: JobName;
}

/**
 * Puts rounds that stand still back into the outbox, whatever lost them: a job that failed for good, a worker that died
 * while its job was taken for done, a row removed by hand. It runs in every worker; rounds are locked, so one puts back.
 */
@Injectable()
export class SweepRounds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /** @returns how many rounds were put back */
  sweep(): Promise<number> {
    return this.uow.system('sweep rounds', async (tx) => {
      const client = await pgClientOf(tx);
      const { rows } = await client.query<StandingRound>(
        `SELECT r.jurisdiction_id AS "jurisdictionId", r.id AS "roundId",
                CASE r.state WHEN 'APPROVED' THEN 'round.publish' ELSE 'round.compute' END AS topic
           FROM rounds r
          WHERE (r.state = ANY($1) OR r.state = 'APPROVED')
            AND coalesce(r.lease_until, r.decided_at, r.opened_at) < now() - make_interval(secs => $2)
            AND NOT EXISTS (
              SELECT 1 FROM outbox o
               WHERE o.jurisdiction_id = r.jurisdiction_id AND o.payload->>'roundId' = r.id::text
                 AND (o.enqueued_at IS NULL OR o.created_at > now() - make_interval(secs => $3)))
          ORDER BY r.opened_at LIMIT $4 FOR UPDATE OF r SKIP LOCKED`,
        [RUNNING_STATES, STILL_SECONDS, PATIENCE_SECONDS, BATCH],
      );
      for (const { jurisdictionId, roundId, topic } of rows) {
        await this.outbox.add(tx, jurisdictionId, topic, { jurisdictionId, roundId });
      }
      return rows.length;
    });
  }
}
