import { AwardsReader, type HandSetting, type OverrideRecord } from '@supplydock/allocation';
import type { UnitOfWork } from '@supplydock/platform';

/** Rows read at a time: bounds the memory for a round of any size. */
const PAGE = 20_000;
/** Below every id. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

const ROWS = `
  SELECT a.requisition_id AS id, a.pieces,
         (SELECT coalesce(string_agg(l.lot_id || ':' || l.pieces, ',' ORDER BY l.lot_id), '')
            FROM award_lines l
           WHERE l.jurisdiction_id = $1 AND l.round_id = $2 AND l.requisition_id = a.requisition_id) AS lines
    FROM awards a
   WHERE a.jurisdiction_id = $1 AND a.round_id = $2 AND a.requisition_id > $3
   ORDER BY a.requisition_id LIMIT $4`;

interface Row {
  readonly id: string;
  readonly pieces: number;
  readonly lines: string;
}

/**
 * Compares the awards in the tables, which vouchers are made from, with those in the published files.
 * @param byHand what the overrides file says instead of the awards file
 * @returns a sentence about the first difference; null when there is none
 */
export async function differenceFromTable(
  uow: UnitOfWork,
  jurisdictionId: string,
  roundId: string,
  awardsFile: Iterable<Uint8Array>,
  byHand: HandSetting,
): Promise<string | null> {
  const touched = new Map([...byHand.overrides, ...byHand.moved].map((one) => [one.requisition, textOf(one)]));
  const inFile: string[] = [];
  const reader = new AwardsReader({ onAward: (award) => inFile.push(touched.get(award.requisition) ?? textOf(award)) });
  for (const chunk of awardsFile) reader.push(chunk);
  reader.finish();
  let index = 0;
  for (let after = NO_ID; ;) {
    const page: Row[] = await uow.run(jurisdictionId, (tx) => tx.query(ROWS, [jurisdictionId, roundId, after, PAGE]));
    for (const { id, pieces, lines } of page) {
      const row = `${id} ${pieces} ${lines}`;
      if (inFile[index] !== row)
        return `The table says "${row}" where the awards file says "${inFile[index] ?? 'nothing'}".`;
      index++;
    }
    if (page.length < PAGE) break;
    after = page[page.length - 1].id;
  }
  return index === inFile.length ? null : `The table lacks "${inFile[index]}" of the awards file.`;
}

function textOf({ requisition, pieces, lines }: OverrideRecord): string {
  const taken = [...lines].sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ lot, pieces: taken }) => `${lot}:${taken}`);
  return `${requisition} ${pieces} ${taken.join(',')}`;
}
