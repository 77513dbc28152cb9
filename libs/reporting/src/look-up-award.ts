import { Injectable } from '@nestjs/common';
import { parseReference, referenceKey, requisitionReference } from '@supplydock/domain';
import { AppConfig, Problem, UnitOfWork } from '@supplydock/platform';
import { awardOfRequisition } from '@supplydock/rounds';
import type { PublicAward } from './public-round.dto.js';

/** One requisition's award by the reference that its firm holds. */
@Injectable()
export class LookUpAward {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: AppConfig,
  ) {}

  /**
   * @param reference as somebody typed it, e.g. `m0302 7k3q f9dxc`
   * @throws REFERENCE_UNREADABLE when it cannot be one (a character is wrong), NOT_FOUND when no decided round holds it
   */
  lookUp(reference: string): Promise<PublicAward> {
    const parsed = parseReference(reference);
    if (!parsed.ok) throw new Problem('REFERENCE_UNREADABLE');
    const key = referenceKey(parsed.value);
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      // A decided day is CLOSED: only such days are looked through, each by the index on its day.
      const rows = await tx.query<{ id: string; serviceDate: string }[]>(
        `SELECT q.id, q.service_date::text AS "serviceDate"
           FROM allocation_days d
           JOIN requisitions q ON q.jurisdiction_id = d.jurisdiction_id AND q.category = d.category
                              AND q.service_date = d.service_date
          WHERE d.jurisdiction_id = $1 AND d.category = $2 AND to_char(d.service_date, 'MMDD') = $3
            AND d.state = 'CLOSED' AND ('x' || right(q.id::text, 12))::bit(48)::bigint % $4 = $5
          ORDER BY q.service_date DESC`,
        [jurisdictionId, key.category, key.monthDay, key.modulus, key.code],
      );
      for (const { id, serviceDate } of rows) {
        const award = await awardOfRequisition(tx, jurisdictionId, id);
        if (!award) continue;
        const { lines: _lines, state: _state, ...told } = award;
        return {
          ...told,
          reference: requisitionReference(key.category, serviceDate, id),
          category: key.category,
          serviceDate,
        };
      }
      throw new Problem('NOT_FOUND');
    });
  }
}
