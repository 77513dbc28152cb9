import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { daysBetween, reviewClock, type Day } from '@supplydock/domain';
import { isOfficial, ownOr404, rowScope, type Actor } from '@supplydock/identity';
import { channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import type { QualificationDetail, QualificationEntry, QualificationPage, QualificationsQuery, QualificationView } from './qualification.dto.js'; // prettier-ignore

const SQL = `
  SELECT q.id, q.supplier_id AS "supplierId", e.name AS "supplierName", e.district_id AS "districtId",
         q.product_id AS "productId", q.state, q.goods_name AS "goodsName", q.standard, q.certificates,
         q.valid_to AS "validTo", q.daily_cap_pieces AS "dailyCapPieces", q.audience, q.review_since AS "reviewSince",
         q.applied_at AS "appliedAt", q.decided_at AS "decidedAt", q.reason, q.version
    FROM qualifications q
    JOIN enterprises e ON e.jurisdiction_id = q.jurisdiction_id AND e.id = q.supplier_id
   WHERE q.jurisdiction_id = $1`;
const FILTERS = `
  AND ($2 OR q.supplier_id = ANY($3::uuid[]) OR e.district_id = ANY($4::text[]))
  AND ($5::text IS NULL OR q.state = $5)`;
const ENTRIES_SHOWN = 100;

type Row = Omit<QualificationView, 'daysLeft' | 'clock' | 'appliedAt' | 'decidedAt'> & {
  readonly reviewSince: Date;
  readonly appliedAt: Date;
  readonly decidedAt: Date | null;
};

/** Qualifications that the actor may see: a supplier's own, an officer's district or all. */
@Injectable()
export class ReadQualifications {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Those first whose clock has run longest. */
  list(actor: Actor, query: QualificationsQuery): Promise<QualificationPage> {
    const { jurisdictionId } = actor;
    const scope = rowScope(actor, 'qualification.list');
    const filters = [jurisdictionId, scope.all, scope.enterpriseIds, scope.districtIds, query.state ?? null];
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const rows = await tx.query<Row[]>(
        `${SQL} ${FILTERS} AND ($6::uuid IS NULL OR (q.review_since, q.id) >
             (SELECT c.review_since, c.id FROM qualifications c WHERE c.jurisdiction_id = $1 AND c.id = $6))
          ORDER BY q.review_since, q.id LIMIT $7`,
        [...filters, query.cursor ?? null, query.limit + 1],
      );
      const [{ total }] = await tx.query<{ total: number }[]>(
        `SELECT count(*)::int AS total FROM (${SQL} ${FILTERS}) AS matching`,
        filters,
      );
      const items = rows.slice(0, query.limit).map((row) => viewOf(row, today, this.clock.now()));
      return { items, nextCursor: rows.length > query.limit ? items[items.length - 1].id : null, total };
    });
  }

  /** @throws NOT_FOUND when there is none or the actor may not see it */
  show(actor: Actor, id: string): Promise<QualificationDetail> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const [found] = await tx.query<Row[]>(`${SQL} AND q.id = $2`, [jurisdictionId, id]);
      const row = ownOr404(actor, 'qualification.read', found, ({ supplierId, districtId }) => ({
        enterpriseId: supplierId,
        districtId,
      }));
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const timeline = await readTimeline(tx, actor, id);
      return { ...viewOf(row, today, this.clock.now()), timeline };
    });
  }
}

function viewOf({ reviewSince, appliedAt, decidedAt, ...row }: Row, today: Day, now: Date): QualificationView {
  return {
    ...row,
    daysLeft: daysBetween(today, row.validTo),
    clock: row.state === 'DOCUMENT_CHECK' ? reviewClock(reviewSince, null, now) : null,
    appliedAt: appliedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

async function readTimeline(tx: EntityManager, actor: Actor, id: string): Promise<QualificationEntry[]> {
  const rows = await tx.query<(Omit<QualificationEntry, 'at'> & { at: Date })[]>(
    `SELECT l.seq, l.kind, l.at, CASE WHEN $3 THEN u.display_name END AS "actorName", t.body AS text
       FROM ledger_entries l
       LEFT JOIN users u ON u.jurisdiction_id = l.jurisdiction_id AND u.id = l.actor_id
       LEFT JOIN inventory_texts t ON t.jurisdiction_id = l.jurisdiction_id AND t.seq = l.seq
      WHERE l.jurisdiction_id = $1 AND l.subject_type = 'qualification' AND l.subject_id = $2
      ORDER BY l.seq DESC LIMIT ${ENTRIES_SHOWN}`,
    [actor.jurisdictionId, id, isOfficial(actor.memberships)],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
