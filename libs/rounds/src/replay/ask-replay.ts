import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { authorise, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, pgClientOf, UnitOfWork } from '@supplydock/platform';
import { readRound } from '../review/decide.js';
import type { RoundReplayList, RoundReplayView } from './replay.dto.js';
import type { ReplayOutcome } from './round-replay.entity.js';

const SHOWN = 10;
const SQL = `
  SELECT p.id, p.asked_at AS "askedAt", u.display_name AS "askedByName", p.finished_at AS "finishedAt", p.outcome,
         p.snapshot_sha256 AS "snapshotSha256", p.awards_sha256 AS "awardsSha256", p.compute_ms AS "computeMs"
    FROM round_replays p
    LEFT JOIN users u ON u.jurisdiction_id = p.jurisdiction_id AND u.id = p.asked_by
   WHERE p.jurisdiction_id = $1 AND p.round_id = $2`;

type Row = Omit<RoundReplayView, 'askedAt' | 'finishedAt'> & {
  readonly askedAt: Date;
  readonly finishedAt: Date | null;
};

/** Asks for a stored round to be computed once more; a worker does it. */
@Injectable()
export class AskReplay {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * One at a time for a round: who asks meanwhile gets the one that is under way.
   * @throws NOT_FOUND; STATE_REFUSED for a round without a result
   */
  ask(actor: Actor, roundId: string): Promise<RoundReplayView> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      authorise(actor, 'round.replay', await readRound(tx, jurisdictionId, roundId), ({ state }) => ({ state }));
      const replayId = uuidv7();
      const client = await pgClientOf(tx);
      const { rowCount } = await client.query(
        `INSERT INTO round_replays (jurisdiction_id, id, round_id, asked_by) VALUES ($1, $2, $3, $4)
         ON CONFLICT (jurisdiction_id, round_id) WHERE finished_at IS NULL DO NOTHING`,
        [jurisdictionId, replayId, roundId, userId],
      );
      if (rowCount === 1) {
        await this.outbox.add(tx, jurisdictionId, 'round.replay', { jurisdictionId, roundId, replayId });
        await this.ledger.append(tx, { jurisdictionId, kind: 'ROUND_REPLAY_ASKED', subjectType: 'round', subjectId: roundId, actorId: userId, payload: { replayId } }); // prettier-ignore
      }
      return (await readReplays(tx, jurisdictionId, roundId))[0];
    });
  }

  /** The latest first. @throws NOT_FOUND */
  list(actor: Actor, roundId: string): Promise<RoundReplayList> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      authorise(actor, 'roundReplay.list', await readRound(tx, jurisdictionId, roundId), () => ({}));
      return { items: await readReplays(tx, jurisdictionId, roundId) };
    });
  }
}

async function readReplays(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<RoundReplayView[]> {
  const rows = await tx.query<Row[]>(`${SQL} ORDER BY p.id DESC LIMIT ${SHOWN}`, [jurisdictionId, roundId]);
  return rows.map((row) => ({
    ...row,
    askedAt: row.askedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    outcome: row.outcome as ReplayOutcome | null,
  }));
}
