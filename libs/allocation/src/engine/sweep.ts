import type { Dues } from './class-packs.js';
import { roomFor } from './class-packs.js';
import type { Draw } from './draw.js';
import type { LineStore } from './lines.js';
import type { Market } from './market.js';

/** Last resort against waste: a whole pack that is left goes to any compatible requisition with room for it, in any block. */
export class LeftoverSweep {
  /** Most room, in pieces, of any member of each class. */
  private readonly room: Int32Array;

  constructor(
    private readonly market: Market,
    private readonly dues: Dues,
    private readonly draw: Draw,
    private readonly lotLeft: Int32Array,
  ) {
    this.room = new Int32Array(market.classCount);
  }

  run(lines: LineStore): void {
    const { groups } = this.market;
    const open = Array.from({ length: groups.count }, (_, g) => g).filter((g) =>
      this.groupLots(g).some((lot) => this.lotLeft[lot] > 0),
    );
    if (open.length > 0) for (let c = 0; c < this.room.length; c++) this.measure(c);
    open.sort((a, b) => groups.packPieces[b] - groups.packPieces[a] || a - b);
    for (const g of open) if (this.room.some((room) => room >= groups.packPieces[g])) this.empty(g, lines);
  }

  private groupLots(g: number): Int32Array {
    return this.market.groups.lots.subarray(this.market.groups.start[g], this.market.groups.start[g + 1]);
  }

  private measure(c: number): void {
    const { memberStart } = this.market;
    let most = 0;
    for (let k = memberStart[c]; k < memberStart[c + 1]; k++)
      most = Math.max(most, this.dues.most[k] - this.dues.awarded[k]);
    this.room[c] = most;
  }

  private membersOf(c: number): number[] {
    const { memberStart } = this.market;
    return Array.from({ length: memberStart[c + 1] - memberStart[c] }, (_, k) => memberStart[c] + k);
  }

  private empty(g: number, lines: LineStore): void {
    const size = this.market.groups.packPieces[g];
    const classes = this.classesOf(g).filter((c) => this.room[c] >= size);
    const takers = classes.flatMap((c) => this.membersOf(c).filter((i) => roomFor(this.dues, i, size) > 0));
    const { dues } = this;
    // Who is furthest below the exact share comes first; the draw settles equals.
    takers.sort(
      (a, b) => dues.whole[b] - dues.awarded[b] - (dues.whole[a] - dues.awarded[a]) || this.draw.compare(a, b),
    );
    let at = 0;
    for (const lot of this.groupLots(g)) {
      while (this.lotLeft[lot] > 0 && at < takers.length) {
        const i = takers[at];
        if (roomFor(dues, i, size) === 0) {
          at++;
          continue;
        }
        lines.add(i, lot, size);
        dues.awarded[i] += size;
        this.lotLeft[lot] -= size;
      }
    }
    for (const c of classes) this.measure(c);
  }

  /** Classes that can take from a group, whatever their block: up every ladder from it. */
  private classesOf(g: number): number[] {
    const { network } = this.market;
    const seen = new Set<number>([network.firstGroup + g]);
    for (const v of seen) {
      for (let e = network.start[v]; e < network.start[v + 1]; e++) {
        if ((network.entries[e] & 1) === 1) seen.add(network.arcFrom[network.entries[e] >> 1]);
      }
    }
    return [...seen].filter((v) => v < network.classCount).sort((a, b) => a - b);
  }
}
