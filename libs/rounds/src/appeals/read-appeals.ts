import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { reviewClock, type AppealState } from '@supplydock/domain';
import { isOfficial, mayTry, ownOr404, rowScope, type Actor } from '@supplydock/identity';
import { Clock, UnitOfWork } from '@supplydock/platform';
import type { ReceiptEntry } from '../dto/receipt.dto.js';
import type { AppealDetail, AppealPage, AppealRunView, AppealView } from './appeal-views.dto.js';
import type { AppealListKind, AppealsQuery } from './appeal.dto.js';
import { leftToMakeGood } from './owed.js';

const COLUMNS = `
  p.id, p.state, p.ground, p.requisition_id AS "requisitionId", p.round_id AS "roundId", p.enterprise_id AS "enterpriseId",
  e.name AS "enterpriseName", e.district_id AS "districtId", r.category, r.service_date AS "serviceDate",
  p.asked_pieces AS "askedPieces", p.got_pieces AS "gotPieces", p.lodged_at AS "lodgedAt", p.outcome, p.reason,
  p.decided_at AS "decidedAt", p.owed_pieces AS "owedPieces", p.version`;
const FROM = `
    FROM appeals p
    JOIN enterprises e ON e.jurisdiction_id = p.jurisdiction_id AND e.id = p.enterprise_id
    JOIN rounds r ON r.jurisdiction_id = p.jurisdiction_id AND r.id = p.round_id
   WHERE p.jurisdiction_id = $1`;
const FILTERS = `
  AND ($2 OR p.enterprise_id = ANY($3::uuid[]) OR e.district_id = ANY($4::text[]))
  AND ($5::text[] IS NULL OR p.state = ANY($5))`;
const SHOWN_ENTRIES = 30;

const STATES: Readonly<Record<AppealListKind, readonly AppealState[]>> = {
  waiting: ['LODGED', 'RERUN'],
  decided: ['DECIDED', 'PUBLISHED'],
  withdrawn: ['WITHDRAWN'],
};

type Row = Omit<AppealView, 'clock' | 'lodgedAt' | 'decidedAt'> & { readonly lodgedAt: Date; readonly decidedAt: Date | null }; // prettier-ignore
type DetailRow = Row & Pick<AppealDetail, 'stated' | 'note' | 'isCounted' | 'decisionNote'> & { readonly approvedBy: string | null }; // prettier-ignore

/** Appeals that the actor may see: a firm's own, an officer's district or all. */
@Injectable()
export class ReadAppeals {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Of those that wait the one first that waits longest; else the latest first. */
  list(actor: Actor, { show, cursor, limit }: AppealsQuery): Promise<AppealPage> {
    const { jurisdictionId } = actor;
    const scope = rowScope(actor, 'appeal.list');
    const filters = [jurisdictionId, scope.all, scope.enterpriseIds, scope.districtIds, show ? STATES[show] : null];
    const [compare, order] = show === 'waiting' ? ['>', 'ASC'] : ['<', 'DESC'];
    return this.uow.run(jurisdictionId, async (tx) => {
      const rows = await tx.query<Row[]>(
        `SELECT ${COLUMNS} ${FROM} ${FILTERS} AND ($6::uuid IS NULL OR p.id ${compare} $6) ORDER BY p.id ${order} LIMIT $7`,
        [...filters, cursor ?? null, limit + 1],
      );
      const [{ total }] = await tx.query<{ total: number }[]>(`SELECT count(*)::int AS total ${FROM} ${FILTERS}`, filters); // prettier-ignore
      const items = rows.slice(0, limit).map((row) => viewOf(row, this.clock.now()));
      return { items, nextCursor: rows.length > limit ? items[items.length - 1].id : null, total };
    });
  }

  /** @throws NOT_FOUND when there is none or the actor may not see it */
  show(actor: Actor, id: string): Promise<AppealDetail> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const [found] = await tx.query<DetailRow[]>(
        `SELECT ${COLUMNS}, p.stated, p.note, p.is_counted AS "isCounted", p.decision_note AS "decisionNote",
                r.decided_by AS "approvedBy" ${FROM} AND p.id = $2`,
        [jurisdictionId, id],
      );
      const { approvedBy, ...row } = ownOr404(actor, 'appeal.read', found, (one) => one);
      const isOver = row.outcome !== null;
      const left = row.owedPieces > 0 ? await leftToMakeGood(tx, jurisdictionId, row.enterpriseId, row.category) : 0;
      const run = isOver || isOfficial(actor.memberships) ? await readRun(tx, jurisdictionId, id) : null;
      return {
        ...row,
        ...viewOf(row, this.clock.now()),
        run,
        leftPieces: Math.min(row.owedPieces, left),
        isDecider: mayTry(actor, 'appeal.decide') && approvedBy !== actor.userId,
        entries: await readEntries(tx, jurisdictionId, id),
      };
    });
  }
}

function viewOf({ lodgedAt, decidedAt, ...row }: Row, now: Date): AppealView {
  return {
    ...row,
    lodgedAt: lodgedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    clock: STATES.waiting.includes(row.state) ? reviewClock(lodgedAt, null, now) : null,
  };
}

async function readRun(tx: EntityManager, jurisdictionId: string, id: string): Promise<AppealRunView | null> {
  type RunRow = Omit<AppealRunView, 'askedAt' | 'finishedAt'> & { askedAt: Date; finishedAt: Date | null };
  const [row] = await tx.query<RunRow[]>(
    `SELECT id, change, asked_at AS "askedAt", percent, finished_at AS "finishedAt", failure_code AS "failureCode", result
       FROM appeal_runs WHERE jurisdiction_id = $1 AND appeal_id = $2 ORDER BY id DESC LIMIT 1`,
    [jurisdictionId, id],
  );
  return row ? { ...row, askedAt: row.askedAt.toISOString(), finishedAt: row.finishedAt?.toISOString() ?? null } : null;
}

async function readEntries(tx: EntityManager, jurisdictionId: string, id: string): Promise<ReceiptEntry[]> {
  const rows = await tx.query<(Omit<ReceiptEntry, 'at'> & { at: Date })[]>(
    `SELECT seq, hash, kind, at FROM ledger_entries
      WHERE jurisdiction_id = $1 AND subject_type = 'appeal' AND subject_id = $2 ORDER BY seq DESC LIMIT ${SHOWN_ENTRIES}`,
    [jurisdictionId, id],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
