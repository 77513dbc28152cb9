import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox } from '@supplydock/platform';
import { compileServer } from '@supplydock/testing';
import { awardOfRequisition } from '../read/award-of-requisition.js';
import { APPROVER, CITY, OFFICER, testId } from '../testing/arrange-city.js';
import { openRoundBench } from '../testing/round-bench.js';
import { ListLotAwards } from './list-lot-awards.js';
import { RecallLot } from './recall-lot.js';

const LOT = testId('lot', 4);
const RACES = 100;

const supplierOf = (number: number): Actor => ({
  ...OFFICER,
  memberships: [{ role: 'supplier', enterpriseId: testId('enterprise', number), districtId: null }],
});

describe('the recall of a lot', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  let recall: RecallLot;
  let list: ListLotAwards;

  beforeAll(() => compileServer());
  beforeEach(async () => {
    bench = await openRoundBench({ requisitions: 60, lots: 8, packsPerLot: 30 });
    recall = new RecallLot(bench.db.uow, new LedgerService(), new Outbox(), bench.supersedeRound);
    list = new ListLotAwards(bench.db.uow);
  });
  afterEach(async () => {
    expect(await bench.breaches()).toEqual([]);
    await bench.db.close();
  });

  const propose = async (): Promise<{ roundId: string; version: number }> => {
    const roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
    const { version } = await bench.showRound.summary(CITY, roundId);
    return { roundId, version };
  };
  const levels = async (lotId: string) =>
    (await bench.db.owner.query('SELECT on_hand, available, reserved, allocated, shipped, written_off FROM lot_levels WHERE lot_id = $1', [lotId]))[0]; // prettier-ignore
  const told = async (kind: string) =>
    (await bench.db.owner.query(`SELECT payload FROM outbox WHERE topic = 'notice.send' AND payload ->> 'kind' = $1`, [kind])) as { payload: { subjectId: string; figures: Record<string, number> } }[]; // prettier-ignore

  it('after approval: written off, every award listed, flagged and told', async () => {
    const { roundId, version } = await propose();
    await bench.approveRound.approve(APPROVER, roundId, version);
    const before = await levels(LOT);
    const given = await list.list(OFFICER, LOT, { limit: 200 });
    expect(given).toMatchObject({ total: given.items.length, pieces: before.allocated });
    expect(given.total).toBeGreaterThan(0);
    const [{ version: lotVersion }] = await bench.db.owner.query('SELECT version FROM lots WHERE id = $1', [LOT]);

    const lot = await recall.recall(OFFICER, LOT, lotVersion, 'a sample failed');
    expect(lot).toMatchObject({
      state: 'RECALLED',
      levels: { available: 0, allocated: 0, writtenOff: before.on_hand },
    });
    const notices = await told('AWARD_RECALLED');
    expect(notices.map(({ payload }) => payload.subjectId).sort()).toEqual(given.items.map((one) => one.requisitionId));
    expect(await told('LOT_RECALLED')).toMatchObject([{ payload: { figures: { awards: given.total, awardedPieces: given.pieces } } }]); // prettier-ignore
    for (const { requisitionId, pieces } of given.items) {
      const award = (await bench.db.uow.run(CITY, (tx) => awardOfRequisition(tx, CITY, requisitionId)))!;
      expect(award.recalledPieces).toBe(pieces);
      expect(award.state).toBe(award.pieces === pieces ? 'RECALLED' : 'OFFERED');
      expect(award.lines.filter(({ isRecalled }) => isRecalled).map(({ lotId }) => lotId)).toEqual([LOT]);
    }
    await expect(recall.recall(OFFICER, LOT, lot.version, 'once more')).rejects.toMatchObject({
      code: 'STATE_REFUSED',
    });
  });

  it('before approval: the round is superseded, other lots are free again, the next revision does without it', async () => {
    const { roundId, version } = await propose();
    await recall.recall(supplierOf(2), LOT, 1, 'a sample failed');
    expect((await bench.showRound.summary(CITY, roundId)).state).toBe('SUPERSEDED');
    await expect(bench.approveRound.approve(APPROVER, roundId, version)).rejects.toMatchObject({
      code: 'STATE_REFUSED',
    });
    expect(await levels(LOT)).toMatchObject({ available: 0, reserved: 0, written_off: 303 });
    const next = (await bench.showRound.detail(CITY, roundId)).supersededBy!;
    expect(next).toMatchObject({ revision: 2, cause: 'LOTS_GONE' });
    expect(await bench.computeRound.compute(CITY, next.id)).toBe('PROPOSED');
    const frozen = await bench.db.owner.query('SELECT lot_id FROM round_lots WHERE round_id = $1', [next.id]);
    expect(frozen.map((row: { lot_id: string }) => row.lot_id)).not.toContain(LOT);
  });

  it('is for its supplier and for officers, by the version that was looked at', async () => {
    await expect(recall.recall(supplierOf(1), LOT, 1, 'a rival’s')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(list.list(supplierOf(1), LOT, { limit: 50 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(recall.recall(OFFICER, LOT, 2, 'old page')).rejects.toMatchObject({ code: 'VERSION_MISMATCH' });
  });
});

describe('a recall in the same moment as the approval', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;

  beforeAll(async () => {
    await compileServer();
    bench = await openRoundBench({ requisitions: 12, lots: 2, packsPerLot: 2 });
  });
  afterAll(() => bench.db.close());

  it(`${RACES} times: one of the two comes first, and the books are right either way`, async () => {
    const { owner, uow } = bench.db;
    const recall = new RecallLot(uow, new LedgerService(), new Outbox(), bench.supersedeRound);
    let approvals = 0;
    for (let race = 0; race < RACES; race++) {
      const lotId = await addLot(race);
      await owner.query(`UPDATE allocation_days SET state = 'OPEN', round_id = NULL`);
      const roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
      expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
      const { version } = await bench.showRound.summary(CITY, roundId);
      const [approval, recalled] = await Promise.allSettled([
        bench.approveRound.approve(APPROVER, roundId, version),
        recall.recall(OFFICER, lotId, 1, 'in the same moment'),
      ]);
      const isApproved = approval.status === 'fulfilled';
      approvals += Number(isApproved);
      expect((await bench.showRound.summary(CITY, roundId)).state).toBe(isApproved ? 'APPROVED' : 'SUPERSEDED');
      // An approval that gave out all of the lot raised its version: then the recall is told to look again.
      if (recalled.status === 'rejected') expect(recalled.reason).toMatchObject({ code: 'VERSION_MISMATCH' });
      const [level] = await owner.query('SELECT available, reserved, allocated FROM lot_levels WHERE lot_id = $1', [
        lotId,
      ]);
      if (recalled.status === 'fulfilled') expect(level).toEqual({ available: 0, reserved: 0, allocated: 0 });
      else expect(level).toMatchObject({ reserved: 0 });
      await owner.query(`UPDATE rounds SET state = 'SUPERSEDED' WHERE id = $1 AND state = 'APPROVED'`, [roundId]);
      const next = (await bench.showRound.detail(CITY, roundId)).supersededBy;
      if (next) await bench.cancelRound.cancel(OFFICER, next.id, 1, 'the next race');
    }
    expect(await bench.breaches()).toEqual([]);
    process.stdout.write(`recall against approval: ${approvals} of ${RACES} approvals came first\n`);
  }, 900_000);

  /** A fresh lot for each race, so that there is always something to give. */
  async function addLot(race: number): Promise<string> {
    const id = testId('lot', 1_000 + race);
    const { owner } = bench.db;
    await owner.query(
      `INSERT INTO lots (jurisdiction_id, id, supplier_id, product_id, district_id, batch, produced_on, expires_on, pack_pieces, price_fen, state)
       SELECT jurisdiction_id, $1, supplier_id, 'surgical', district_id, 'race', produced_on, '2021-12-31', 10, 150, 'AVAILABLE' FROM lots WHERE id = $2`,
      [id, testId('lot', 1)],
    );
    await owner.query('INSERT INTO lot_levels (jurisdiction_id, lot_id, on_hand, available) VALUES ($1, $2, 40, 40)', [CITY, id]); // prettier-ignore
    await owner.query(
      `INSERT INTO lot_movements (jurisdiction_id, id, lot_id, kind, d_on_hand, d_available) VALUES ($1, uuidv7(), $2, 'POST', 40, 40)`,
      [CITY, id],
    );
    return id;
  }
});
