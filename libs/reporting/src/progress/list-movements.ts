import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { Clock, UnitOfWork } from '@supplydock/platform';
import { COLUMN_OF, kindsOf, PROGRESS_COLUMNS } from './progress-columns.js';
import type { ProgressMovement, ProgressMovementPage, ProgressMovementsQuery } from './progress.dto.js';
import { LOTS_IN_SCOPE, reportScope } from './report-scope.js';

const MOVEMENTS = `
    FROM lot_movements m
    JOIN lots l ON l.jurisdiction_id = m.jurisdiction_id AND l.id = m.lot_id
    JOIN products p ON p.jurisdiction_id = l.jurisdiction_id AND p.id = l.product_id
   WHERE ${LOTS_IN_SCOPE} AND m.service_day BETWEEN $6::date AND $7::date
     AND m.kind = ANY($8) AND ($9::text IS NULL OR l.product_id = $9)`;

type Row = Omit<ProgressMovement, 'at' | 'column'> & { readonly at: Date };

/** The movements that a figure of the progress report is made of. */
@Injectable()
export class ListMovements {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @returns movements of the period that change what the channel can give, the latest first, and their sum */
  list(
    actor: Actor,
    { productId, column, cursor, limit, ...query }: ProgressMovementsQuery,
  ): Promise<ProgressMovementPage> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const { from, to, parameters } = await reportScope(tx, this.clock, actor, query);
      const kinds = column ? kindsOf(column) : PROGRESS_COLUMNS.flatMap(kindsOf);
      const filters = [...parameters, from, to, kinds, productId ?? null];
      // Ids are UUIDv7: within a day their order is the order of writing.
      const rows = await tx.query<Row[]>(
        `SELECT m.id, m.service_day AS "serviceDay", m.at, m.kind, (m.d_available + m.d_reserved)::bigint AS pieces,
                m.lot_id AS "lotId", l.batch, l.product_id AS "productId", l.district_id AS "districtId",
                m.round_id AS "roundId" ${MOVEMENTS}
            AND ($10::uuid IS NULL OR m.id < $10) ORDER BY m.id DESC LIMIT $11`,
        [...filters, cursor ?? null, limit + 1],
      );
      const [{ total, pieces }] = await tx.query<{ total: number; pieces: number }[]>(
        `SELECT count(*)::int AS total, coalesce(sum(m.d_available + m.d_reserved), 0)::bigint AS pieces ${MOVEMENTS}`,
        filters,
      );
      const items = rows.slice(0, limit).map(movementOf);
      return { from, to, items, nextCursor: rows.length > limit ? items[limit - 1].id : null, total, pieces };
    });
  }
}

function movementOf({ at, ...row }: Row): ProgressMovement {
  const column = COLUMN_OF[row.kind];
  if (column === null) throw new Error(`${row.kind} counts in no column`);
  return { ...row, at: at.toISOString(), column };
}
