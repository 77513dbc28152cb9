import { ApiProperty, PickType } from '@nestjs/swagger';
import { APPEAL_GROUNDS, APPEAL_OUTCOMES, APPEAL_REASON_CODES, CATEGORIES, ROUND_STATES, type AppealGround, type AppealOutcome, type AppealReason, type Category, type RoundState } from '@supplydock/domain'; // prettier-ignore
import { LedgerHeadView } from '@supplydock/ledger';
import {
  AwardView,
  OVERRIDE_REASONS,
  RoundBlock,
  RoundCertificate,
  RoundTotalsView,
  type OverrideReason,
} from '@supplydock/rounds';

const SHA256 = { type: String, nullable: true, pattern: '^[0-9a-f]{64}$' } as const;

/** What anybody may know of a round: no names, and no figures of awards before a second person approved them. */
export class PublicRound {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
  @ApiProperty({ type: 'integer', minimum: 1 })
  revision!: number;
  @ApiProperty({ enum: ROUND_STATES, enumName: 'RoundState' })
  state!: RoundState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  proposedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;
  @ApiProperty({ ...SHA256, description: 'Digest of what the round was computed from' })
  snapshotSha256!: string | null;
  @ApiProperty({ ...SHA256, description: 'Digest of the awards; null until approved' })
  awardsSha256!: string | null;
  @ApiProperty({
    type: RoundTotalsView,
    nullable: true,
    description: 'Null until approved, and for fewer than 5 firms',
  })
  totals!: RoundTotalsView | null;
}

export class PublicRoundPage {
  @ApiProperty({ type: [PublicRound] })
  items!: PublicRound[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0 })
  total!: number;
}

const COUNT = {
  type: 'integer',
  minimum: 0,
  nullable: true,
  description: 'Null where fewer than 5 firms could be told apart',
} as const;

export class PublicRoundPolicy {
  @ApiProperty({ example: 'shanghai-rehearsal' })
  name!: string;
  @ApiProperty({ type: 'integer', minimum: 1 })
  policyVersion!: number;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The rules as the round was computed by them: rates, cover, window, weights, order, stages, ceilings',
  })
  rules!: Readonly<Record<string, unknown>>;
}

/** A tier or district; null where the group, or the one that would give it away, is smaller than 5 firms. */
class PublicGroup {
  @ApiProperty(COUNT)
  requisitions!: number | null;
  @ApiProperty(COUNT)
  claimPieces!: number | null;
  @ApiProperty(COUNT)
  awardedPieces!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Received in the window and awarded, per head' })
  levelPerHead!: number | null;
  @ApiProperty(COUNT)
  metInFull!: number | null;
  @ApiProperty(COUNT)
  short!: number | null;
  @ApiProperty(COUNT)
  unserved!: number | null;
}

export class PublicTier extends PublicGroup {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 4 })
  tier!: number;
}

export class PublicDistrict extends PublicGroup {
  @ApiProperty({ example: '310101' })
  districtId!: string;
}

export class PublicReason {
  @ApiProperty({ example: 'POOL_SHORT' })
  code!: string;
  @ApiProperty(COUNT)
  requisitions!: number | null;
}

/** A seed as it was announced, before anybody could open its round. */
export class AnnouncedSeed {
  @ApiProperty({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the seed’s 64 digits as text' })
  seedSha256!: string;
  @ApiProperty({ format: 'date-time' })
  announcedAt!: string;
  @ApiProperty({ type: LedgerHeadView, description: 'The entry of the announcement in the ledger' })
  entry!: LedgerHeadView;
}

/** The seed of a round that is still to come. */
export class ComingSeed extends AnnouncedSeed {
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
  @ApiProperty({ type: 'integer', minimum: 1 })
  revision!: number;
}

export class ComingSeeds {
  @ApiProperty({ type: [ComingSeed] })
  items!: readonly ComingSeed[];
}

/** What an official set by hand, without saying for whom. */
export class PublicOverrideView {
  @ApiProperty({ enum: OVERRIDE_REASONS, enumName: 'OverrideReason' })
  reason!: OverrideReason;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Given by hand' })
  pieces!: number;
  @ApiProperty({ type: 'integer', minimum: 0 })
  claimPieces!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'What the rule gave before' })
  rulePieces!: number;
}

/** The round whose snapshot a revision with overrides starts from. */
export class AdjustedBaseView {
  @ApiProperty({ format: 'uuid' })
  roundId!: string;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Its seed is this revision’s too' })
  revision!: number;
  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  snapshotSha256!: string;
}

/** A published appeal, without saying whose. */
export class PublicAppealView {
  @ApiProperty({ enum: APPEAL_GROUNDS, enumName: 'AppealGround' })
  ground!: AppealGround;
  @ApiProperty({ enum: APPEAL_OUTCOMES, enumName: 'AppealOutcome' })
  outcome!: AppealOutcome;
  @ApiProperty({ enum: APPEAL_REASON_CODES, enumName: 'AppealReason' })
  reason!: AppealReason;
  @ApiProperty({ ...COUNT, description: 'To be made good in the next rounds; null in a round of fewer than 5 firms' })
  owedPieces!: number | null;
  @ApiProperty({ format: 'date' })
  decidedOn!: string;
}

export class PublicAppealsView {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Lodged and not withdrawn' })
  lodged!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Of these, not decided yet' })
  waiting!: number;
  @ApiProperty({ type: [PublicAppealView] })
  items!: readonly PublicAppealView[];
}

/** A decided round with everything that needs no name. */
export class PublicRoundDetail extends PublicRound {
  @ApiProperty({ pattern: '^[0-9a-f]{64}$', description: 'The public seed: who gets an odd pack follows from it' })
  seed!: string;
  @ApiProperty({
    type: AnnouncedSeed,
    nullable: true,
    description: 'null in a rehearsal: its seed is SHA-256 of city|category|day|revision',
  })
  seedAnnounced!: AnnouncedSeed | null;
  @ApiProperty({ type: [PublicOverrideView], description: 'Quantities that officials set by hand' })
  overrides!: readonly PublicOverrideView[];
  @ApiProperty({ type: AdjustedBaseView, nullable: true, description: 'null where nothing was set by hand' })
  adjusts!: AdjustedBaseView | null;
  @ApiProperty({ type: PublicAppealsView, description: 'Appeals against it' })
  appeals!: PublicAppealsView;
  @ApiProperty({ type: PublicRoundPolicy })
  policy!: PublicRoundPolicy;
  @ApiProperty({ type: [RoundBlock] })
  blocks!: readonly RoundBlock[];
  @ApiProperty({ type: [PublicTier] })
  byTier!: readonly PublicTier[];
  @ApiProperty({ type: [PublicDistrict] })
  byDistrict!: readonly PublicDistrict[];
  @ApiProperty({ type: [PublicReason] })
  reasons!: readonly PublicReason[];
  @ApiProperty({ type: RoundCertificate, nullable: true })
  certificate!: RoundCertificate | null;
  @ApiProperty({ type: LedgerHeadView, nullable: true, description: 'The entry of the decision in the ledger' })
  entry!: LedgerHeadView | null;
}

/** What a round gave one requisition: no name of the firm or of a supplier. */
export class PublicAward extends PickType(AwardView, [
  'roundId',
  'requisitionId',
  'askedPieces',
  'claimPieces',
  'pieces',
  'receivedPieces',
  'headcount',
  'fairPieces',
  'block',
  'reasons',
] as const) {
  @ApiProperty({ example: 'M0302-7K3Q-F9DXC' })
  reference!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
}
