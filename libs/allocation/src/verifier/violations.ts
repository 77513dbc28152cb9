export type ViolationCode =
  | 'SNAPSHOT_UNREADABLE'
  | 'AWARDS_UNREADABLE'
  | 'AWARDS_HEADER'
  | 'SNAPSHOT_DIGEST'
  | 'ENGINE_VERSION'
  | 'AWARD_MISPLACED'
  | 'AWARD_MISSING'
  | 'NOT_CANONICAL'
  | 'LINE_LOT_UNKNOWN'
  | 'LINE_ORDER'
  | 'LINE_INCOMPATIBLE'
  | 'LINE_NOT_WHOLE_PACKS'
  | 'LINES_SUM'
  | 'ABOVE_CLAIM'
  | 'LOT_OVERDRAWN'
  | 'PACK_WASTED'
  | 'BLOCK_NUMBER'
  | 'BLOCK_STAGE'
  | 'BLOCK_LEVEL'
  | 'BLOCK_COUNT'
  | 'BLOCK_LOTS'
  | 'BLOCK_STOCK'
  | 'BLOCK_INFEASIBLE'
  | 'AWARD_BLOCK'
  | 'LOT_OUTSIDE_BLOCKS'
  | 'FAIR_SHARE'
  | 'BEYOND_PACK'
  | 'UNEQUAL_TWINS'
  | 'DRAW_ORDER'
  | 'REASONS'
  | 'TOTALS';

/** One thing wrong with an awards file: its line (1-based, 1 is the header), a stable code, a sentence. */
export interface Violation {
  line: number;
  code: ViolationCode;
  message: string;
}

/** A file with more violations than this is wrong beyond doubt; the rest would only cost memory. */
export const MAX_VIOLATIONS = 1000;

export class ViolationList {
  readonly items: Violation[] = [];
  private readonly codes = new Set<ViolationCode>();

  /** Some violation, kept or not, has a code that begins like this. */
  has(prefix: string): boolean {
    return [...this.codes].some((code) => code.startsWith(prefix));
  }

  append({ line, code, message }: Violation): void {
    this.add(line, code, message);
  }

  add(line: number, code: ViolationCode, message: string): void {
    this.codes.add(code);
    if (this.items.length < MAX_VIOLATIONS) this.items.push({ line, code, message });
  }
}
