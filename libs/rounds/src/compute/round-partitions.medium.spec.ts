import { CITY, OFFICER, testId } from '../testing/arrange-city.js';
import { openRoundBench } from '../testing/round-bench.js';

interface Load {
  /** Requisition and pieces of each award. */
  readonly awards: readonly (readonly [requisition: number, pieces: number])[];
  /** Requisition, lot and pieces of each line. */
  readonly lines: readonly (readonly [requisition: number, lot: number, pieces: number])[];
  readonly city?: string;
}

/** Frozen: 100 pieces of lot 2, 50 of lot 4, in packs of 10. */
const RIGHT: Load = {
  awards: [
    [1, 30],
    [2, 0],
    [3, 70],
  ],
  lines: [
    [1, 2, 30],
    [3, 2, 20],
    [3, 4, 50],
  ],
};

describe('what is loaded of a round', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  let roundId: string;

  beforeAll(async () => {
    bench = await openRoundBench({ requisitions: 10, lots: 4, packsPerLot: 10 });
    roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    await bench.db.owner.query(
      `INSERT INTO round_lots (jurisdiction_id, round_id, lot_id, frozen_pieces) VALUES ($1, $2, $3, 100), ($1, $2, $4, 50)`,
      [CITY, roundId, testId('lot', 2), testId('lot', 4)],
    );
  });
  afterAll(() => bench.db.close());

  /** Loads and attaches as the worker does, and takes all of it back; answers how many awards were found in the round. */
  const load = async ({ awards, lines, city = CITY }: Load): Promise<number> => {
    const suffix = roundId.replaceAll('-', '');
    let found = 0;
    const attached = bench.db.uow.run(CITY, async (tx) => {
      await tx.query('SELECT round_partitions_create($1, $2)', [CITY, roundId]);
      for (const [requisition, pieces] of awards) {
        await tx.query(
          `INSERT INTO awards_${suffix} VALUES ($1, $2, $3, $4, '310101', 1, 9, 0, 200, 200, $5::bigint, 1, $5::bigint, 1, 'PROPOSED', '[]')`,
          [city, roundId, testId('requisition', requisition), testId('enterprise', requisition), pieces],
        );
      }
      for (const [requisition, lot, pieces] of lines) {
        const ids = [testId('requisition', requisition), testId('lot', lot)];
        await tx.query(`INSERT INTO award_lines_${suffix} VALUES ($1, $2, $3, $4, $5)`, [
          CITY,
          roundId,
          ...ids,
          pieces,
        ]);
      }
      await tx.query('SELECT round_partitions_attach($1, $2)', [CITY, roundId]);
      [{ found }] = await tx.query('SELECT count(*)::int AS found FROM awards WHERE round_id = $1', [roundId]);
      throw new Error('taken back');
    });
    await attached.catch((error: Error) => {
      if (error.message !== 'taken back') throw error;
    });
    return found;
  };

  it('is the round’s when it is right', async () => {
    expect(await load(RIGHT)).toBe(3);
  });

  const refused: [string, Load, { code: string; message?: unknown }][] = [
    ['an award that is not the sum of its lines', { ...RIGHT, lines: RIGHT.lines.slice(1) }, { code: 'SD002', message: expect.stringMatching(/^1 awards differ/) }], // prettier-ignore
    ['a line without an award', { ...RIGHT, awards: RIGHT.awards.slice(1) }, { code: 'SD002', message: expect.stringMatching(/^1 requisitions have lines without/) }], // prettier-ignore
    ['a lot that gives more than was frozen', { awards: [[1, 60]], lines: [[1, 4, 60]] }, { code: 'SD002', message: expect.stringMatching(/^1 lots would give more/) }], // prettier-ignore
    ['a lot that was not frozen', { awards: [[1, 10]], lines: [[1, 3, 10]] }, { code: 'SD002', message: expect.stringMatching(/^1 lots would give more/) }], // prettier-ignore
    ['a broken pack', { awards: [[1, 15]], lines: [[1, 2, 15]] }, { code: 'SD002', message: expect.stringMatching(/not whole packs/) }], // prettier-ignore
    ['an award twice', { ...RIGHT, awards: [...RIGHT.awards, [1, 30]] }, { code: '23505' }],
    ['an award of another city', { ...RIGHT, city: '990000' }, { code: '23514' }],
  ];
  it.each(refused)('is refused with %s', async (_what, wrong, error) => {
    await expect(load(wrong)).rejects.toMatchObject(error);
  });
});
