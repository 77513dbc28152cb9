import { ENTERPRISE_SIZES, type Allocation, type Snapshot } from '@supplydock/allocation';

/** Bars of a distribution of levels; the last one holds everything above. */
export const LEVEL_BINS = 24;
/** The worst off are a tenth. */
const TENTH = 10;
const MILLI = 1_000;

export interface ScenarioOptions {
  readonly nearExpiryDays: number;
  /** Width of a bar in thousandths of a piece a head, ≥ 1. */
  readonly binMilli: number;
  /** History by which all scenarios are measured alike, in the snapshot's order; null for the snapshot's own. */
  readonly receivedPieces: Int32Array | null;
}

export interface ScenarioGroup {
  readonly key: string;
  readonly requisitions: number;
  readonly claimPieces: number;
  readonly awardedPieces: number;
  readonly served: number;
  readonly metInFull: number;
  /** Thousandths of a piece a head, history included. */
  readonly levelMilli: number;
}

/** What one policy would do. Whole numbers; ratios are thousandths, for showing and not for deciding. */
export interface ScenarioFigures {
  readonly requisitions: number;
  readonly claimPieces: number;
  readonly lotPieces: number;
  readonly awardedPieces: number;
  readonly piecesLeft: number;
  /** Requisitions that get anything. */
  readonly served: number;
  /** Requisitions that get their whole claim, as in a round's summary. */
  readonly metInFull: number;
  readonly metresPieces: number;
  readonly nearExpiryLotPieces: number;
  readonly nearExpiryAwardedPieces: number;
  /** Level of the tenth of the requisitions that stand lowest, together. */
  readonly worstTenthMilli: number;
  readonly medianMilli: number;
  /** Inequality of levels between heads: 0 all alike, 1000 one head has everything. */
  readonly giniMilli: number;
  /** Requisitions per bar. */
  readonly levels: readonly number[];
  readonly byTier: readonly ScenarioGroup[];
  readonly byDistrict: readonly ScenarioGroup[];
  readonly bySize: readonly ScenarioGroup[];
}

/** Counts what an allocation does, from the same columns as the awards file. */
export function scenarioFigures(snapshot: Snapshot, allocation: Allocation, options: ScenarioOptions): ScenarioFigures {
  const { requisitions: rows } = snapshot;
  const received = options.receivedPieces ?? rows.receivedPieces;
  if (received.length !== rows.count) throw new Error('a history of other requisitions');
  const held = Int32Array.from(allocation.pieces, (pieces, i) => pieces + received[i]);
  const totals = totalOf(snapshot, allocation);
  return {
    requisitions: rows.count,
    claimPieces: allocation.totals.claimPieces,
    lotPieces: allocation.totals.lotPieces,
    awardedPieces: allocation.totals.awardedPieces,
    piecesLeft: allocation.totals.lotPieces - allocation.totals.awardedPieces,
    metresPieces: allocation.totals.metresPieces,
    ...totals,
    ...nearExpiry(snapshot, allocation, options.nearExpiryDays),
    ...spread(rows.weight, held, options.binMilli),
    byTier: groups(snapshot, allocation, held, (i) => String(rows.tier[i])),
    byDistrict: groups(snapshot, allocation, held, (i) => snapshot.districts[rows.district[i]]),
    bySize: groups(snapshot, allocation, held, (i) => ENTERPRISE_SIZES[rows.size[i]]),
  };
}

function totalOf({ requisitions: rows }: Snapshot, { pieces }: Allocation): { served: number; metInFull: number } {
  let [served, metInFull] = [0, 0];
  for (let i = 0; i < rows.count; i++) {
    if (pieces[i] === 0) continue;
    served += 1;
    if (pieces[i] === rows.claimPieces[i]) metInFull += 1;
  }
  return { served, metInFull };
}

function nearExpiry({ lots, serviceDay }: Snapshot, { lines }: Allocation, days: number) {
  const isNear = (lot: number) => lots.expiresOn[lot] - serviceDay <= days;
  let [nearExpiryLotPieces, nearExpiryAwardedPieces] = [0, 0];
  for (let lot = 0; lot < lots.count; lot++) if (isNear(lot)) nearExpiryLotPieces += lots.pieces[lot];
  for (let at = 0; at < lines.lot.length; at++) {
    if (isNear(lines.lot[at])) nearExpiryAwardedPieces += lines.pieces[at];
  }
  return { nearExpiryLotPieces, nearExpiryAwardedPieces };
}

/** How levels are spread over heads: the worst-off tenth, the middle, inequality (Gini), and the bars of a picture. */
function spread(heads: Int32Array, held: Int32Array, binMilli: number) {
  const count = heads.length;
  const level = Float64Array.from(held, (pieces, i) => pieces / heads[i]);
  const order = Uint32Array.from(level, (_level, i) => i).sort((a, b) => level[a] - level[b] || a - b);
  const levels = new Array<number>(LEVEL_BINS).fill(0);
  const worst = Math.ceil(count / TENTH);
  let [worstPieces, worstHeads, allPieces, allHeads, doubleArea] = [0, 0, 0, 0, 0];
  for (let rank = 0; rank < count; rank++) {
    const i = order[rank];
    levels[Math.min(LEVEL_BINS - 1, Math.floor((level[i] * MILLI) / binMilli))] += 1;
    doubleArea += heads[i] * (2 * allPieces + held[i]);
    allPieces += held[i];
    allHeads += heads[i];
    if (rank === worst - 1) [worstPieces, worstHeads] = [allPieces, allHeads];
  }
  return {
    worstTenthMilli: milli(worstPieces, worstHeads),
    medianMilli: count === 0 ? 0 : Math.floor(level[order[count >> 1]] * MILLI),
    giniMilli: allPieces === 0 ? 0 : Math.round(MILLI * (1 - doubleArea / (allHeads * allPieces))),
    levels,
  };
}

function groups(
  { requisitions: rows }: Snapshot,
  { pieces }: Allocation,
  held: Int32Array,
  keyOf: (row: number) => string,
): ScenarioGroup[] {
  const byKey = new Map<string, { counts: Omit<ScenarioGroup, 'key' | 'levelMilli'>; held: number; heads: number }>();
  for (let i = 0; i < rows.count; i++) {
    const key = keyOf(i);
    const group = byKey.get(key) ?? { counts: NOTHING, held: 0, heads: 0 };
    const { requisitions, claimPieces, awardedPieces, served, metInFull } = group.counts;
    byKey.set(key, {
      counts: {
        requisitions: requisitions + 1,
        claimPieces: claimPieces + rows.claimPieces[i],
        awardedPieces: awardedPieces + pieces[i],
        served: served + Number(pieces[i] > 0),
        metInFull: metInFull + Number(pieces[i] > 0 && pieces[i] === rows.claimPieces[i]),
      },
      held: group.held + held[i],
      heads: group.heads + rows.weight[i],
    });
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({ key, ...group.counts, levelMilli: milli(group.held, group.heads) }));
}

const NOTHING = { requisitions: 0, claimPieces: 0, awardedPieces: 0, served: 0, metInFull: 0 };

const milli = (pieces: number, heads: number): number => (heads === 0 ? 0 : Math.floor((MILLI * pieces) / heads));
