import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AWARD, LOT, transition, type AwardState } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { lockLot, moveStock, readLot, recordAboutGoods, storeStanding, type LockedLot, type LotView } from '@supplydock/inventory'; // prettier-ignore
import { LedgerService } from '@supplydock/ledger';
import { Outbox, pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { lockRound } from '../review/decide.js';
import { SupersedeRound } from '../supersede/supersede-round.js';

/** Rounds that take the lot between the first look and its lock are waited for so often; each takes seconds. */
const ATTEMPTS = 10;
const RECALLABLE = (Object.keys(AWARD.transitions) as AwardState[]).filter(
  (state) => 'recall' in AWARD.transitions[state],
);

interface GivenLine {
  readonly roundId: string;
  readonly requisitionId: string;
  readonly enterpriseId: string;
  readonly category: string;
  readonly serviceDate: string;
  readonly pieces: number;
}

/**
 * Recalls a lot: nothing of it is given any more, and every firm that was awarded some is told. A round that is
 * about to give it is superseded, since what it proposes could not be given, and the next revision does without. Locks in the
 * order of all of a round's transactions: round, day, lots, ledger.
 */
@Injectable()
export class RecallLot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly supersedeRound: SupersedeRound,
  ) {}

  /**
   * @param version of the lot that was looked at (If-Match)
   * @param reason supplier and officers read it; the ledger keeps its digest
   * @returns the lot, RECALLED: what was free, reserved or allocated of it is written off, what was shipped is not back yet
   * @throws NOT_FOUND; STATE_REFUSED; VERSION_MISMATCH
   */
  async recall(actor: Actor, lotId: string, version: number, reason: string): Promise<LotView> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const lot = await this.uow.run(actor.jurisdictionId, (tx) => this.attempt(tx, actor, lotId, version, reason));
      if (lot) return lot;
    }
    throw new Problem('DATABASE_BUSY');
  }

  /** @returns null when another round took the lot meanwhile: nothing was changed then */
  private async attempt(
    tx: EntityManager,
    actor: Actor,
    lotId: string,
    version: number,
    reason: string,
  ): Promise<LotView | null> {
    const { jurisdictionId, userId: actorId } = actor;
    const roundId = await liveRoundOf(tx, jurisdictionId, lotId);
    if (roundId) await lockRound(tx, jurisdictionId, roundId);
    const lot = await lockLot(tx, actor, 'lot.recall', lotId, version);
    const holder = await liveRoundOf(tx, jurisdictionId, lotId);
    if (holder !== null && holder !== roundId) return null;

    const nextRoundId = holder === null ? null : await this.supersede(tx, actor, holder, lotId);
    await writeOff(tx, actor, lot);
    const next = transition(LOT, lot.state, 'recall');
    if (!next.ok)
      throw new Problem('STATE_REFUSED', { params: { state: lot.state, action: 'recall', resource: 'lot' } });
    await storeStanding(tx, jurisdictionId, lotId, { state: next.value, holds: [] });
    const lines = await flagAwards(tx, jurisdictionId, lotId);
    await this.tell(tx, jurisdictionId, lot, lines);
    await recordAboutGoods(tx, this.ledger, {
      jurisdictionId,
      subjectType: 'lot',
      subjectId: lotId,
      actorId,
      kind: 'LOT_RECALLED',
      payload: { pieces: sumOf(lines), awards: lines.length, nextRoundId },
      text: reason,
    });
    return readLot(tx, jurisdictionId, lotId);
  }

  /** A proposal that gives nothing of the lot stands. */
  private async supersede(tx: EntityManager, actor: Actor, roundId: string, lotId: string): Promise<string | null> {
    const { jurisdictionId, userId: actorId } = actor;
    const [{ pieces }] = await tx.query<{ pieces: number }[]>(
      `SELECT CASE WHEN r.awards_sha256 IS NULL THEN f.frozen_pieces ELSE f.awarded_pieces END AS pieces
         FROM round_lots f JOIN rounds r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.round_id
        WHERE f.jurisdiction_id = $1 AND f.round_id = $2 AND f.lot_id = $3`,
      [jurisdictionId, roundId, lotId],
    );
    if (pieces === 0) return null;
    const lots = [{ lotId, state: 'RECALLED', pieces }];
    return this.supersedeRound.supersede(tx, { jurisdictionId, roundId, actorId, lots });
  }

  private async tell(
    tx: EntityManager,
    jurisdictionId: string,
    { id: lotId, supplierId, productId }: LockedLot,
    lines: readonly GivenLine[],
  ): Promise<void> {
    for (const { enterpriseId, requisitionId, category, serviceDate, pieces } of lines) {
      await this.outbox.add(tx, jurisdictionId, 'notice.send', {
        jurisdictionId,
        kind: 'AWARD_RECALLED',
        enterpriseId,
        subjectId: requisitionId,
        figures: { category, serviceDate, recalledPieces: pieces },
      });
    }
    await this.outbox.add(tx, jurisdictionId, 'notice.send', {
      jurisdictionId,
      kind: 'LOT_RECALLED',
      enterpriseId: supplierId,
      subjectId: lotId,
      figures: { productId, awards: lines.length, awardedPieces: sumOf(lines) },
    });
  }
}

