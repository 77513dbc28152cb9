import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '@supplydock/domain';
import { LedgerService, type NewEntry } from '@supplydock/ledger';
import { Outbox, UnitOfWork } from '@supplydock/platform';
import { lockSupplier, settleLots } from './hold-lots.js';

interface Lapsing {
  readonly id: string;
  readonly supplierId: string;
  readonly productId: string;
  readonly validTo: Day;
}

/** The database's day, so that all workers agree; a rehearsal stands still at its own. */
const DAY = `(SELECT coalesce(rehearsal_day, (now() AT TIME ZONE time_zone)::date) FROM jurisdictions WHERE id = $1)`;
const LAPSING = `state IN ('QUALIFIED', 'PROVISIONAL', 'SUSPENDED') AND valid_to < ${DAY}`;

/** Qualifications whose last day has passed lapse, and the supplier's lots of the product go on hold. */
@Injectable()
export class LapseQualifications {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Safe to run at any time and from several processes at once: each lapses once. One transaction for each supplier.
   * @returns how many lapsed
   */
  async lapse(jurisdictionId: string): Promise<number> {
    const suppliers = await this.uow.run(jurisdictionId, (tx) =>
      tx.query<{ id: string }[]>(
        `SELECT DISTINCT supplier_id AS id FROM qualifications WHERE jurisdiction_id = $1 AND ${LAPSING} ORDER BY 1`,
        [jurisdictionId],
      ),
    );
    let count = 0;
    for (const { id } of suppliers) {
      count += await this.uow.run(jurisdictionId, (tx) => this.lapseOf(tx, jurisdictionId, id));
    }
    return count;
  }

  private async lapseOf(tx: EntityManager, jurisdictionId: string, supplierId: string): Promise<number> {
    await lockSupplier(tx, jurisdictionId, supplierId);
    const lapsing = await tx.query<Lapsing[]>(
      `SELECT id, supplier_id AS "supplierId", product_id AS "productId", valid_to AS "validTo" FROM qualifications
        WHERE jurisdiction_id = $1 AND supplier_id = $2 AND ${LAPSING} ORDER BY id FOR UPDATE`,
      [jurisdictionId, supplierId],
    );
    await tx.query(
      `UPDATE qualifications SET state = 'LAPSED', version = version + 1
        WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])`,
      [jurisdictionId, lapsing.map(({ id }) => id)],
    );
    const entries: NewEntry[] = [];
    for (const { id, productId, validTo } of lapsing) {
      const lots = await settleLots(tx, { jurisdictionId, supplierId, productId }, false, null);
      const payload = { validTo, lots: lots.length };
      entries.push(...lots, { jurisdictionId, kind: 'QUALIFICATION_LAPSED', subjectType: 'qualification', subjectId: id, actorId: null, payload }); // prettier-ignore
      await this.outbox.add(tx, jurisdictionId, 'notice.send', {
        jurisdictionId,
        kind: 'QUALIFICATION_DECIDED',
        enterpriseId: supplierId,
        subjectId: id,
        figures: { productId, state: 'LAPSED' },
      });
    }
    await this.ledger.appendAll(tx, jurisdictionId, entries);
    return lapsing.length;
  }
}
