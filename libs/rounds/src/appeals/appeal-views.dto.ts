import { ApiProperty } from '@nestjs/swagger';
import { APPEAL_GROUNDS, APPEAL_OUTCOMES, APPEAL_REASON_CODES, APPEAL_STATES, CATEGORIES, type AppealGround, type AppealOutcome, type AppealReason, type AppealState, type Category } from '@supplydock/domain'; // prettier-ignore
import { ReviewClockView } from '@supplydock/enterprises';
import { ReceiptEntry } from '../dto/receipt.dto.js';
import { AppealChangeBody } from './appeal.dto.js';

const PIECES = { type: 'integer', minimum: 0 } as const;
const SHA256 = { pattern: '^[0-9a-f]{64}$' } as const;

export class AppealView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: APPEAL_STATES, enumName: 'AppealState' })
  state!: AppealState;
  @ApiProperty({ enum: APPEAL_GROUNDS, enumName: 'AppealGround' })
  ground!: AppealGround;
  @ApiProperty({ format: 'uuid' })
  requisitionId!: string;
  @ApiProperty({ format: 'uuid' })
  roundId!: string;
  @ApiProperty({ format: 'uuid' })
  enterpriseId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty({ example: '310104' })
  districtId!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
  @ApiProperty(PIECES)
  askedPieces!: number;
  @ApiProperty({ ...PIECES, description: 'What the round gave' })
  gotPieces!: number;
  @ApiProperty({ format: 'date-time' })
  lodgedAt!: string;
  @ApiProperty({ type: ReviewClockView, nullable: true, description: 'While it is not decided' })
  clock!: ReviewClockView | null;
  @ApiProperty({ enum: APPEAL_OUTCOMES, enumName: 'AppealOutcome', nullable: true })
  outcome!: AppealOutcome | null;
  @ApiProperty({ enum: APPEAL_REASON_CODES, enumName: 'AppealReason', nullable: true, description: 'Public' })
  reason!: AppealReason | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;
  @ApiProperty({ ...PIECES, description: 'To be made good in the next rounds of the category' })
  owedPieces!: number;
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;
}

/** Facts of the requisition that the round divided by. */
export class AppealFactsView {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Headcount' })
  weight!: number;
  @ApiProperty(PIECES)
  receivedPieces!: number;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 4 })
  tier!: number;
  @ApiProperty({ type: [String] })
  accepts!: string[];
  @ApiProperty({ type: Number, nullable: true })
  maxPriceFen!: number | null;
  @ApiProperty(PIECES)
  askedPieces!: number;
  @ApiProperty({ ...PIECES, description: 'min(asked, entitlement)' })
  claimPieces!: number;
}

class AppealSide {
  @ApiProperty(PIECES)
  requisitions!: number;
  @ApiProperty(PIECES)
  pieces!: number;
}

class AppealGroup {
  @ApiProperty({ type: 'integer', description: 'More (positive) or less' })
  changePieces!: number;
  @ApiProperty(PIECES)
  requisitions!: number;
}

/** What a run found. */
export class AppealRunResultView {
  @ApiProperty(PIECES)
  gotPieces!: number;
  @ApiProperty({ ...PIECES, description: 'What the firm would have got' })
  wouldPieces!: number;
  @ApiProperty({ type: AppealFactsView, nullable: true, description: 'null where the round did not hold it' })
  factsBefore!: AppealFactsView | null;
  @ApiProperty({ type: AppealFactsView })
  factsAfter!: AppealFactsView;
  @ApiProperty({ type: AppealSide, description: 'Others that would have got more' })
  gaining!: AppealSide;
  @ApiProperty({ type: AppealSide, description: 'Others that would have got less' })
  losing!: AppealSide;
  @ApiProperty({ type: [AppealGroup], description: 'How many others by how many pieces, the most frequent first' })
  groups!: AppealGroup[];
  @ApiProperty({ ...PIECES, description: 'Pieces that nobody got' })
  leftBefore!: number;
  @ApiProperty(PIECES)
  leftAfter!: number;
  @ApiProperty({ ...SHA256, description: 'Of the snapshot with the change; the round’s own where nothing was changed' })
  snapshotSha256!: string;
  @ApiProperty(SHA256)
  awardsSha256!: string;
  @ApiProperty(PIECES)
  computeMs!: number;
}

export class AppealRunView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ type: AppealChangeBody })
  change!: AppealChangeBody;
  @ApiProperty({ format: 'date-time' })
  askedAt!: string;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  percent!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null while it is under way' })
  finishedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'CERTIFICATE_REFUSED' })
  failureCode!: string | null;
  @ApiProperty({ type: AppealRunResultView, nullable: true })
  result!: AppealRunResultView | null;
}

export class AppealDetail extends AppealView {
  @ApiProperty({ type: AppealChangeBody, description: 'What should have stood, as the firm says' })
  stated!: AppealChangeBody;
  @ApiProperty({ description: 'In the firm’s words' })
  note!: string;
  @ApiProperty({ description: 'Whether the round held the requisition' })
  isCounted!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'In the official’s words' })
  decisionNote!: string | null;
  @ApiProperty({ ...PIECES, description: 'Of what is owed, not made good yet' })
  leftPieces!: number;
  @ApiProperty({ type: AppealRunView, nullable: true, description: 'The latest; for a firm once it is decided' })
  run!: AppealRunView | null;
  @ApiProperty({ description: 'Whether the reader may decide: who approved the round may not' })
  isDecider!: boolean;
  @ApiProperty({ type: [ReceiptEntry], description: 'What the ledger recorded, to keep and to check later' })
  entries!: ReceiptEntry[];
}

export class AppealPage {
  @ApiProperty({ type: [AppealView] })
  items!: AppealView[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  @ApiProperty({ ...PIECES, description: 'Of this list' })
  total!: number;
}

export class AppealChangeView {
  @ApiProperty({ format: 'uuid' })
  requisitionId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty({ example: '310104' })
  districtId!: string;
  @ApiProperty(PIECES)
  beforePieces!: number;
  @ApiProperty(PIECES)
  afterPieces!: number;
  @ApiProperty({ type: 'integer' })
  changePieces!: number;
}

export class AppealChangePage {
  @ApiProperty({ type: [AppealChangeView] })
  items!: AppealChangeView[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  @ApiProperty({ ...PIECES })
  total!: number;
}

/** Whether a firm may appeal, beside its requisition. */
export class RequisitionAppealView {
  @ApiProperty({ description: 'Whether an appeal may be lodged now' })
  isOpen!: boolean;
  @ApiProperty({ description: 'Whether the round held the requisition' })
  isCounted!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the time to appeal ends; null until the round is published' }) // prettier-ignore
  until!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The appeal that stands' })
  id!: string | null;
  @ApiProperty({ enum: APPEAL_STATES, enumName: 'AppealState', nullable: true })
  state!: AppealState | null;
}
