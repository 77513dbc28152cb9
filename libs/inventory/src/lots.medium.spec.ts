import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox } from '@supplydock/platform';
import {
  arrangeCity,
  CITY,
  CLERK,
  DISTRICT,
  FixedClock,
  NEW_FIRM,
  openTestDatabase,
  OTHER_SUPPLIER,
  SUPPLIER,
  type TestDatabase,
} from '@supplydock/testing';
import { ExpireLots } from './expire-lots.js';
import { ListLots } from './list-lots.js';
import type { LotInput } from './lot-rules.js';
import { moveStockForRound } from './move-stock-for-round.js';
import { moveStock } from './move-stock.js';
import { PostLot } from './post-lot.js';
import { ShowLot } from './show-lot.js';
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
let withdraw: WithdrawLot;
let show: ShowLot;
let list: ListLots;
let expire: ExpireLots;

beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  const clock = new FixedClock('2020-03-02T01:00:00Z');
  const ledger = new LedgerService();
  post = new PostLot(db.uow, ledger, clock);
  withdraw = new WithdrawLot(db.uow, ledger);
  show = new ShowLot(db.uow, clock);
  list = new ListLots(db.uow);
  expire = new ExpireLots(db.uow, ledger, new Outbox(), clock);
});
afterAll(() => db.close());

const supplierOf = (enterpriseId: string, role: 'supplier' | 'city_officer' = 'supplier'): Actor => ({
  jurisdictionId: CITY,
  userId: CLERK,
  sessionId: CLERK,
  displayName: 'Clerk',
  locale: 'en',
  memberships: [{ role, enterpriseId: role === 'supplier' ? enterpriseId : null, districtId: null }],
});
const supplier = supplierOf(SUPPLIER);
const ledgerOf = (id: string) =>
  db.owner.query('SELECT kind, payload FROM ledger_entries WHERE subject_id = $1 ORDER BY seq', [id]);

describe('posting a lot', () => {
  it('makes it available, with the movement and the ledger entry behind it', async () => {
    const { pieces, ...posted } = LOT;
    const lot = await post.post(supplier, LOT);
    expect(lot).toMatchObject({
      ...posted,
      supplierId: SUPPLIER,
      supplierName: '企业4',
      state: 'AVAILABLE',
    });
    expect(lot.levels).toEqual({
      onHand: pieces,
      available: pieces,
      reserved: 0,
      allocated: 0,
      shipped: 0,
      writtenOff: 0,
    });
    const { movements } = await show.show(supplier, lot.id);
    expect(movements).toMatchObject([{ kind: 'POST', onHand: 5_000, available: 5_000, reason: 'posted' }]);
    expect(await ledgerOf(lot.id)).toEqual([{ kind: 'LOT_POSTED', payload: { supplierId: SUPPLIER, ...LOT } }]);
  });

  it('refuses what the rules refuse, and leaves nothing behind', async () => {
    const before = await db.owner.query('SELECT count(*) FROM lots');
    await expect(post.post(supplier, { ...LOT, priceFen: 401, pieces: 7 })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [{ code: 'NOT_WHOLE_PACKS' }, { code: 'PRICE_ABOVE_CEILING' }],
    });
    expect(await db.owner.query('SELECT count(*) FROM lots')).toEqual(before);
  });

  it('is for verified suppliers only', async () => {
    await expect(post.post(supplierOf(NEW_FIRM), LOT)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await db.owner.query(`UPDATE enterprises SET state = 'SUSPENDED' WHERE id = $1`, [OTHER_SUPPLIER]);
    await expect(post.post(supplierOf(OTHER_SUPPLIER), LOT)).rejects.toMatchObject({ code: 'ENTERPRISE_NOT_VERIFIED' });
    await db.owner.query(`UPDATE enterprises SET state = 'VERIFIED' WHERE id = $1`, [OTHER_SUPPLIER]);
  });
});

describe('withdrawing from a lot', () => {
  it('lowers what is free and says so in movement and ledger', async () => {
    const { id } = await post.post(supplier, LOT);
    const lot = await withdraw.withdraw(supplier, id, { pieces: 500, reason: 'sold before' });
    expect(lot).toMatchObject({ state: 'AVAILABLE', version: 2, levels: { onHand: 4_500, available: 4_500 } });
    expect((await show.show(supplier, id)).movements[1]).toMatchObject({
      kind: 'WITHDRAW',
      available: -500,
      reason: 'withdrawn',
    });
    expect((await ledgerOf(id))[1]).toMatchObject({
      kind: 'LOT_WITHDRAWN',
      payload: { pieces: 500, availablePieces: 4_500, textSha256: expect.any(String) },
    });
  });

  it('ends WITHDRAWN when nothing is left, DEPLETED when only promises are', async () => {
    const { id } = await post.post(supplier, LOT);
    expect(await withdraw.withdraw(supplier, id, { pieces: 5_000, reason: 'all of it' })).toMatchObject({
      state: 'WITHDRAWN',
    });
    await expect(withdraw.withdraw(supplier, id, { pieces: 50, reason: 'again' })).rejects.toMatchObject({
      code: 'STATE_REFUSED',
    });

    const other = await post.post(supplier, LOT);
    await db.uow.run(CITY, async (tx) => {
      const move = { jurisdictionId: CITY, lotId: other.id, pieces: 1_000, actorId: null, reason: 'test' } as const;
      await moveStock(tx, { ...move, kind: 'RESERVE' });
      await moveStock(tx, { ...move, kind: 'ALLOCATE' });
    });
    expect(await withdraw.withdraw(supplier, other.id, { pieces: 4_000, reason: 'the rest' })).toMatchObject({
      state: 'DEPLETED',
      levels: { onHand: 1_000, available: 0, allocated: 1_000 },
    });
  });

  it('refuses more than is free, and broken packs', async () => {
    const { id } = await post.post(supplier, LOT);
    await expect(withdraw.withdraw(supplier, id, { pieces: 5_050, reason: 'too much' })).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      params: { pieces: 5_050, availablePieces: 5_000 },
    });
    await expect(withdraw.withdraw(supplier, id, { pieces: 10, reason: 'a few' })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [{ code: 'NOT_WHOLE_PACKS' }],
    });
  });
});

