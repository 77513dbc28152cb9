import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, LOT_STATES, ROUND_STATES, type Category, type LotState, type RoundState } from '@supplydock/domain'; // prettier-ignore
import { ReviewClockView } from '@supplydock/enterprises';
import { ROUND_STAGES } from '../round-stages.js';

export const SUPERSESSION_CAUSES = ['ADJUSTED', 'LOTS_GONE'] as const;
export type SupersessionCause = (typeof SUPERSESSION_CAUSES)[number];

const SHA256 = { type: String, nullable: true, pattern: '^[0-9a-f]{64}$' } as const;
const PIECES = { type: 'integer', minimum: 0 } as const;

export class RoundTotalsView {
  @ApiProperty({ ...PIECES, description: 'Pieces that the round froze', example: 1_000_000 })
  lotPieces!: number;
  @ApiProperty({ ...PIECES, example: 2_043_112 })
  claimPieces!: number;
  @ApiProperty({ ...PIECES, example: 999_980 })
  awardedPieces!: number;
  @ApiProperty({ ...PIECES, description: 'Sum of metres × pieces' })
  metresPieces!: number;
  @ApiProperty({ ...PIECES, description: 'Awards a whole pack or more away from the exact share (mixed packs only)' })
  beyondPack!: number;
  @ApiProperty(PIECES)
  requisitions!: number;
  @ApiProperty({ ...PIECES, description: 'Got their whole claim' })
  metInFull!: number;
  @ApiProperty({ ...PIECES, description: 'Got a part of their claim' })
  short!: number;
  @ApiProperty({ ...PIECES, description: 'Got nothing' })
  unserved!: number;
  @ApiProperty(PIECES)
  lotsUsed!: number;
  @ApiProperty(PIECES)
  piecesLeft!: number;
}

export class RoundFailure {
  @ApiProperty({ example: 'CERTIFICATE_REFUSED', description: 'Stable code' })
  code!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    example: { violations: 2, violation: 'AWARD_SUM', line: 3 },
    description: 'What the code is about',
  })
  figures!: Readonly<Record<string, string | number>>;
  @ApiProperty({ type: String, nullable: true, description: 'For engineers, in English' })
  detail!: string | null;
}

export class RoundSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ format: 'date', example: '2020-03-02' })
  serviceDate!: string;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Counts the rounds of the day' })
  revision!: number;
  @ApiProperty({ enum: ROUND_STATES, enumName: 'RoundState' })
  state!: RoundState;
  @ApiProperty({ enum: ROUND_STAGES, enumName: 'RoundStage', nullable: true })
  stage!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  percent!: number;
  @ApiProperty({ format: 'uuid', description: 'May not decide about the round' })
  openedById!: string;
  @ApiProperty()
  openedByName!: string;
  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  proposedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  decisionReason!: string | null;
  @ApiProperty({ type: RoundFailure, nullable: true })
  failure!: RoundFailure | null;
  @ApiProperty({ ...SHA256, description: 'Digest of the round: SHA-256 of the canonical snapshot' })
  snapshotSha256!: string | null;
  @ApiProperty({ ...SHA256, description: 'SHA-256 of the canonical awards file' })
  awardsSha256!: string | null;
  @ApiProperty({ type: RoundTotalsView, nullable: true, description: 'Null until proposed' })
  totals!: RoundTotalsView | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Milliseconds: queuedMs, snapshotMs, computeMs, verifyMs, writeMs, totalMs',
  })
  timings!: Record<string, number>;
  @ApiProperty({ type: ReviewClockView, nullable: true, description: 'While it waits for the second person' })
  clock!: ReviewClockView | null;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'For If-Match' })
  version!: number;
}

export class RoundPolicy {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ example: 'Shanghai standard' })
  name!: string;
  @ApiProperty({ type: 'integer', minimum: 1 })
  policyVersion!: number;
}

export class RoundBlock {
  @ApiProperty({ type: 'integer', minimum: 1 })
  id!: number;
  @ApiProperty({ type: 'integer', minimum: 1 })
  stage!: number;
  @ApiProperty({
    type: 'array',
    items: { type: 'string' },
    minItems: 2,
    maxItems: 2,
    example: ['141', '50'],
    description: 'Pieces per head, exactly: numerator and denominator in lowest terms',
  })
  level!: readonly [string, string];
  @ApiProperty({ type: 'integer', description: 'Lots used up at this level' })
  lots!: number;
  @ApiProperty({ type: 'integer', description: 'Requisitions frozen at this level' })
  requisitions!: number;
}

class RoundGroup {
  @ApiProperty(PIECES)
  requisitions!: number;
  @ApiProperty(PIECES)
  claimPieces!: number;
  @ApiProperty(PIECES)
  awardedPieces!: number;
  @ApiProperty(PIECES)
  headcount!: number;
  @ApiProperty({ example: 2.82, description: 'Received in the window and awarded, per head, for showing' })
  levelPerHead!: number;
  @ApiProperty(PIECES)
  metInFull!: number;
  @ApiProperty(PIECES)
  short!: number;
  @ApiProperty(PIECES)
  unserved!: number;
}

export class RoundTier extends RoundGroup {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 4 })
  tier!: number;
}

export class RoundDistrict extends RoundGroup {
  @ApiProperty({ example: '310101' })
  districtId!: string;
}

export class RoundCertificate {
  @ApiProperty({ description: 'The independent verifier found no violation' })
  verified!: boolean;
  @ApiProperty({ format: 'date-time' })
  checkedAt!: string;
}

export class RoundGoneLot {
  @ApiProperty({ format: 'uuid' })
  lotId!: string;
  @ApiProperty({ example: 'kn95' })
  productId!: string;
  @ApiProperty()
  supplierName!: string;
  @ApiProperty({ enum: LOT_STATES, enumName: 'LotState' })
  state!: LotState;
  @ApiProperty({ ...PIECES, description: 'What the proposal gives of it' })
  pieces!: number;
}

export class RoundSuccessor {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ type: 'integer', minimum: 2 })
  revision!: number;
  @ApiProperty({ enum: SUPERSESSION_CAUSES, enumName: 'SupersessionCause', description: 'ADJUSTED: quantities set by hand were proposed' }) // prettier-ignore
  cause!: SupersessionCause;
}

export class RoundDetail extends RoundSummary {
  @ApiProperty({ type: RoundPolicy })
  policy!: RoundPolicy;
  @ApiProperty({ type: [RoundBlock] })
  blocks!: readonly RoundBlock[];
  @ApiProperty({ type: [RoundTier] })
  byTier!: readonly RoundTier[];
  @ApiProperty({ type: [RoundDistrict] })
  byDistrict!: readonly RoundDistrict[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, example: { FULLY_MET: 9_120 } })
  reasonCounts!: Readonly<Record<string, number>>;
  @ApiProperty({ type: RoundCertificate, nullable: true })
  certificate!: RoundCertificate | null;
  @ApiProperty({ type: [RoundGoneLot], description: 'Lots that it gives from and that are no longer on offer: it is computed anew' }) // prettier-ignore
  goneLots!: readonly RoundGoneLot[];
  @ApiProperty({ type: RoundSuccessor, nullable: true, description: 'The revision that took its place' })
  supersededBy!: RoundSuccessor | null;
}

export class RoundPage {
  @ApiProperty({ type: [RoundSummary] })
  items!: RoundSummary[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer' })
  total!: number;
}
