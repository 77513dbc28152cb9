import type { Snapshot } from '../files/snapshot.js';
import { NO_CEILING } from '../files/snapshot.js';

/** Why no lot suits a requisition: how many lots that hold something fail each test, and which single test stands in the way. */
export interface Unmatched {
  product: number;
  price: number;
  area: number;
  life: number;
  /** The one cause among price, life and area without which some lot would suit; undefined where there is none or several. */
  only: 'PRICE_ABOVE_CEILING' | 'LIFE_TOO_SHORT' | 'OUT_OF_AREA' | undefined;
  lowestPriceFen: number;
  longestLifeDays: number;
  lotsOutOfArea: number;
}

/** Looks at every lot once per kind of requisition (accepted products, district, ceiling). */
export class UnmatchedTable {
  private readonly known = new Map<string, Unmatched>();

  constructor(private readonly snapshot: Snapshot) {}

  of(i: number): Unmatched {
    const rows = this.snapshot.requisitions;
    const key = `${rows.accepts[i]} ${rows.district[i]} ${rows.maxPriceFen[i]}`;
    let found = this.known.get(key);
    if (found === undefined)
      this.known.set(key, (found = this.count(rows.accepts[i], rows.district[i], rows.maxPriceFen[i])));
    return found;
  }

  private count(accepts: number, district: number, ceiling: number): Unmatched {
    const { lots, acceptSets, serveSets, serviceDay, policy } = this.snapshot;
    const found: Unmatched = {
      product: 0,
      price: 0,
      area: 0,
      life: 0,
      only: undefined,
      lowestPriceFen: Infinity,
      longestLifeDays: -Infinity,
      lotsOutOfArea: 0,
    };
    for (let j = 0; j < lots.count; j++) {
      if (lots.pieces[j] === 0) continue;
      const life = lots.expiresOn[j] - serviceDay;
      const isOther = !acceptSets[accepts].includes(lots.product[j]);
      const isDear = ceiling !== NO_CEILING && lots.priceFen[j] > ceiling;
      const isElsewhere = serveSets[lots.serves[j]]?.includes(district) === false;
      const isOld = life < policy.minRemainingLifeDays;
      found.product += Number(isOther);
      found.price += Number(isDear);
      found.area += Number(isElsewhere);
      found.life += Number(isOld);
      if (Number(isOther) + Number(isDear) + Number(isElsewhere) + Number(isOld) !== 1) continue;
      if (isDear) found.lowestPriceFen = Math.min(found.lowestPriceFen, lots.priceFen[j]);
      if (isOld) found.longestLifeDays = Math.max(found.longestLifeDays, life);
      if (isElsewhere) found.lotsOutOfArea++;
    }
    const causes = [
      found.lowestPriceFen < Infinity ? 'PRICE_ABOVE_CEILING' : undefined,
      found.longestLifeDays > -Infinity ? 'LIFE_TOO_SHORT' : undefined,
      found.lotsOutOfArea > 0 ? 'OUT_OF_AREA' : undefined,
    ].filter((cause) => cause !== undefined) as NonNullable<Unmatched['only']>[];
    if (causes.length === 1) found.only = causes[0];
    return found;
  }
}