describe('withdrawals while rounds freeze and allocate the same lots', () => {
  it('neither deadlock nor oversell, and a lot with nothing left to give is DEPLETED', async () => {
    const lots = await Promise.all([1, 2, 3].map(() => post.post(supplier, { ...LOT, pieces: 1_500 })));
    const roundId = lots[0].id; // any id will do
    const allocate = () =>
      db.uow.run(CITY, async (tx) => {
        const movement = { jurisdictionId: CITY, roundId, actorId: null, reason: 'test', lots: lots.map(({ id }) => ({ lotId: id, pieces: 50 })) }; // prettier-ignore
        await moveStockForRound(tx, { ...movement, kind: 'RESERVE' });
        await moveStockForRound(tx, { ...movement, kind: 'ALLOCATE' });
      });
    const outcomes = await Promise.all(
      Array.from(
        { length: 100 },
        (_, index) =>
        (index % 4 === 0
          ? allocate()
          : withdraw.withdraw(supplier, lots[index % 3].id, { pieces: 50, reason: 'at once' })
        ).then(() => 'done', (error: Error & { code?: string }) => error.code ?? error.message), // prettier-ignore
      ),
    );
    const refusals = new Set(outcomes.filter((outcome) => outcome !== 'done'));
    for (const refusal of refusals) expect(refusal).toMatch(/STOCK_SHORT|STATE_REFUSED|lots hold as much/);
    const after = await Promise.all(lots.map(({ id }) => show.show(supplier, id)));
    for (const { levels, state } of after) {
      expect(levels.onHand).toBe(levels.available + levels.allocated);
      expect(state).toBe(levels.available > 0 ? 'AVAILABLE' : 'DEPLETED');
    }
    const withdrawn = 4_500 - after.reduce((sum, { levels }) => sum + levels.onHand, 0);
    const allocated = after.reduce((sum, { levels }) => sum + levels.allocated, 0);
    expect(withdrawn / 50 + allocated / 150).toBe(outcomes.filter((outcome) => outcome === 'done').length);
  }, 60_000);
});

describe('whose lot it is', () => {
  it('somebody else’s lot does not exist for a supplier', async () => {
    const { id } = await post.post(supplier, LOT);
    const rival = supplierOf(OTHER_SUPPLIER);
    await expect(show.show(rival, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(withdraw.withdraw(rival, id, { pieces: 50, reason: 'theft' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await list.list(rival, { limit: 50 })).items).toEqual([]);
    expect((await show.show(supplierOf('', 'city_officer'), id)).id).toBe(id);
  });
});

describe('listing lots', () => {
  it('pages without gap or repetition, the latest first', async () => {
    const all = await list.list(supplier, { limit: 200 });
    expect(all.total).toBe(all.items.length);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list.list(supplier, { limit: 2, cursor });
      expect(page.total).toBe(all.total);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(all.items.map(({ id }) => id));
    expect(seen).toEqual([...seen].sort().reverse());
  });

  it('filters by product, state and text; wildcards are only characters', async () => {
    expect((await list.list(supplier, { limit: 50, productId: 'kn95' })).total).toBe(0);
    expect((await list.list(supplier, { limit: 50, state: 'WITHDRAWN' })).total).toBe(1);
    expect((await list.list(supplier, { limit: 50, q: '220a' })).total).toBeGreaterThan(0);
    expect((await list.list(supplier, { limit: 50, q: '企业4' })).total).toBeGreaterThan(0);
    expect((await list.list(supplier, { limit: 50, q: '%' })).total).toBe(0);
  });
});

describe('expiry', () => {
  it('writes off what is free once, and leaves what is promised', async () => {
    const { id } = await post.post(supplier, LOT);
    await db.uow.run(CITY, (tx) =>
      moveStock(tx, { jurisdictionId: CITY, lotId: id, kind: 'RESERVE', pieces: 100, actorId: null, reason: 'test' }),
    );
    await db.owner.query(`UPDATE lots SET produced_on = '2019-01-01', expires_on = '2020-03-01' WHERE id = $1`, [id]);
    const last = await post.post(supplier, { ...LOT, expiresOn: '2020-03-02' });
    expect(await expire.expire(CITY)).toBe(1);
    expect(await expire.expire(CITY)).toBe(0);
    expect(await show.show(supplier, id)).toMatchObject({
      state: 'EXPIRED',
      levels: { onHand: 5_000, available: 0, reserved: 100, writtenOff: 4_900 },
    });
    expect((await ledgerOf(id)).at(-1)).toEqual({
      kind: 'LOT_EXPIRED',
      payload: { expiresOn: '2020-03-01', writtenOffPieces: 4_900 },
    });
    expect(await show.show(supplier, last.id)).toMatchObject({ state: 'AVAILABLE' });
  });
});
