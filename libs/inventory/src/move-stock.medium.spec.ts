import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { arrangeCity, CITY, DISTRICT, openTestDatabase, SUPPLIER, type TestDatabase } from '@supplydock/testing';
import { moveStockForRound } from './move-stock-for-round.js';
import { moveStock, MOVES, type Levels } from './move-stock.js';
import type { MovementKind } from './stock.entity.js';

const POSTED = 5_000;
let db: TestDatabase;
let lotId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
});
afterAll(() => db.close());

beforeEach(async () => {
  lotId = randomUUID();
  await db.owner.query(
    `INSERT INTO lots (jurisdiction_id, id, supplier_id, product_id, district_id, batch, produced_on, expires_on, pack_pieces, price_fen, state)
     VALUES ($1, $2, $3, 'surgical', $4, 'B', '2020-02-20', '2022-02-19', 10, 100, 'AVAILABLE')`,
    [CITY, lotId, SUPPLIER, DISTRICT],
  );
  await db.owner.query('INSERT INTO lot_levels (jurisdiction_id, lot_id) VALUES ($1, $2)', [CITY, lotId]);
  await move('POST', POSTED);
});

const move = (kind: MovementKind, pieces: number, lot = lotId): Promise<Levels | null> =>
  db.uow.run(CITY, (tx) =>
    moveStock(tx, { jurisdictionId: CITY, lotId: lot, kind, pieces, actorId: null, reason: 'test' }),
  );
const forRound = (kind: 'RESERVE' | 'RELEASE' | 'ALLOCATE', pieces: number) =>
  db.uow.run(CITY, (tx) =>
    moveStockForRound(tx, {
      jurisdictionId: CITY,
      roundId: lotId,
      kind,
      lots: [{ lotId, pieces }],
      actorId: null,
      reason: 'test',
    }),
  );

/** The level as stored, and as the sum of the lot's movements. */
async function levelTwice(): Promise<[stored: Levels, summed: Levels]> {
  const [stored] = await db.owner.query(
    `SELECT on_hand AS "onHand", available, reserved, allocated, shipped, written_off AS "writtenOff" FROM lot_levels WHERE lot_id = $1`,
    [lotId],
  );
  const [summed] = await db.owner.query(
    `SELECT sum(d_on_hand)::bigint AS "onHand", sum(d_available)::bigint AS available, sum(d_reserved)::bigint AS reserved,
            sum(d_allocated)::bigint AS allocated, sum(d_shipped)::bigint AS shipped, sum(d_written_off)::bigint AS "writtenOff"
       FROM lot_movements WHERE lot_id = $1`,
    [lotId],
  );
  return [stored, summed];
}

describe('moveStock', () => {
  it('has a balanced row for every kind of movement', () => {
    for (const [kind, { onHand = 0, ...parts }] of Object.entries(MOVES)) {
      expect([kind, Object.values(parts).reduce((a, b) => a + b, 0)]).toEqual([kind, onHand]);
    }
  });

  it('carries pieces from posted to shipped', async () => {
    await move('RESERVE', 300);
    await move('ALLOCATE', 200);
    await move('RELEASE', 100);
    await move('SHIP', 150);
    await move('DEALLOCATE', 50);
    await move('WRITE_OFF', 10);
    const expected = { onHand: 5_000, available: 4_840, reserved: 0, allocated: 0, shipped: 150, writtenOff: 10 };
    expect(await levelTwice()).toEqual([expected, expected]);
  });

  it('moves all or nothing: no level falls below 0, and a refused movement leaves no row', async () => {
    expect(await move('WITHDRAW', POSTED + 1)).toBeNull();
    expect(await move('RELEASE', 1)).toBeNull();
    expect(await move('SHIP', 1)).toBeNull();
    expect(await move('WITHDRAW', 1, randomUUID())).toBeNull();
    const [stored, summed] = await levelTwice();
    expect(stored).toEqual(summed);
    expect(stored.available).toBe(POSTED);
  });

  it('refuses pieces that are no whole positive number', async () => {
    for (const pieces of [0, -10, 1.5, NaN, Infinity])
      await expect(move('WITHDRAW', pieces)).rejects.toThrow(RangeError);
  });
});

describe('200 parallel withdrawals and allocations on one lot', () => {
  it('never break invariant 1, and give out exactly what there was', async () => {
    // 100 withdrawals and 100 freezes of 60 each want 12,000 of 5,000.
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        if (index % 2 === 0) return move('WITHDRAW', 60).then((levels) => (levels ? 'withdrawn' : 'refused'));
        return forRound('RESERVE', 60)
          .then(() => forRound('ALLOCATE', 60))
          .then(() => 'allocated', () => 'refused'); // prettier-ignore
      }),
    );
    const count = (what: string) => outcomes.filter((outcome) => outcome === what).length;
    const [stored, summed] = await levelTwice();
    expect(stored).toEqual(summed);
    expect(count('withdrawn') + count('allocated')).toBe(Math.floor(POSTED / 60));
    expect(count('withdrawn')).toBeGreaterThan(0);
    expect(count('allocated')).toBeGreaterThan(0);
    expect(stored).toEqual({
      onHand: POSTED - count('withdrawn') * 60,
      available: POSTED % 60,
      reserved: 0,
      allocated: count('allocated') * 60,
      shipped: 0,
      writtenOff: 0,
    });
  }, 60_000);
});
