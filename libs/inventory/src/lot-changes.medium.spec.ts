import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { arrangeCity, CITY, CLERK, DISTRICT, FixedClock, openTestDatabase, OTHER_SUPPLIER, SUPPLIER, type TestDatabase } from '@supplydock/testing'; // prettier-ignore
import { EditLot } from './edit-lot.js';
import { HoldLot } from './hold-lot.js';
import type { LotInput } from './lot-rules.js';
import { moveStock } from './move-stock.js';
import { PostLot } from './post-lot.js';
import { ShowLot } from './show-lot.js';
import { ShowLotTimeline } from './show-lot-timeline.js';
import { WithdrawLot } from './withdraw-lot.js';

const LOT: LotInput = {
  productId: 'surgical',
  districtId: DISTRICT,
  serves: null,
  batch: '200220A1',
  producedOn: '2020-02-20',
  expiresOn: '2022-02-19',
  pieces: 5_000,
  packPieces: 50,
  priceFen: 180,
};

let db: TestDatabase;
let post: PostLot;
let edit: EditLot;
let hold: HoldLot;
let withdraw: WithdrawLot;
let show: ShowLot;
let timeline: ShowLotTimeline;

beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  const clock = new FixedClock('2020-03-02T01:00:00Z');
  const ledger = new LedgerService();
  post = new PostLot(db.uow, ledger, clock);
  edit = new EditLot(db.uow, ledger, clock);
  hold = new HoldLot(db.uow, ledger);
  withdraw = new WithdrawLot(db.uow, ledger);
  show = new ShowLot(db.uow, clock);
  timeline = new ShowLotTimeline(db.uow);
});
afterAll(() => db.close());

const actorOf = (role: 'supplier' | 'city_officer', enterpriseId: string | null): Actor => ({
  jurisdictionId: CITY,
  userId: CLERK,
  sessionId: CLERK,
  displayName: 'Clerk',
  locale: 'en',
  memberships: [{ role, enterpriseId, districtId: null }],
});
const supplier = actorOf('supplier', SUPPLIER);
const rival = actorOf('supplier', OTHER_SUPPLIER);
const move = (lotId: string, kind: 'RESERVE' | 'RELEASE' | 'ALLOCATE', pieces: number) =>
  db.uow.run(CITY, (tx) => moveStock(tx, { jurisdictionId: CITY, lotId, kind, pieces, actorId: null, reason: 'test' }));

