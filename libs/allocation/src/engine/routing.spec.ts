import { effort } from '../testing/effort.js';
import { cheapestTransport } from '../testing/cheapest.js';
import { sha256 } from '../testing/judged.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import { allocate } from './allocate.js';

const PACK = 10;
/** Outweighs every distance in these small rounds. */
const LATE = 1_000_000;
/** Outweighs all prices of a small round together. */
const PRICES = 1_000_000;

describe('routing against successive shortest paths on the same awards', () => {
  it('uses first what expires soon, then travels the least, then pays the least', () => {
    let withStockLeft = 0;
    for (let seed = 1; seed <= effort(250); seed++) {
      const rows = randomRows(seed, { requisitions: 16, lots: 8, packs: [PACK], headcount: seed % 3 === 0 ? 10 : 40 });
      const snapshot = snapshotOf(rows);
      const { pieces, lines, totals } = allocate(snapshot, { sha256 });
      const isLate = rows.lots.map((lot) => lot.expiresOn > '2020-05-01');
      const { districts, metres } = rows.header;
      const costOf = (i: number, j: number): number => {
        const travel =
          metres[districts.indexOf(rows.lots[j].district)][districts.indexOf(rows.requisitions[i].district)];
        return (travel + (isLate[j] ? LATE : 0)) * PRICES + rows.lots[j].priceFen;
      };
      let cost = 0;
      for (let i = 0; i < rows.requisitions.length; i++)
        for (let at = lines.start[i]; at < lines.start[i + 1]; at++)
          cost += costOf(i, lines.lot[at]) * lines.pieces[at];
      const cheapest = cheapestTransport(rows, [...pieces], PACK, costOf);
      expect({ seed, cost }).toEqual({ seed, cost: cheapest });
      if (totals.awardedPieces < totals.lotPieces) withStockLeft++;
    }
    expect(withStockLeft).toBeGreaterThan(effort(20));
  });

  it('has few lines: at most classes + lots − 1 more than requisitions served', () => {
    for (let seed = 1; seed <= effort(100); seed++) {
      const snapshot = snapshotOf(randomRows(seed, { requisitions: 60, lots: 12, packs: [PACK], headcount: 40 }));
      const { pieces, lines, findings } = allocate(snapshot, { sha256 });
      const served = pieces.filter((n) => n > 0).length;
      expect(lines.lot.length).toBeLessThanOrEqual(
        served + Math.max(0, findings.market.classCount + snapshot.lots.count - 1),
      );
    }
  });
});
