import { cheapestTransport } from '../testing/cheapest.js';
import { sha256 } from '../testing/judged.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import { allocate } from './allocate.js';

const PACK = 10;
/** Outweighs every distance in these small rounds. */
const LATE = 10_000_000;

describe('routing against successive shortest paths on the same awards', () => {
  it('uses first what expires soon, then travels the least', () => {
    let withStockLeft = 0;
    for (let seed = 1; seed <= 250; seed++) {
      const rows = randomRows(seed, { requisitions: 16, lots: 8, packs: [PACK], headcount: seed % 3 === 0 ? 10 : 40 });
      const snapshot = snapshotOf(rows);
      const { pieces, lines, totals } = allocate(snapshot, { sha256 });
      const isLate = rows.lots.map((lot) => lot.expiresOn > '2020-05-01');
      let late = 0;
      for (let at = 0; at < lines.lot.length; at++) late += isLate[lines.lot[at]] ? lines.pieces[at] : 0;
      const { districts, metres } = rows.header;
      const travel = (i: number, j: number): number =>
        metres[districts.indexOf(rows.lots[j].district)][districts.indexOf(rows.requisitions[i].district)];
      const cheapest = cheapestTransport(rows, [...pieces], PACK, (i, j) => travel(i, j) + (isLate[j] ? LATE : 0));
      expect({ seed, cost: totals.metresPieces + late * LATE }).toEqual({ seed, cost: cheapest });
      if (totals.awardedPieces < totals.lotPieces) withStockLeft++;
    }
    expect(withStockLeft).toBeGreaterThan(20);
  });

  it('has few lines: at most classes + lots − 1 more than requisitions served', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const snapshot = snapshotOf(randomRows(seed, { requisitions: 60, lots: 12, packs: [PACK], headcount: 40 }));
      const { pieces, lines, findings } = allocate(snapshot, { sha256 });
      const served = pieces.filter((n) => n > 0).length;
      expect(lines.lot.length).toBeLessThanOrEqual(
        served + Math.max(0, findings.market.classCount + snapshot.lots.count - 1),
      );
    }
  });
});