describe('correcting a lot', () => {
  it.each([
    [4_500, -500],
    [6_000, 1_000],
  ])('to %i pieces moves the difference, and the movements make the level', async (pieces, difference) => {
    const { id, version } = await post.post(supplier, LOT);
    const lot = await edit.edit(supplier, id, version, { ...LOT, batch: 'B2', priceFen: 200, pieces });
    expect(lot).toMatchObject({
      batch: 'B2',
      priceFen: 200,
      version: 2,
      levels: { onHand: pieces, available: pieces },
    });
    const { movements } = await show.show(supplier, id);
    expect(movements.map(({ kind, available }) => [kind, available])).toEqual([
      ['POST', 5_000],
      ['CORRECT', difference],
    ]);
  });

  it('without a change of pieces leaves no movement', async () => {
    const { id, version } = await post.post(supplier, LOT);
    await edit.edit(supplier, id, version, { ...LOT, serves: [DISTRICT] });
    expect((await show.show(supplier, id)).movements).toHaveLength(1);
  });

  it('is judged by the rules of posting, and changes nothing then', async () => {
    const { id, version } = await post.post(supplier, LOT);
    await expect(edit.edit(supplier, id, version, { ...LOT, expiresOn: '2029-01-01' })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [{ code: 'SHELF_LIFE_EXCEEDED' }],
    });
    expect(await show.show(supplier, id)).toMatchObject({ expiresOn: LOT.expiresOn, version });
  });

  it('is over once a round holds a piece of it, or gave it out', async () => {
    const { id, version } = await post.post(supplier, LOT);
    await move(id, 'RESERVE', 50);
    const refused = { code: 'LOT_PROMISED', params: { pieces: 50 } };
    await expect(edit.edit(supplier, id, version, LOT)).rejects.toMatchObject(refused);
    await move(id, 'ALLOCATE', 50);
    await expect(edit.edit(supplier, id, version, LOT)).rejects.toMatchObject(refused);
  });

  it('needs the version that was looked at, and the own lot', async () => {
    const { id, version } = await post.post(supplier, LOT);
    await edit.edit(supplier, id, version, LOT);
    await expect(edit.edit(supplier, id, version, LOT)).rejects.toMatchObject({ code: 'VERSION_MISMATCH' });
    await expect(edit.edit(rival, id, version + 1, LOT)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('holding a lot', () => {
  it('takes it off offer and brings it back, each with its reason', async () => {
    const { id, version } = await post.post(supplier, LOT);
    expect(await hold.hold(supplier, id, version, 'count first')).toMatchObject({
      state: 'ON_HOLD',
      holds: ['SUPPLIER'],
    });
    await expect(hold.hold(supplier, id, version + 1, 'again')).rejects.toMatchObject({ code: 'STATE_REFUSED' });
    expect(await hold.release(supplier, id, version + 1, 'counted')).toMatchObject({ state: 'AVAILABLE', holds: [] });
  });

  it('ends DEPLETED when a round gave out what it held meanwhile', async () => {
    const { id, version } = await post.post(supplier, LOT);
    await move(id, 'RESERVE', 5_000);
    await hold.hold(supplier, id, version, 'damaged?');
    await move(id, 'ALLOCATE', 5_000);
    expect(await hold.release(supplier, id, version + 1, 'sound')).toMatchObject({ state: 'DEPLETED' });
  });

  it('does not lift what the channel put on', async () => {
    const { id, version } = await post.post(supplier, LOT);
    await hold.hold(supplier, id, version, 'count first');
    await db.owner.query(`UPDATE lots SET holds = '{SUPPLIER,QUALIFICATION}' WHERE id = $1`, [id]);
    const lot = await hold.release(supplier, id, version + 1, 'counted');
    expect(lot).toMatchObject({ state: 'ON_HOLD', holds: ['QUALIFICATION'] });
    await expect(hold.release(supplier, id, lot.version, 'now')).rejects.toMatchObject({
      code: 'NOT_YOUR_HOLD',
      params: { holds: 'QUALIFICATION' },
    });
  });

  it('the table itself refuses a lot on offer that is held, or held for no reason', async () => {
    const { id } = await post.post(supplier, LOT);
    const set = (state: string, holds: string) =>
      db.owner.query('UPDATE lots SET state = $2, holds = $3 WHERE id = $1', [id, state, holds]);
    await expect(set('AVAILABLE', '{SUPPLIER}')).rejects.toMatchObject({ constraint: 'lots_held_for_a_reason' });
    await expect(set('ON_HOLD', '{}')).rejects.toMatchObject({ constraint: 'lots_held_for_a_reason' });
    await expect(set('ON_HOLD', '{WEATHER}')).rejects.toMatchObject({ constraint: 'lots_holds_known' });
  });
});

describe('the timeline of a lot', () => {
  it('says who did what, when and why; a supplier is not told the names', async () => {
    const { id, version } = await post.post(supplier, LOT);
    await hold.hold(supplier, id, version, 'count first');
    await hold.release(supplier, id, version + 1, 'counted');
    await withdraw.withdraw(supplier, id, { pieces: 500, reason: 'sold before' });
    const officer = actorOf('city_officer', null);
    const { items } = await timeline.show(officer, id);
    expect(
      items.map(({ kind, pieces, hold: which, text, actorName }) => [kind, pieces, which, text, actorName]),
    ).toEqual([
      ['LOT_WITHDRAWN', 500, null, 'sold before', 'Clerk'],
      ['LOT_RELEASED', null, 'SUPPLIER', 'counted', 'Clerk'],
      ['LOT_HELD', null, 'SUPPLIER', 'count first', 'Clerk'],
      ['LOT_POSTED', 5_000, null, null, 'Clerk'],
    ]);
    expect((await timeline.show(supplier, id)).items.every(({ actorName }) => actorName === null)).toBe(true);
    await expect(timeline.show(rival, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
