import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CATEGORIES, QUARANTINE_CODES, REQUISITION_STATES, type Category, type Quarantine, type RequisitionState } from '@supplydock/domain'; // prettier-ignore

const PIECES = { type: 'integer', minimum: 0 } as const;

/** headcount × ratePerHeadPerDay ÷ perHeads × coverDays (rounded up) = needPieces; less receivedPieces = entitlementPieces. */
export class EntitlementView {
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ ...PIECES, description: 'What counts: verified staff, or fewer when fewer are on site; 0 when no figure is verified', example: 43 }) // prettier-ignore
  headcount!: number;
  @ApiProperty({ ...PIECES, type: Number, nullable: true, description: 'The verified figure', example: 43 })
  verifiedHeadcount!: number | null;
  @ApiProperty({ ...PIECES, example: 1 })
  ratePerHeadPerDay!: number;
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    example: 1,
    description: 'The rate is for so many heads: 1 thermometer per 50',
  })
  perHeads!: number;
  @ApiProperty({ type: 'integer', minimum: 1, example: 3 })
  coverDays!: number;
  @ApiProperty({ ...PIECES, example: 129 })
  needPieces!: number;
  @ApiProperty({ ...PIECES, example: 60, description: 'Received from windowFrom to windowTo, both included' })
  receivedPieces!: number;
  @ApiProperty({ format: 'date' })
  windowFrom!: string;
  @ApiProperty({ format: 'date' })
  windowTo!: string;
  @ApiProperty({ ...PIECES, example: 69, description: 'The most the firm can claim; asking for more gains nothing' })
  entitlementPieces!: number;
  @ApiProperty({ format: 'uuid' })
  policyId!: string;
}

export class QuarantineView {
  @ApiProperty({ enum: QUARANTINE_CODES, enumName: 'QuarantineCode' })
  code!: Quarantine['code'];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, example: { askedPieces: 5_000, needPieces: 129, maxTimesNeed: 10 } }) // prettier-ignore
  params!: Record<string, number>;
}

export const DECISION_OUTCOMES = ['RELEASED', 'REJECTED', 'HEADCOUNT_VERIFIED'] as const;

export class DecisionView {
  @ApiProperty({ enum: DECISION_OUTCOMES, enumName: 'DecisionOutcome', description: 'HEADCOUNT_VERIFIED: released by itself when the headcount was verified' }) // prettier-ignore
  outcome!: (typeof DECISION_OUTCOMES)[number];
  @ApiProperty({ type: String, nullable: true, description: 'What the officer wrote; null when it was released by itself' }) // prettier-ignore
  reason!: string | null;
  @ApiProperty({ format: 'date-time' })
  decidedAt!: string;
}

export class RequisitionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ example: 'M0302-7K3Q-F9DXC', description: 'For the telephone: its last character is a check' })
  reference!: string;
  @ApiProperty({ format: 'uuid' })
  enterpriseId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ format: 'date', description: 'The day whose round it takes part in' })
  serviceDate!: string;
  @ApiProperty({ type: 'integer', minimum: 1 })
  askedPieces!: number;
  @ApiProperty({ type: [String], example: ['medical', 'surgical'], description: 'Products the firm can use' })
  accepts!: string[];
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    nullable: true,
    description: 'Highest price of one piece in fen; null means any',
  })
  maxPriceFen!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  neededBy!: string | null;
  @ApiProperty({ enum: REQUISITION_STATES, enumName: 'RequisitionState', description: 'RELEASED while a round holds the day, CLOSED once it was approved, EXPIRED when its day went by' }) // prettier-ignore
  state!: RequisitionState;
  @ApiProperty({ type: QuarantineView, nullable: true, description: 'Why an officer has to look at it, or had to' })
  quarantine!: QuarantineView | null;
  @ApiProperty({ type: DecisionView, nullable: true, description: 'What became of its quarantine; null while it waits, when there was none, and after a change' }) // prettier-ignore
  decision!: DecisionView | null;
  @ApiProperty({ type: String, nullable: true, description: 'The hotline operator who filed or changed it last for the firm; null when the firm did' }) // prettier-ignore
  assistedBy!: string | null;
  @ApiProperty({ format: 'date-time', description: 'When it was filed or last changed' })
  submittedAt!: string;
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;
  @ApiPropertyOptional({
    type: EntitlementView,
    nullable: true,
    description: 'Under the policy of its day; left out in lists',
  })
  entitlement?: EntitlementView | null;
}

export const REQUISITION_ENTRY_KINDS = [
  'REQUISITION_SUBMITTED',
  'REQUISITION_AMENDED',
  'REQUISITION_WITHDRAWN',
  'REQUISITION_JUDGED',
  'REQUISITION_RELEASED',
  'REQUISITION_REJECTED',
] as const;

export class RequisitionTimelineEntry {
  @ApiProperty({ type: 'integer', description: 'Where it stands in the ledger' })
  seq!: number;
  @ApiProperty({ enum: REQUISITION_ENTRY_KINDS, enumName: 'RequisitionEntryKind' })
  kind!: (typeof REQUISITION_ENTRY_KINDS)[number];
  @ApiProperty({ format: 'date-time' })
  at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Told to officers only; null for the channel itself' })
  actorName!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'What was asked for from then on' })
  askedPieces!: number | null;
  @ApiProperty({ description: 'By the hotline, for a firm that phoned in' })
  isAssisted!: boolean;
  @ApiProperty({ description: 'A standing requisition, confirmed' })
  isStanding!: boolean;
  @ApiProperty({ enum: QUARANTINE_CODES, enumName: 'QuarantineCode', nullable: true, description: 'Why an officer had to look at it' }) // prettier-ignore
  quarantine!: Quarantine['code'] | null;
  @ApiProperty({ type: String, nullable: true, description: 'HEADCOUNT_VERIFIED where it was judged again because of that' }) // prettier-ignore
  cause!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the officer wrote' })
  text!: string | null;
}

export class RequisitionTimeline {
  @ApiProperty({ type: [RequisitionTimelineEntry], description: 'The latest first' })
  items!: RequisitionTimelineEntry[];
}

export class RequisitionPage {
  @ApiProperty({ type: [RequisitionView] })
  items!: RequisitionView[];
  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  nextCursor!: string | null;
  @ApiProperty({ ...PIECES, description: 'Requisitions in all pages' })
  total!: number;
}
