import { ApiProperty } from '@nestjs/swagger';
import { AWARD_STATES } from '@supplydock/domain';

const PIECES = { type: 'integer', minimum: 0 } as const;

export class AwardLineView {
  @ApiProperty({ format: 'uuid' })
  lotId!: string;
  @ApiProperty({ example: 'surgical' })
  productId!: string;
  @ApiProperty()
  supplierName!: string;
  @ApiProperty({ example: '310104', description: 'Where the goods are' })
  districtId!: string;
  @ApiProperty({ type: 'integer', minimum: 1 })
  pieces!: number;
  @ApiProperty({ type: 'integer', minimum: 1 })
  packPieces!: number;
  @ApiProperty({ ...PIECES, description: 'Price of one piece in fen' })
  priceFen!: number;
  @ApiProperty({ description: 'The lot was recalled: these pieces are not to be used' })
  isRecalled!: boolean;
}

export class AwardView {
  @ApiProperty({ format: 'uuid' })
  roundId!: string;
  @ApiProperty({ format: 'uuid' })
  requisitionId!: string;
  @ApiProperty(PIECES)
  askedPieces!: number;
  @ApiProperty({ ...PIECES, description: 'min(asked, entitlement)' })
  claimPieces!: number;
  @ApiProperty({ ...PIECES, description: 'Awarded: whole packs, at most the claim' })
  pieces!: number;
  @ApiProperty({ ...PIECES, description: "Received in the policy's window before this round" })
  receivedPieces!: number;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Weight in the division: verified staff on site' })
  headcount!: number;
  @ApiProperty({
    type: 'array',
    items: { type: 'string' },
    minItems: 2,
    maxItems: 2,
    example: ['3063', '50'],
    description: 'Exact share before packs: numerator and denominator in lowest terms',
  })
  fairPieces!: [string, string];
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Block of the certificate; null where no lot is compatible',
  })
  block!: number | null;
  @ApiProperty({ enum: AWARD_STATES, enumName: 'AwardState' })
  state!: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', required: ['code'], properties: { code: { type: 'string' } }, additionalProperties: true },
    description: 'Stable codes with the numbers behind them',
    example: [{ code: 'POOL_SHORT', level: [141, 50], enoughPieces: 26_100 }],
  })
  reasons!: { code: string }[];
  @ApiProperty({ ...PIECES, description: 'Of recalled lots: what the firm needs replaced' })
  recalledPieces!: number;
  @ApiProperty({ type: [AwardLineView] })
  lines!: AwardLineView[];
}

export class RoundAward extends AwardView {
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty({ example: '310104' })
  districtId!: string;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 4 })
  tier!: number;
}

export class AwardPage {
  @ApiProperty({ type: [RoundAward] })
  items!: RoundAward[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer' })
  total!: number;
}
