import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  inboxOnce,
  JobHandler,
  Outbox,
  UnitOfWork,
  type Handler,
  type JobContext,
  type RoundJob,
} from '@supplydock/platform';
import { insertNotices } from './insert-notices.js';

/** Awards told in one transaction: a chunk is a second's work at most, and what a crash undoes. */
const CHUNK = 10_000;
/** Before every id. */
const START = '00000000-0000-0000-0000-000000000000';

const AWARDS = `
  SELECT a.enterprise_id, a.requisition_id AS subject_id,
         jsonb_build_object('category', r.category, 'serviceDate', r.service_date, 'askedPieces', a.asked_pieces,
                            'awardedPieces', a.pieces) AS figures
    FROM awards a JOIN rounds r ON r.jurisdiction_id = a.jurisdiction_id AND r.id = a.round_id
   WHERE a.jurisdiction_id = $1 AND a.round_id = $4 AND a.requisition_id > $5 AND a.requisition_id <= $6`;

const LOTS = `
  SELECT l.supplier_id AS enterprise_id, r.id AS subject_id,
         jsonb_build_object('category', r.category, 'serviceDate', r.service_date, 'lots', count(*),
                            'allocatedPieces', sum(h.awarded_pieces)) AS figures
    FROM round_lots h
    JOIN rounds r ON r.jurisdiction_id = h.jurisdiction_id AND r.id = h.round_id
    JOIN lots l ON l.jurisdiction_id = h.jurisdiction_id AND l.id = h.lot_id
   WHERE h.jurisdiction_id = $1 AND h.round_id = $4 AND h.awarded_pieces > 0
   GROUP BY l.supplier_id, r.jurisdiction_id, r.id`;

/**
 * Tells every firm with a requisition in an approved round what it got, and every supplier what of its lots is given
 * away: by statements over chunks of awards, not by a job for each firm. Awards of an approved round stand still, so a
 * job that starts again cuts the same chunks and the inbox passes over those that are told.
 */
@Injectable()
@JobHandler('notice.awards')
export class TellRound implements Handler<'notice.awards'> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /** @param chunk awards per transaction */
  async handle(
    { jurisdictionId, roundId }: RoundJob,
    { messageId, signal }: Pick<JobContext, 'messageId' | 'signal'>,
    chunk = CHUNK,
  ): Promise<void> {
    await this.uow.run(jurisdictionId, async (tx) => {
      if (!(await inboxOnce(tx, jurisdictionId, 'notice.awards suppliers', messageId))) return;
      await insertNotices(tx, this.outbox, {
        jurisdictionId,
        kind: 'LOTS_ALLOCATED',
        sql: LOTS,
        parameters: [roundId],
      });
    });
    for (let after: string | null = START; after !== null;) {
      signal.throwIfAborted();
      const from: string = after;
      after = await this.uow.run(jurisdictionId, async (tx) => {
        const until = await endOfChunk(tx, jurisdictionId, roundId, from, chunk);
        if (until === null || !(await inboxOnce(tx, jurisdictionId, `notice.awards ${from}`, messageId))) return until;
        const parameters = [roundId, from, until];
        await insertNotices(tx, this.outbox, { jurisdictionId, kind: 'AWARD_OFFERED', sql: AWARDS, parameters });
        return until;
      });
    }
  }
}

/** Id of the last award of the chunk; null when none is left. */
async function endOfChunk(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
  after: string,
  chunk: number,
): Promise<string | null> {
  const [{ until }] = await tx.query<{ until: string | null }[]>(
    `SELECT max(requisition_id::text) AS until FROM (
       SELECT requisition_id FROM awards
        WHERE jurisdiction_id = $1 AND round_id = $2 AND requisition_id > $3 ORDER BY requisition_id LIMIT $4) AS chunk`,
    [jurisdictionId, roundId, after, chunk],
  );
  return until;
}
