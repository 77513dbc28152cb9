/** Award lines: lots and pieces of requisition i are lot[start[i] .. start[i + 1]) and the same of pieces, by lot. */
export interface LineColumns {
  readonly start: Int32Array;
  readonly lot: Int32Array;
  readonly pieces: Int32Array;
}

/** Collects lines in any order, by the place of the requisition. */
export class LineStore {
  private place: Int32Array;
  private lot: Int32Array;
  private pieces: Int32Array;
  private count = 0;

  /** @param expected how many lines there are likely to be; it may become more */
  constructor(expected: number) {
    this.place = new Int32Array(expected + 1);
    this.lot = new Int32Array(expected + 1);
    this.pieces = new Int32Array(expected + 1);
  }

  add(place: number, lot: number, pieces: number): void {
    if (this.count === this.lot.length) {
      [this.place, this.lot, this.pieces] = [this.place, this.lot, this.pieces].map((column) => {
        const grown = new Int32Array(column.length * 2);
        grown.set(column);
        return grown;
      });
    }
    this.place[this.count] = place;
    this.lot[this.count] = lot;
    this.pieces[this.count++] = pieces;
  }

  /**
   * Lines by requisition, then by lot; two lines of one lot become one.
   * @param order requisition at each place
   */
  finish(order: Int32Array): LineColumns {
    const requisitions = order.length;
    const start = new Int32Array(requisitions + 1);
    for (let k = 0; k < this.count; k++) start[order[this.place[k]] + 1]++;
    for (let i = 0; i < requisitions; i++) start[i + 1] += start[i];
    const lot = new Int32Array(this.count);
    const pieces = new Int32Array(this.count);
    const end = start.slice(0, requisitions);
    for (let k = 0; k < this.count; k++) {
      const i = order[this.place[k]];
      let at = end[i]++;
      for (; at > start[i] && lot[at - 1] > this.lot[k]; at--) {
        lot[at] = lot[at - 1];
        pieces[at] = pieces[at - 1];
      }
      lot[at] = this.lot[k];
      pieces[at] = this.pieces[k];
    }
    return mergeTwins({ start, lot, pieces });
  }
}

function mergeTwins({ start, lot, pieces }: LineColumns): LineColumns {
  let count = 0;
  for (let i = 0, at = 0; i + 1 < start.length; i++) {
    const first = count;
    for (; at < start[i + 1]; at++) {
      if (count > first && lot[count - 1] === lot[at]) pieces[count - 1] += pieces[at];
      else {
        lot[count] = lot[at];
        pieces[count++] = pieces[at];
      }
    }
    start[i + 1] = count;
  }
  return { start, lot: lot.subarray(0, count), pieces: pieces.subarray(0, count) };
}
