import { NO_CEILING, type Snapshot } from '@supplydock/allocation';

/**
 * Who suits whom, found pair by pair and without the engine's market: what the peers are given, and what the engine's
 * results are checked against. Requisitions of one kind accept the same products at the same ceiling in one district.
 */
export interface Matching {
  /** Kind of each requisition. */
  readonly kindOf: Int32Array;
  /** Compatible lots of each kind, by index. */
  readonly lotsOfKind: readonly Int32Array[];
  readonly districtOfKind: readonly number[];
}

export function matchingOf(snapshot: Snapshot): Matching {
  const { requisitions, lots } = snapshot;
  const kinds = new Map<string, number>();
  const lotsOfKind: Int32Array[] = [];
  const districtOfKind: number[] = [];
  const live = Array.from({ length: lots.count }, (_, j) => j).filter((j) => isLive(snapshot, j));
  const kindOf = Int32Array.from({ length: requisitions.count }, (_, i) => {
    const [accepts, district, ceiling] = [
      requisitions.accepts[i],
      requisitions.district[i],
      requisitions.maxPriceFen[i],
    ];
    const key = `${accepts} ${district} ${ceiling}`;
    let kind = kinds.get(key);
    if (kind === undefined) {
      kinds.set(key, (kind = lotsOfKind.length));
      lotsOfKind.push(Int32Array.from(live.filter((j) => suits(snapshot, accepts, district, ceiling, j))));
      districtOfKind.push(district);
    }
    return kind;
  });
  return { kindOf, lotsOfKind, districtOfKind };
}

function isLive({ lots, policy, serviceDay }: Snapshot, j: number): boolean {
  return lots.pieces[j] > 0 && lots.expiresOn[j] - serviceDay >= policy.minRemainingLifeDays;
}

function suits(snapshot: Snapshot, accepts: number, district: number, ceiling: number, j: number): boolean {
  const { lots, acceptSets, serveSets } = snapshot;
  const served = serveSets[lots.serves[j]];
  return (
    acceptSets[accepts].includes(lots.product[j]) &&
    (ceiling === NO_CEILING || lots.priceFen[j] <= ceiling) &&
    (served === null || served.includes(district))
  );
}

/** The lots that the policy uses first because they expire soon. */
export function isUsedFirst({ lots, policy, serviceDay }: Snapshot, j: number): boolean {
  return lots.expiresOn[j] - serviceDay <= policy.useFirstWithinDays;
}
