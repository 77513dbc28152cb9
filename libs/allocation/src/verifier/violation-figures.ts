/** Why a file cannot be read at all. */
export type ReadProblem =
  | 'EMPTY_FILE'
  | 'TRUNCATED'
  | 'LINE_TOO_LONG'
  | 'NOT_ASCII'
  | 'NOT_JSON'
  | 'NOT_A_SNAPSHOT'
  | 'LINE_ORDER'
  | 'FIELD_MISSING'
  | 'FIELD_ORDER'
  | 'FIELD_EXTRA'
  | 'FIELD_VALUE'
  | 'SPELLING';

/** @property field what is wrong, where it is one field; otherwise empty @property detail the same in English, with what was expected */
export interface Refusal {
  readonly problem: ReadProblem;
  readonly field: string;
  readonly detail: string;
}

interface OfRequisition {
  readonly requisition: string;
}
interface OfLot {
  readonly lot: string;
}
interface OfBlock {
  readonly block: number;
}
interface SaidAndDue {
  readonly said: string;
  readonly due: string;
}
type None = Readonly<Record<never, never>>;

/** What belongs to each code. Fractions and reasons are told as the files write them. */
export interface ViolationFigures {
  SNAPSHOT_UNREADABLE: Refusal;
  AWARDS_UNREADABLE: Refusal;
  AWARDS_HEADER: None;
  SNAPSHOT_DIGEST: SaidAndDue;
  ENGINE_VERSION: SaidAndDue;
  /** `requisition` is null where the snapshot has no more. */
  AWARD_MISPLACED: { readonly requisition: string | null };
  AWARD_MISSING: OfRequisition;
  NOT_CANONICAL: None;
  LINE_LOT_UNKNOWN: OfLot;
  LINE_ORDER: OfLot;
  LINE_INCOMPATIBLE: OfLot & OfRequisition;
  LINE_NOT_WHOLE_PACKS: OfLot & { readonly pieces: number; readonly packPieces: number };
  LINES_SUM: { readonly sum: number; readonly pieces: number };
  ABOVE_CLAIM: { readonly pieces: number; readonly most: number };
  LOT_OVERDRAWN: OfLot & { readonly holds: number; readonly pieces: number };
  PACK_WASTED: OfLot & OfRequisition & { readonly left: number; readonly room: number };
  BLOCK_NUMBER: OfBlock & { readonly said: number };
  BLOCK_STAGE: OfBlock & { readonly stage: number };
  BLOCK_LEVEL: OfBlock & {
    readonly problem: 'NOT_LOWEST' | 'NOT_RISING' | 'NOBODY_THERE' | 'NOT_HIGHEST';
    /** The level stated; of NOT_HIGHEST the one due. */
    readonly level: string;
  };
  BLOCK_COUNT: OfBlock & { readonly said: number; readonly due: number };
  BLOCK_LOTS: OfBlock & OfLot;
  BLOCK_STOCK: OfBlock & { readonly shares: number; readonly stock: number };
  BLOCK_INFEASIBLE: OfBlock;
  AWARD_BLOCK: OfBlock & OfRequisition & { readonly problem: 'WRONG' | 'IDLE' };
  LOT_OUTSIDE_BLOCKS: OfBlock & OfRequisition & OfLot;
  FAIR_SHARE: OfRequisition & SaidAndDue;
  BEYOND_PACK: OfRequisition;
  DRAW_ORDER: OfRequisition & { readonly winner: string };
  REASONS: OfRequisition & SaidAndDue;
  TOTALS: SaidAndDue & { readonly total: string };
}
