import { ApiProperty } from '@nestjs/swagger';
import { LOT_STATES, type LotState } from '@supplydock/domain';
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
  @ApiProperty({ enum: LOT_STATES, enumName: 'LotState' })
  state!: LotState;
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
