import { Injectable } from '@nestjs/common';
import type { Category } from '@supplydock/domain';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import { OpenRound } from '../open-round.js';
import { merged, readStored } from '../overrides/stored-overrides.js';
import { releaseRound } from '../release-round.js';
import { lockRound } from '../review/decide.js';
import { goneLots, HAS_GONE_LOTS, type GoneLot } from './gone-lots.js';

/** Stored with a round that had not proposed anything yet; of a proposal the page says which lots are gone. */
const STOPPED = '货批召回 Lot recalled';

interface Superseded {
  readonly jurisdictionId: string;
  readonly roundId: string;
  /** Who took the lot away; null when a worker found that it is gone. */
  readonly actorId: string | null;
  readonly lots: readonly GoneLot[];
}

/**
 * A proposal that gives from a lot which was held, expired, was refused or recalled meanwhile can be approved by nobody: it is
 * superseded, lets go of everything, and the next revision of the day freezes what there is now.
 */
@Injectable()
export class SupersedeRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly openRound: OpenRound,
  ) {}

  /**
   * Looks for such proposals of a city. Safe to run at any time and from several processes at once: each is superseded once.
   * @returns how many were
   */
  async sweep(jurisdictionId: string): Promise<number> {
    const found = await this.uow.run(jurisdictionId, (tx) =>
      tx.query<{ id: string }[]>(
        `SELECT r.id FROM rounds r WHERE r.jurisdiction_id = $1 AND r.state = 'PROPOSED' AND ${HAS_GONE_LOTS} ORDER BY r.id`,
        [jurisdictionId],
      ),
    );
    let count = 0;
    for (const { id: roundId } of found) {
      const nextId = await this.uow.run(jurisdictionId, async (tx) => {
        const round = await lockRound(tx, jurisdictionId, roundId);
        const lots = round?.state === 'PROPOSED' ? await goneLots(tx, jurisdictionId, roundId) : [];
        return lots.length > 0 ? this.supersede(tx, { jurisdictionId, roundId, actorId: null, lots }) : null;
      });
      if (nextId !== null) count += 1;
    }
    return count;
  }

  /**
   * The same for a round that the caller has locked, together with its lots: superseded when it is proposed, cancelled when
   * it is still computed.
   * @returns the id of the next revision
   */
  async supersede(tx: EntityManager, { jurisdictionId, roundId, actorId, lots }: Superseded): Promise<string> {
    const round = await endRound(tx, jurisdictionId, roundId);
    await releaseRound(tx, { jurisdictionId, roundId, actorId, reason: `round ${round.state.toLowerCase()}` });
    const { category, serviceDate, openedBy } = round;
    const nextId = await this.openRound.openAgain(tx, { jurisdictionId, actorId: openedBy, category, serviceDate });
    await keepChanges(tx, jurisdictionId, roundId, nextId);
    const payload = { by: nextId, lots: lots.map(({ lotId, state, pieces }) => ({ lotId, state, pieces })) };
    await this.ledger.append(tx, { jurisdictionId, kind: `ROUND_${round.state}`, subjectType: 'round', subjectId: roundId, actorId, payload }); // prettier-ignore
    await this.outbox.add(tx, jurisdictionId, 'notice.office', {
      jurisdictionId,
      kind: 'ROUND_SUPERSEDED',
      subjectId: nextId,
      figures: { category, serviceDate, lots: lots.length },
    });
    return nextId;
  }
}

/**
 * Quantities that officers set are not lost: they are kept beside the next proposal, and an officer weighs them against what
 * there is then.
 */
async function keepChanges(tx: EntityManager, jurisdictionId: string, roundId: string, nextId: string): Promise<void> {
  for (const { requisitionId, pieces, reason, note, authorId } of merged(
    await readStored(tx, jurisdictionId, roundId),
  )) {
    await tx.query(
      `INSERT INTO round_overrides (jurisdiction_id, round_id, requisition_id, state, pieces, reason, note, author_id)
       VALUES ($1, $2, $3, 'KEPT', $4, $5, $6, $7)`,
      [jurisdictionId, nextId, requisitionId, pieces, reason, note, authorId],
    );
  }
}

interface Ended {
  readonly state: 'SUPERSEDED' | 'CANCELLED';
  readonly category: Category;
  readonly serviceDate: string;
  readonly openedBy: string;
}

/** No second person decides about it, so nobody is named as one; the ledger says who took the lot. */
async function endRound(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<Ended> {
  const [[ended]] = await tx.query<[Ended[], number]>(
    `UPDATE rounds SET run_epoch = run_epoch + 1, version = version + 1, lease_until = NULL,
            state = CASE state WHEN 'PROPOSED' THEN 'SUPERSEDED' ELSE 'CANCELLED' END,
            decided_at = CASE state WHEN 'PROPOSED' THEN decided_at ELSE now() END,
            decision_reason = CASE state WHEN 'PROPOSED' THEN decision_reason ELSE $3 END
      WHERE jurisdiction_id = $1 AND id = $2
      RETURNING state, category, service_date AS "serviceDate", opened_by AS "openedBy"`,
    [jurisdictionId, roundId, STOPPED],
  );
  return ended;
}
