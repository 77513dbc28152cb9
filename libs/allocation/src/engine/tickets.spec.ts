import { createHash } from 'node:crypto';
import { MAX_TICKETS } from '../files/limits.js';
import type { RequisitionRecord } from '../files/records.js';
import { effort } from '../testing/effort.js';
import { Fraction } from '../testing/fraction.js';
import { judge, runRound, sha256 } from '../testing/judged.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import type { Rows } from '../testing/random-rows.js';
import { allocate, fairShare, reasonsOf } from './allocate.js';

const EVERYBODY = [{ tiers: [1, 2, 3, 4], coverPieces: null }];

interface Ticket {
  row: RequisitionRecord;
  number: string;
}

/** All tickets of a round in the order of the draw, by the platform's own SHA-256. */
function drawnTickets({ header, requisitions }: Rows): Ticket[] {
  const tickets = requisitions.flatMap((row) =>
    Array.from({ length: row.weight }, (_, k) => {
      const digest = createHash('sha256')
        .update(`${header.seed}${row.id}#${k + 1}`)
        .digest('hex');
      return { row, number: digest.slice(0, 12) };
    }),
  );
  return tickets.sort((a, b) => (a.number < b.number ? -1 : 1));
}

function drawOf(seed: number, winPieces: number): Rows {
  const policy = { order: 'draw', winPieces, cooldownDays: 0, stages: EVERYBODY } as const;
  return randomRows(seed, { requisitions: 8, lots: 6, packs: [1], headcount: 30, policy });
}

/** The same round, every ticket a requisition of its own that came in the order of the draw. */
function asQueue(rows: Rows): Rows {
  const wins = rows.header.policy.winPieces as number;
  const left = new Map(rows.requisitions.map((row) => [row.id, row.claimPieces]));
  const requisitions = drawnTickets(rows).map(({ row }, rank) => {
    const claimPieces = Math.min(wins, left.get(row.id) as number);
    left.set(row.id, (left.get(row.id) as number) - claimPieces);
    const submittedAt = new Date(Date.UTC(2020, 2, 1) + rank * 1000).toISOString().replace('.000', '');
    const id = `${row.id}-${String(rank).padStart(6, '0')}`;
    return { ...row, id, claimPieces, askedPieces: claimPieces, submittedAt };
  });
  const { winPieces: _, cooldownDays: __, ...policy } = rows.header.policy;
  return { ...rows, header: { ...rows.header, policy: { ...policy, order: 'first-come' } }, requisitions };
}

function sharesOf(rows: Rows): Map<string, Fraction> {
  const snapshot = snapshotOf(rows);
  const allocation = allocate(snapshot, { sha256 });
  return new Map(
    Array.from({ length: snapshot.requisitions.count }, (_, i) => [
      snapshot.requisitions.id.at(i),
      new Fraction(...fairShare(allocation, i)),
    ]),
  );
}

describe('a draw', () => {
  it('serves ticket after ticket: as if every ticket stood in a queue by itself', () => {
    for (let seed = 1; seed <= effort(120); seed++) {
      const rows = drawOf(seed, 1 + (seed % 7));
      const due = new Map(rows.requisitions.map(({ id }) => [id, new Fraction(0)]));
      for (const [id, share] of sharesOf(asQueue(rows)))
        due.set(id.slice(0, -7), (due.get(id.slice(0, -7)) as Fraction).plus(share));
      const text = (shares: Map<string, Fraction>): string => [...shares].map(([id, s]) => `${id} ${s}`).join();
      expect({ seed, shares: text(sharesOf(rows)) }).toEqual({ seed, shares: text(due) });
    }
  });

  it('counts the wins of a firm, not its best ticket alone', () => {
    const rows = drawOf(3, 5);
    const firm = {
      ...rows.requisitions[0],
      accepts: ['kn95'],
      maxPriceFen: null,
      receivedPieces: 0,
      lastAwardedOn: null,
    };
    rows.requisitions = [40, 10, 1].map((weight, k) => ({
      ...firm,
      id: `firm-${k}`,
      weight,
      claimPieces: 5 * weight,
      askedPieces: 5 * weight,
    }));
    const lot = { ...rows.lots[0], product: 'kn95', serves: 'all' as const, packPieces: 5, expiresOn: '2021-03-01' };
    rows.lots = [{ ...lot, pieces: 100 }];
    const tickets = drawnTickets(rows);
    const wins = (id: string): number => 5 * tickets.slice(0, 20).filter(({ row }) => row.id === id).length;
    const lastOfFirst = tickets.findLastIndex(({ row }) => row.id === 'firm-0');
    const { snapshot, allocation, snapshotText, awardsText } = runRound(rows);
    expect([...allocation.pieces]).toEqual(rows.requisitions.map(({ id }) => wins(id)));
    // The clock stopped after the twentieth ticket; the first firm is met when it passes the last of its own.
    expect(allocation.blocks.map(({ level }) => level)).toEqual([[20, 1]]);
    const enoughPieces = 5 * (lastOfFirst + 1);
    expect(reasonsOf(snapshot, allocation, 0)).toContainEqual({ code: 'POOL_SHORT', level: [20, 1], enoughPieces });
    expect(judge(snapshotText, awardsText)).toEqual([]);
  });

  it('is refused where more tickets could win than may be', () => {
    const rows = drawOf(3, 1);
    const [firm] = rows.requisitions;
    rows.requisitions = [
      { ...firm, weight: MAX_TICKETS + 1, claimPieces: MAX_TICKETS + 1, askedPieces: MAX_TICKETS + 1 },
    ];
    rows.lots = rows.lots.slice(0, 1);
    const refusal = 'line 1, field policy.winPieces: OUT_OF_RANGE, expected at most 50000000 wins among all claims';
    expect(() => allocate(snapshotOf(rows), { sha256 })).toThrow(refusal);
  });
});
