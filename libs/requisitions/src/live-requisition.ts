import type { EntityManager } from 'typeorm';
import type { Category, Day } from '@supplydock/domain';
import { Problem } from '@supplydock/platform';

export interface FirmDay {
  readonly jurisdictionId: string;
  readonly enterpriseId: string;
  readonly category: Category;
  readonly serviceDate: Day;
}

/** Id of the one live requisition that a firm may have for a category and day; null when there is none. */
export async function liveRequisition(tx: EntityManager, of: FirmDay): Promise<string | null> {
  const [live] = await tx.query<{ id: string }[]>(
    `SELECT id FROM requisitions
      WHERE jurisdiction_id = $1 AND enterprise_id = $2 AND category = $3 AND service_date = $4
        AND state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'QUARANTINED')`,
    [of.jurisdictionId, of.enterpriseId, of.category, of.serviceDate],
  );
  return live?.id ?? null;
}

/** The answer to a second one: it names the first, which can be changed instead. */
export function requisitionExists(requisitionId: string, category: Category, serviceDate: Day): Problem {
  return new Problem('REQUISITION_EXISTS', { params: { requisitionId, category, serviceDate } });
}
