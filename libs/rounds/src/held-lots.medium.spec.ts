import { LedgerService } from '@supplydock/ledger';
import { HoldLot } from '@supplydock/inventory';
import { compileServer } from '@supplydock/testing';
import type { Actor } from '@supplydock/identity';
import { CITY, OFFICER, testId } from './testing/arrange-city.js';
import { openRoundBench } from './testing/round-bench.js';

const LOT = testId('lot', 4);
/** Supplier of LOT, as the small city has it: 1 + 4 % 3. */
const SUPPLIER: Actor = {
  ...OFFICER,
  memberships: [{ role: 'supplier', enterpriseId: testId('enterprise', 2), districtId: null }],
};

describe('a lot on hold', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  let hold: HoldLot;

  beforeAll(() => compileServer());
  beforeEach(async () => {
    bench = await openRoundBench({ requisitions: 60, lots: 8, packsPerLot: 30 });
    hold = new HoldLot(bench.db.uow, new LedgerService());
  });
  afterEach(async () => {
    expect(await bench.breaches()).toEqual([]);
    await bench.db.close();
  });

  const open = () => bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
  const frozen = async (roundId: string): Promise<string[]> =>
    (await bench.db.owner.query('SELECT lot_id FROM round_lots WHERE round_id = $1', [roundId])).map(
      (row: { lot_id: string }) => row.lot_id,
    );

  it('is not in a round, and is again in the next one after its release', async () => {
    await hold.hold(SUPPLIER, LOT, 1, 'to be counted');
    const first = await open();
    expect(await bench.computeRound.compute(CITY, first)).toBe('PROPOSED');
    expect(await frozen(first)).toHaveLength(7);
    expect(await frozen(first)).not.toContain(LOT);
    const { version } = await bench.showRound.summary(CITY, first);
    await bench.cancelRound.cancel(OFFICER, first, version, 'once more');
    await hold.release(SUPPLIER, LOT, 2, 'counted');
    const second = await open();
    expect(await bench.computeRound.compute(CITY, second)).toBe('PROPOSED');
    expect(await frozen(second)).toContain(LOT);
  });

  it('that is being put on hold while the round freezes is left out: the round waits and reads it again', async () => {
    const roundId = await open();
    const holder = bench.db.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM lot_levels WHERE lot_id = $1 FOR UPDATE', [LOT]);
    await holder.query(`UPDATE lots SET state = 'ON_HOLD', holds = '{SUPPLIER}' WHERE id = $1`, [LOT]);
    const computing = bench.computeRound.compute(CITY, roundId);
    for (let waiting = 0; waiting === 0;) {
      [{ waiting }] = await bench.db.owner.query(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE OF v%'`,
      );
    }
    await holder.commitTransaction();
    await holder.release();
    expect(await computing).toBe('PROPOSED');
    expect(await frozen(roundId)).not.toContain(LOT);
  });
});
