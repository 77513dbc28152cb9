import { v7 as uuidv7 } from 'uuid';
import { addRequisition } from './city-rows.js';
import { CITY, type TestApi } from './test-api.js';

/** An appeal that waits, against a round that did not hold its requisition. */
export async function addAppeal(
  { database: { owner } }: TestApi,
  firm: string,
  roundId: string,
  by: string,
): Promise<string> {
  const id = uuidv7();
  const stated = { headcount: null, receivedPieces: null, tier: null, wish: null };
  await owner.query(
    `INSERT INTO appeals (jurisdiction_id, id, round_id, requisition_id, enterprise_id, state, ground, stated, note,
                          is_counted, asked_pieces, got_pieces, lodged_by)
     VALUES ($1, $2, $3, $4, $5, 'LODGED', 'OTHER', $6, 'a note long enough', true, 10, 0, $7)`,
    [
      CITY,
      id,
      roundId,
      await addRequisition(owner, CITY, firm, { state: 'WITHDRAWN' }),
      firm,
      JSON.stringify(stated),
      by,
    ],
  );
  return id;
}
