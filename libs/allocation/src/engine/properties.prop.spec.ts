import fc from 'fast-check';
import { Fraction } from '../testing/fraction.js';
import { effort } from '../testing/effort.js';
import { sha256 } from '../testing/judged.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import type { Rows } from '../testing/random-rows.js';
import type { Allocation } from './allocate.js';
import { allocate, fairShare, reasonsOf } from './allocate.js';
import type { Snapshot } from '../files/snapshot.js';

const PACK = 10;
/** More with SUPPLYDOCK_PROPERTY_RUNS; the seed is fixed so that a failure can be repeated. */
const RUNS = { seed: 20200302, numRuns: Number(process.env.SUPPLYDOCK_PROPERTY_RUNS ?? effort(150)) };

interface Result {
  snapshot: Snapshot;
  allocation: Allocation;
  pieces: Map<string, number>;
  shares: Map<string, Fraction>;
}

function run(rows: Rows): Result {
  const snapshot = snapshotOf(rows);
  const allocation = allocate(snapshot, { sha256 });
  const ids = Array.from({ length: snapshot.requisitions.count }, (_, i) => snapshot.requisitions.id.at(i));
  return {
    snapshot,
    allocation,
    pieces: new Map(ids.map((id, i) => [id, allocation.pieces[i]])),
    shares: new Map(ids.map((id, i) => [id, new Fraction(...fairShare(allocation, i))])),
  };
}

function checkProperty(packs: readonly number[], check: (rows: Rows, pick: number) => void, policy = {}): void {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1 << 30 }), fc.nat(1000), (seed, pick) => {
      const rows = randomRows(seed, { requisitions: 14, lots: 7, packs, headcount: 40, policy });
      if (rows.requisitions.length > 1 && rows.lots.length > 0) check(rows, pick);
    }),
    RUNS,
  );
}

function property(
  name: string,
  packs: readonly number[],
  check: (rows: Rows, pick: number) => void,
  policy = {},
): void {
  it(name, () => checkProperty(packs, check, policy));
}

const EVERYBODY = { stages: [{ tiers: [1, 2, 3, 4], coverPieces: null }] };

