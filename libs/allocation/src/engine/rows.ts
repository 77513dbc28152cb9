import type { Snapshot } from '../files/snapshot.js';

/**
 * The requisitions in the order of their classes, so that whatever is done class by class reads memory from front to
 * back: a million of them lie thousands of lines apart in the order of their ids. Place p holds requisition order[p];
 * inside a class the order of ids stays. Those without a compatible lot come last.
 */
export interface Rows {
  readonly count: number;
  /** Places 0 .. matched − 1 have a class. */
  readonly matched: number;
  /** Requisition at each place. */
  readonly order: Int32Array;
  /** Place of each requisition. */
  readonly placeOf: Int32Array;
  readonly tier: Uint8Array;
  readonly weight: Int32Array;
  readonly receivedPieces: Int32Array;
  readonly askedPieces: Int32Array;
}

/** @param memberStart class c has the places memberStart[c] .. memberStart[c + 1] − 1 */
export function rowsByClass(snapshot: Snapshot, classOf: Int32Array, memberStart: Int32Array): Rows {
  const { count, tier, weight, receivedPieces, askedPieces } = snapshot.requisitions;
  const matched = memberStart[memberStart.length - 1];
  const placeOf = new Int32Array(count);
  const order = new Int32Array(count);
  const next = memberStart.slice();
  let unmatched = matched;
  for (let i = 0; i < count; i++) {
    const place = classOf[i] < 0 ? unmatched++ : next[classOf[i]]++;
    placeOf[i] = place;
    order[place] = i;
  }
  return {
    count,
    matched,
    order,
    placeOf,
    tier: placed(tier, placeOf, new Uint8Array(count)),
    weight: placed(weight, placeOf, new Int32Array(count)),
    receivedPieces: placed(receivedPieces, placeOf, new Int32Array(count)),
    askedPieces: placed(askedPieces, placeOf, new Int32Array(count)),
  };
}

/** A column of requisitions, put into places. */
export function placed<Column extends Uint8Array | Int32Array | Float64Array>(
  column: Column,
  placeOf: Int32Array,
  result: Column,
): Column {
  for (let i = 0; i < placeOf.length; i++) result[placeOf[i]] = column[i];
  return result;
}
