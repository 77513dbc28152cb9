import type { EntityManager } from 'typeorm';
import { pgClientOf } from '@supplydock/platform';
import type { ScenarioSummary } from '../engine/engine-calls.js';
import { MAX_SCENARIOS } from './scenario.js';
import type { ScenarioLease } from './scenario-lease.js';

/** Rows of one statement. COPY is not possible into a table behind the tenant wall. */
const ROWS_AT_ONCE = 20_000;

/** What each scenario would have given each requisition; all snapshots hold the same requisitions in the same order. */
export async function storeScenarioAwards(
  tx: EntityManager,
  { jurisdictionId, runId }: ScenarioLease,
  summaries: readonly ScenarioSummary[],
): Promise<void> {
  const client = await pgClientOf(tx);
  const [{ requisitionIds, headcounts }] = summaries;
  const places = Array.from({ length: MAX_SCENARIOS }, (_none, place) => place);
  for (let from = 0; from < requisitionIds.length; from += ROWS_AT_ONCE) {
    const to = Math.min(requisitionIds.length, from + ROWS_AT_ONCE);
    const columns = places.map((place) => {
      const pieces = summaries[place]?.awardedPieces;
      return pieces ? Array.from(pieces.subarray(from, to)) : new Array<null>(to - from).fill(null);
    });
    await client.query(
      `INSERT INTO scenario_awards (jurisdiction_id, run_id, requisition_id, headcount, pieces)
       SELECT $1, $2, id, headcount, array_remove(ARRAY[a, b, c, d, e, f], NULL)
         FROM unnest($3::uuid[], $4::int[], $5::int[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[])
              AS t(id, headcount, a, b, c, d, e, f)`,
      [jurisdictionId, runId, requisitionIds.slice(from, to), Array.from(headcounts.subarray(from, to)), ...columns],
    );
  }
}
