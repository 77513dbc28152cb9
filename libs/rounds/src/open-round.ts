import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { todayOf, type Category } from '@supplydock/domain';
import { LedgerService } from '@supplydock/ledger';
import { Clock, Outbox, pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { policyInForce } from '@supplydock/requisitions';
import { LIVE_ROUND_STATES } from './round.entity.js';
import { RoundSeeds } from './schedule/round-seeds.js';
import { rehearsalSeed } from './seed-source.js';

export interface OpenRoundInput {
  readonly jurisdictionId: string;
  /** The officer, or the channel's own account when the clock or the command line opens it. */
  readonly actorId: string;
  readonly category: Category;
}

interface Place extends OpenRoundInput {
  readonly serviceDate: string;
}

interface Day extends Place {
  readonly isRehearsal: boolean;
  readonly dayState: 'OPEN' | 'HELD' | 'CLOSED' | null;
  readonly revision: number;
}

/** Opens today's round of a category: a row, a ledger entry and the job that will compute it, in one transaction. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly seeds: RoundSeeds,
  ) {}

  /**
   * @returns the round's id (UUIDv7)
   * @throws ROUND_LIVE while another round of the day is computed, awaits a decision or publication; DAY_CLOSED after
   *   one was approved; NO_POLICY when none is in force
   */
  open(input: OpenRoundInput): Promise<string> {
    return this.uow.run(input.jurisdictionId, async (tx) =>
      this.openIn(tx, await this.lookAtDay(tx, input, null), input.actorId),
    );
  }

  /**
   * Opens the next revision of a day, today or not, whose round the caller has just ended.
   * @throws as `open`
   */
  async openAgain(tx: EntityManager, { serviceDate, ...input }: Place): Promise<string> {
    return this.openIn(tx, await this.lookAtDay(tx, input, serviceDate), null);
  }

  /** @param by the ledger's actor; null when nobody asked for it, and `day.actorId` opened the round that it replaces */
  private async openIn(tx: EntityManager, day: Day, by: string | null): Promise<string> {
    const { serviceDate, revision } = day;
    if (day.dayState === 'CLOSED') throw new Problem('DAY_CLOSED', { params: { serviceDate } });
    const { id: policyId } = await policyInForce(tx, day.jurisdictionId, day.category, serviceDate);
    const seed = day.isRehearsal
      ? rehearsalSeed(day.jurisdictionId, day.category, serviceDate, revision)
      : await this.seeds.reveal(tx, day);
    const roundId = uuidv7();
    const client = await pgClientOf(tx);
    // The unique rows per revision and per live round are the guarantee of one round; the checks above explain.
    const opened = await client.query(
      `INSERT INTO rounds (jurisdiction_id, id, category, service_date, revision, state, policy_id, seed, opened_by, stage)
       VALUES ($1, $2, $3, $4, $5, 'SCHEDULED', $6, $7, $8, 'QUEUED') ON CONFLICT DO NOTHING`,
      [day.jurisdictionId, roundId, day.category, serviceDate, revision, policyId, seed, day.actorId],
    );
    if (opened.rowCount !== 1) throw new Problem('ROUND_LIVE', { params: { serviceDate } });
    await this.ledger.append(tx, {
      jurisdictionId: day.jurisdictionId,
      kind: 'ROUND_OPENED',
      subjectType: 'round',
      subjectId: roundId,
      actorId: by,
      payload: { category: day.category, serviceDate, revision, policyId, seed },
    });
    await this.outbox.add(tx, day.jurisdictionId, 'round.compute', {
      jurisdictionId: day.jurisdictionId,
      roundId,
    });
    return roundId;
  }

  /** @param onDay another day than the channel's */
  private async lookAtDay(tx: EntityManager, input: OpenRoundInput, onDay: string | null): Promise<Day> {
    const { jurisdictionId, category } = input;
    const client = await pgClientOf(tx);
    const jurisdiction = await client.query<{ rehearsalDay: string | null; timeZone: string }>(
      'SELECT rehearsal_day AS "rehearsalDay", time_zone AS "timeZone" FROM jurisdictions WHERE id = $1',
      [jurisdictionId],
    );
    if (!jurisdiction.rows[0]) throw new Problem('NOT_FOUND');
    const serviceDate = onDay ?? todayOf(jurisdiction.rows[0], this.clock.now());
    const { rows } = await client.query<{ isLive: boolean } & Pick<Day, 'dayState' | 'revision'>>(
      `SELECT (SELECT state FROM allocation_days
                WHERE jurisdiction_id = $1 AND category = $2 AND service_date = $3) AS "dayState",
              coalesce(max(revision), 0) + 1 AS revision, coalesce(bool_or(state = ANY($4)), false) AS "isLive"
         FROM rounds WHERE jurisdiction_id = $1 AND category = $2 AND service_date = $3`,
      [jurisdictionId, category, serviceDate, LIVE_ROUND_STATES],
    );
    const [{ isLive, ...day }] = rows;
    if (isLive) throw new Problem('ROUND_LIVE', { params: { serviceDate } });
    return { ...input, ...day, serviceDate, isRehearsal: jurisdiction.rows[0].rehearsalDay !== null };
  }
}