function sumOf(lines: readonly GivenLine[]): number {
  return lines.reduce((sum, { pieces }) => sum + pieces, 0);
}

async function liveRoundOf(tx: EntityManager, jurisdictionId: string, lotId: string): Promise<string | null> {
  const [row] = await tx.query<{ roundId: string }[]>(
    'SELECT round_id AS "roundId" FROM round_lots WHERE jurisdiction_id = $1 AND lot_id = $2 AND is_live',
    [jurisdictionId, lotId],
  );
  return row?.roundId ?? null;
}

/** What is free or awarded of the lot goes to no firm any more. */
async function writeOff(
  tx: EntityManager,
  { jurisdictionId, userId: actorId }: Actor,
  { id: lotId }: LockedLot,
): Promise<void> {
  // prettier-ignore
  const client = await pgClientOf(tx);
  const { rows } = await client.query<{ available: number; allocated: number }>(
    'SELECT available, allocated FROM lot_levels WHERE jurisdiction_id = $1 AND lot_id = $2',
    [jurisdictionId, lotId],
  );
  const { available, allocated } = rows[0];
  const movement = { jurisdictionId, lotId, actorId, reason: 'recalled' } as const;
  if (available > 0) await moveStock(tx, { ...movement, kind: 'WRITE_OFF', pieces: available });
  if (allocated > 0) await moveStock(tx, { ...movement, kind: 'RECALL', pieces: allocated });
}

/**
 * What decided rounds gave of the lot. An award all of whose lots are recalled is RECALLED; of another one only the lines
 * are, by their lot.
 */
async function flagAwards(tx: EntityManager, jurisdictionId: string, lotId: string): Promise<GivenLine[]> {
  const rounds = await tx.query<{ id: string }[]>(
    `SELECT r.id FROM round_lots f JOIN rounds r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.round_id
      WHERE f.jurisdiction_id = $1 AND f.lot_id = $2 AND f.awarded_pieces > 0 AND r.state IN ('APPROVED', 'PUBLISHED')
      ORDER BY r.id`,
    [jurisdictionId, lotId],
  );
  const given: GivenLine[] = [];
  for (const { id } of rounds) {
    const lines = await tx.query<GivenLine[]>(
      `SELECT n.round_id AS "roundId", n.requisition_id AS "requisitionId", a.enterprise_id AS "enterpriseId", r.category,
              r.service_date AS "serviceDate", n.pieces
         FROM award_lines n
         JOIN awards a ON a.jurisdiction_id = n.jurisdiction_id AND a.round_id = n.round_id AND a.requisition_id = n.requisition_id
         JOIN rounds r ON r.jurisdiction_id = n.jurisdiction_id AND r.id = n.round_id
        WHERE n.jurisdiction_id = $1 AND n.round_id = $2 AND n.lot_id = $3 ORDER BY n.requisition_id`,
      [jurisdictionId, id, lotId],
    );
    given.push(...lines);
    await tx.query(
      `UPDATE awards a SET state = 'RECALLED'
        WHERE a.jurisdiction_id = $1 AND a.round_id = $2 AND a.requisition_id = ANY($3::uuid[]) AND a.state = ANY($4)
          AND NOT EXISTS (
            SELECT FROM award_lines o JOIN lots l ON l.jurisdiction_id = o.jurisdiction_id AND l.id = o.lot_id
             WHERE o.jurisdiction_id = $1 AND o.round_id = $2 AND o.requisition_id = a.requisition_id
               AND l.state <> 'RECALLED')`,
      [jurisdictionId, id, lines.map(({ requisitionId }) => requisitionId), RECALLABLE],
    );
  }
  return given;
}
