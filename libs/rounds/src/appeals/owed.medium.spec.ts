import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compileServer } from '@supplydock/testing';
import { APPROVER, CITY, OFFICER } from '../testing/arrange-city.js';
import { openRoundBench } from '../testing/round-bench.js';
import { leftToMakeGood } from './owed.js';

const NEXT_DAY = '2020-03-03';

describe('what an upheld appeal owes', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  let firm: string;

  beforeAll(() => compileServer());
  beforeEach(async () => {
    bench = await openRoundBench({ requisitions: 120, lots: 8, packsPerLot: 30 });
    const roundId = await propose();
    await bench.approveRound.approve(APPROVER, roundId, await versionOf(roundId));
    await bench.publishRound.publish(CITY, roundId);
    const [{ id, enterpriseId }] = await query<{ id: string; enterpriseId: string }>(
      `SELECT requisition_id AS id, enterprise_id AS "enterpriseId" FROM awards
        WHERE round_id = $1 AND tier = 4 AND pieces + 30 <= claim_pieces ORDER BY requisition_id LIMIT 1`,
      roundId,
    );
    firm = enterpriseId;
    await query(
      `INSERT INTO appeals (jurisdiction_id, id, round_id, requisition_id, enterprise_id, state, ground, stated, note, is_counted,
                            asked_pieces, got_pieces, lodged_by, outcome, reason, decided_by, decided_at, owed_pieces)
       VALUES ($1, uuidv7(), $2, $3, $4, 'PUBLISHED', 'OTHER', '{}', 'x', true, 99, 9, $5, 'UPHELD', 'OFFICE_ERROR', $5, now(), 20)`,
      CITY, roundId, id, firm, OFFICER.userId,
    ); // prettier-ignore
    await nextDay();
  });
  afterEach(() => bench.db.close());

  const query = <Row>(sql: string, ...parameters: unknown[]): Promise<Row[]> => bench.db.owner.query(sql, parameters);
  const versionOf = async (id: string) => (await bench.showRound.summary(CITY, id)).version;
  const propose = async (): Promise<string> => {
    const id = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    await bench.computeRound.compute(CITY, id);
    return id;
  };
  /** The same wishes again, and as much of each lot again. */
  const nextDay = async (): Promise<void> => {
    await query('UPDATE jurisdictions SET rehearsal_day = $1', NEXT_DAY);
    await query(
      `INSERT INTO requisitions (jurisdiction_id, id, enterprise_id, category, service_date, asked_pieces, accepts, max_price_fen,
                                 state, submitted_at)
       SELECT jurisdiction_id, uuidv7(), enterprise_id, category, $1, asked_pieces, accepts, max_price_fen, state, submitted_at
         FROM requisitions WHERE state = 'APPROVED'`,
      NEXT_DAY,
    );
    await query('UPDATE lot_levels SET on_hand = on_hand + 300, available = available + 300');
    await query(`INSERT INTO lot_movements (jurisdiction_id, id, lot_id, kind, d_on_hand, d_available)
                 SELECT jurisdiction_id, uuidv7(), lot_id, 'POST', 300, 300 FROM lot_levels`);
    await query("UPDATE lots SET state = 'AVAILABLE' WHERE state = 'DEPLETED'");
  };
  const left = () => bench.db.uow.run(CITY, (tx) => leftToMakeGood(tx, CITY, firm, 'masks'));

  it('is made good by hand in the next round, which is not approved before', async () => {
    const roundId = await propose();
    const { owed } = await bench.listOverrides.list(CITY, roundId);
    expect(owed).toMatchObject([{ owedPieces: 20, isSet: false }]);
    expect(await left()).toBe(20);
    await expect(bench.approveRound.approve(APPROVER, roundId, await versionOf(roundId))).rejects.toMatchObject({ code: 'REMEDY_OWED' }); // prettier-ignore

    const [{ requisitionId, proposedPieces }] = owed;
    const wish = {
      requisitionId,
      pieces: proposedPieces + 10,
      reason: 'APPEAL',
      note: 'owed since yesterday',
    } as const;
    await bench.keepOverride.keep(OFFICER, roundId, await versionOf(roundId), wish);
    const nextId = await bench.proposeOverrides.propose(OFFICER, roundId, await versionOf(roundId));
    await bench.computeRound.compute(CITY, nextId);
    expect((await bench.listOverrides.list(CITY, nextId)).owed).toMatchObject([{ owedPieces: 20, isSet: true }]);
    await bench.approveRound.approve(APPROVER, nextId, await versionOf(nextId));
    expect(await left()).toBe(10);
    expect(await bench.breaches()).toEqual([]);
  });

  it('holds up no round in which the firm takes no part', async () => {
    await query('DELETE FROM requisitions WHERE enterprise_id = $1 AND service_date = $2', firm, NEXT_DAY);
    const roundId = await propose();
    expect((await bench.listOverrides.list(CITY, roundId)).owed).toEqual([]);
    await bench.approveRound.approve(APPROVER, roundId, await versionOf(roundId));
    expect(await left()).toBe(20);
  });
});
