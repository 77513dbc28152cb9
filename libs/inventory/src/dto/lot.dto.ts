import { ApiProperty } from '@nestjs/swagger';
import { LOT_HOLDS, LOT_STATES, type LotHold, type LotState } from '@supplydock/domain';
import { PriceReviewView } from '../prices/price-review.dto.js';
import { LOT_ENTRY_KINDS, type LotEntryKind } from '../record-about-goods.js';
import { MOVEMENT_KINDS, type MovementKind } from '../stock.entity.js';

const PIECES = { type: 'integer', minimum: 0 } as const;
const DELTA = { type: 'integer' } as const;

/** Invariant 1: onHand = available + reserved + allocated + shipped + writtenOff. */
export class LotLevels {
  @ApiProperty({ ...PIECES, description: 'The sum of the others' })
  onHand!: number;
  @ApiProperty({ ...PIECES, description: 'Free: may be withdrawn, or frozen by the next round' })
  available!: number;
  @ApiProperty({ ...PIECES, description: 'Held by a round that is not decided' })
  reserved!: number;
  @ApiProperty({ ...PIECES, description: 'Awarded by an approved round' })
  allocated!: number;
  @ApiProperty(PIECES)
  shipped!: number;
  @ApiProperty({ ...PIECES, description: 'Expired, damaged or recalled' })
  writtenOff!: number;
}

export class LotView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  supplierId!: string;
  @ApiProperty()
  supplierName!: string;
  @ApiProperty({ example: 'surgical' })
  productId!: string;
  @ApiProperty({ example: '310115', description: 'Where the goods are' })
  districtId!: string;
  @ApiProperty({ type: [String], nullable: true, example: ['310101', '310115'], description: 'Districts delivered to; null means all' }) // prettier-ignore
  serves!: string[] | null;
  @ApiProperty({ example: '200220A1' })
  batch!: string;
  @ApiProperty({ format: 'date' })
  producedOn!: string;
  @ApiProperty({ format: 'date' })
  expiresOn!: string;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Pieces a pack holds; awards are whole packs' })
  packPieces!: number;
  @ApiProperty({ ...PIECES, description: 'Price of one piece in fen' })
  priceFen!: number;
  @ApiProperty({ ...PIECES, type: Number, nullable: true, description: 'What the supplier says it paid for one piece, in fen' }) // prettier-ignore
  costFen!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Where that stands, such as an invoice' })
  costSource!: string | null;
  @ApiProperty({ enum: LOT_STATES, enumName: 'LotState' })
  state!: LotState;
  @ApiProperty({ enum: LOT_HOLDS, enumName: 'LotHold', isArray: true, description: 'What keeps it from rounds; on offer again when none is left' }) // prettier-ignore
  holds!: LotHold[];
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;
  @ApiProperty({ type: LotLevels })
  levels!: LotLevels;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class LotMovementView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: MOVEMENT_KINDS, enumName: 'MovementKind' })
  kind!: MovementKind;
  @ApiProperty(DELTA)
  onHand!: number;
  @ApiProperty(DELTA)
  available!: number;
  @ApiProperty(DELTA)
  reserved!: number;
  @ApiProperty(DELTA)
  allocated!: number;
  @ApiProperty(DELTA)
  shipped!: number;
  @ApiProperty(DELTA)
  writtenOff!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  roundId!: string | null;
  @ApiProperty()
  reason!: string;
  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class LotDetail extends LotView {
  @ApiProperty({ type: PriceReviewView, nullable: true, description: 'The latest one; null when the price never broke a rule' }) // prettier-ignore
  priceReview!: PriceReviewView | null;
  @ApiProperty({ type: [LotMovementView], description: 'By how much each level changed and why, the first one first; they sum up to the levels' }) // prettier-ignore
  movements!: LotMovementView[];
}

export class LotPage {
  @ApiProperty({ type: [LotView] })
  items!: LotView[];
  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  nextCursor!: string | null;
  @ApiProperty({ ...PIECES, description: 'Lots in all pages' })
  total!: number;
}

export class LotTimelineEntry {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Number of the ledger entry' })
  seq!: number;
  @ApiProperty({ enum: LOT_ENTRY_KINDS, enumName: 'LotEntryKind' })
  kind!: LotEntryKind;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who did it; officers only, null when it was the clock' })
  actorName!: string | null;
  @ApiProperty({ ...PIECES, type: Number, nullable: true, description: 'Pieces posted, withdrawn or written off' })
  pieces!: number | null;
  @ApiProperty({ enum: LOT_HOLDS, enumName: 'LotHold', nullable: true, description: 'Which hold was put on or taken off' }) // prettier-ignore
  hold!: LotHold | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the person wrote' })
  text!: string | null;
}

export class LotTimeline {
  @ApiProperty({ type: [LotTimelineEntry], description: 'The latest first' })
  items!: LotTimelineEntry[];
}
