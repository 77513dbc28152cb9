import { Injectable } from '@nestjs/common';
import { rowScope, type Actor } from '@supplydock/identity';
import { Problem, UnitOfWork } from '@supplydock/platform';
import { anomalySql } from './anomaly-sql.js';
import { ANOMALY_CODES, type AnomalousAward, type Anomaly, type RoundAnomalies } from './insight.dto.js';

/** Awards told of each code: what one looks at before deciding, not a list to work through. */
const TOLD = 10;

/** Awards that are worth a look before anything else; a district officer sees those of the own district. */
@Injectable()
export class FindAnomalies {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND for a round that does not exist or proposes nothing yet */
  find(actor: Actor, roundId: string): Promise<RoundAnomalies> {
    const { jurisdictionId } = actor;
    const { all, districtIds } = rowScope(actor, 'roundAnomaly.list');
    return this.uow.run(jurisdictionId, async (tx) => {
      const [round] = await tx.query<{ isProposed: boolean }[]>(
        'SELECT result IS NOT NULL AS "isProposed" FROM rounds WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, roundId],
      );
      if (!round?.isProposed) throw new Problem('NOT_FOUND');
      const items: Anomaly[] = [];
      for (const code of ANOMALY_CODES) {
        const rows = await tx.query<(AnomalousAward & { total: number })[]>(anomalySql(code), [
          jurisdictionId, roundId, all, districtIds, TOLD,
        ]); // prettier-ignore
        items.push({ code, total: rows[0]?.total ?? 0, awards: rows.map(({ total: _total, ...award }) => award) });
      }
      return { items };
    });
  }
}
