import { compileServer } from '@supplydock/testing';
import { unpackPart } from './engine/packed-bytes.js';
import { CITY, OFFICER, testId } from './testing/arrange-city.js';
import { openRoundBench } from './testing/round-bench.js';

/** Supplier of the lots 1, 4 and 7 of the small city, of which 4 is KN95. */
const SUPPLIER = testId('enterprise', 2);

describe('a provisionally qualified supplier', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;

  beforeAll(() => compileServer());
  beforeEach(async () => {
    bench = await openRoundBench({ requisitions: 60, lots: 8, packsPerLot: 30 });
  });
  afterEach(async () => {
    expect(await bench.breaches()).toEqual([]);
    await bench.db.close();
  });

  const qualify = (capPieces: number, audience: string[] | null) =>
    bench.db.owner.query(
      `INSERT INTO qualifications (jurisdiction_id, id, supplier_id, product_id, state, goods_name, standard, certificates,
                                   valid_to, daily_cap_pieces, audience)
       VALUES ($1, uuidv7(), $2, 'surgical', 'PROVISIONAL', 'x', 'x', '[]', '2020-12-31', $3, $4)`,
      [CITY, SUPPLIER, capPieces, audience],
    );
  const freeze = async (): Promise<{ pieces: number; serves: string }[]> => {
    const roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
    const parts: { bytes: Buffer }[] = await bench.db.owner.query(
      `SELECT bytes FROM round_files WHERE round_id = $1 AND kind = 'snapshot' ORDER BY part`,
      [roundId],
    );
    return Buffer.concat(parts.map(({ bytes }) => unpackPart(bytes)))
      .toString()
      .split('\n')
      .filter((line) => line.startsWith('{"lot"') && line.includes(SUPPLIER) && line.includes('surgical'))
      .map((line) => JSON.parse(line).lot);
  };

  it('is in a round with the cap of the day at most, in whole packs, what expires first first', async () => {
    await qualify(445, null);
    const lots = await freeze();
    expect(lots.map(({ pieces }) => pieces).sort((a, b) => a - b)).toEqual([140, 300]);
  });

  it('gives to its audience only', async () => {
    await qualify(100_000, ['310104']);
    expect((await freeze()).map(({ serves }) => serves)).toEqual([['310104'], ['310104']]);
  });
});