describe('properties of a round', () => {
  property(
    'more supply gives nobody less by more than a pack, and no exact share less',
    [PACK],
    (rows, pick) => {
      const before = run(rows);
      const more = structuredClone(rows);
      more.lots[pick % more.lots.length].pieces += PACK * (1 + (pick % 3));
      const after = run(more);
      for (const [id, pieces] of before.pieces) {
        expect(after.pieces.get(id)).toBeGreaterThanOrEqual(pieces - PACK);
        expect(after.shares.get(id)?.compare(before.shares.get(id) as Fraction)).toBeGreaterThanOrEqual(0);
      }
    },
    EVERYBODY,
  );

  property('who asks above the entitlement gains exactly nothing', [PACK, 20, 50], (rows, pick) => {
    const before = run(rows);
    const greedy = structuredClone(rows);
    greedy.requisitions[pick % greedy.requisitions.length].askedPieces *= 10;
    expect(run(greedy).pieces).toEqual(before.pieces);
  });

  property(
    'splitting a firm in two gains no exact share, and at most one pack for each part',
    [PACK],
    (rows, pick) => {
      const at = pick % rows.requisitions.length;
      const whole = structuredClone(rows);
      const firm = whole.requisitions[at];
      for (const name of ['weight', 'claimPieces', 'receivedPieces'] as const) firm[name] -= firm[name] % 2;
      firm.claimPieces -= firm.claimPieces % (2 * PACK);
      if (firm.weight === 0) return;
      firm.askedPieces = firm.claimPieces;
      const parts = structuredClone(whole);
      const half = parts.requisitions[at];
      for (const name of ['weight', 'claimPieces', 'receivedPieces', 'askedPieces'] as const) half[name] /= 2;
      parts.requisitions.push({ ...half, id: `${half.id}-b` });
      const [before, after] = [run(whole), run(parts)];
      const gained =
        (after.pieces.get(half.id) as number) +
        (after.pieces.get(`${half.id}-b`) as number) -
        (before.pieces.get(firm.id) as number);
      expect(gained).toBeLessThanOrEqual(2 * PACK);
      const shares = (after.shares.get(half.id) as Fraction).plus(after.shares.get(`${half.id}-b`) as Fraction);
      expect(shares.compare(before.shares.get(firm.id) as Fraction)).toBe(0);
    },
    EVERYBODY,
  );

  it.each([[[PACK]], [[PACK, 20, 50]]])('equal firms differ by at most one pack, packs of %j', (packs) => {
    checkProperty(packs, (rows, pick) => {
      const twins = structuredClone(rows);
      const firm = twins.requisitions[pick % twins.requisitions.length];
      for (let copy = 0; copy < 4; copy++) twins.requisitions.push({ ...firm, id: `twin-${copy}` });
      const { pieces, shares } = run(twins);
      const group = [firm.id, 'twin-0', 'twin-1', 'twin-2', 'twin-3'];
      const got = group.map((id) => pieces.get(id) as number);
      expect(Math.max(...got) - Math.min(...got)).toBeLessThanOrEqual(Math.max(...packs));
      expect(new Set(group.map((id) => String(shares.get(id)))).size).toBe(1);
    });
  });

  property(
    'without one requisition nobody else has a smaller exact share',
    [PACK, 50],
    (rows, pick) => {
      const before = run(rows);
      const fewer = structuredClone(rows);
      fewer.requisitions.splice(pick % fewer.requisitions.length, 1);
      for (const [id, share] of run(fewer).shares)
        expect(share.compare(before.shares.get(id) as Fraction)).toBeGreaterThanOrEqual(0);
    },
    EVERYBODY,
  );

  property(
    'all pieces and packs times three: all shares and awards times three',
    [PACK],
    (rows) => {
      const scaled = structuredClone(rows);
      for (const lot of scaled.lots) {
        lot.pieces *= 3;
        lot.packPieces *= 3;
      }
      for (const row of scaled.requisitions)
        for (const name of ['receivedPieces', 'askedPieces', 'claimPieces'] as const) row[name] *= 3;
      const [before, after] = [run(rows), run(scaled)];
      for (const [id, share] of before.shares) {
        expect(String(after.shares.get(id))).toBe(String(share.times(new Fraction(3))));
        expect(after.pieces.get(id)).toBe((before.pieces.get(id) as number) * 3);
      }
    },
    EVERYBODY,
  );

  property(
    'with the stock a reason calls enough the requisition is met; with a pack less it is not',
    [PACK],
    (rows, pick) => {
      const pool = structuredClone(rows);
      pool.lots = [{ ...pool.lots[0], pieces: 200, serves: 'all', product: 'surgical', expiresOn: '2021-03-01' }];
      for (const row of pool.requisitions) {
        row.accepts = ['surgical'];
        row.maxPriceFen = null;
        row.claimPieces -= row.claimPieces % PACK;
      }
      const { snapshot, allocation } = run(pool);
      const i = pick % snapshot.requisitions.count;
      const reason = reasonsOf(snapshot, allocation, i).find(({ code }) => code === 'POOL_SHORT');
      if (reason?.code !== 'POOL_SHORT') return;
      const id = snapshot.requisitions.id.at(i);
      const claim = String(new Fraction(snapshot.requisitions.claimPieces[i]));
      pool.lots[0].pieces = Math.ceil(reason.enoughPieces / PACK) * PACK;
      expect(String(run(pool).shares.get(id))).toBe(claim);
      pool.lots[0].pieces -= PACK;
      if (pool.lots[0].pieces < reason.enoughPieces - 1) expect(String(run(pool).shares.get(id))).not.toBe(claim);
    },
  );
});
