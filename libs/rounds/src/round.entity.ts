import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Category } from '@supplydock/inventory';

export const LIVE_ROUND_STATES = [
  'SCHEDULED',
  'SNAPSHOTTING',
  'COMPUTING',
  'VERIFYING',
  'PROPOSED',
  'APPROVED',
] as const;
/** Numbers and names that go with a failure's code. */
export type FailureFigures = Readonly<Record<string, string | number>>;

export type RoundState =
  (typeof LIVE_ROUND_STATES)[number] | 'PUBLISHED' | 'REJECTED' | 'FAILED' | 'CANCELLED' | 'SUPERSEDED';

/** One run of the allocation for one jurisdiction, category and day over one frozen snapshot. */
@Entity('rounds')
@ForeignKey('Policy', ['jurisdictionId', 'policyId'], ['jurisdictionId', 'id'])
@ForeignKey(() => Round, ['jurisdictionId', 'baseRoundId'], ['jurisdictionId', 'id'])
@ForeignKey('User', ['jurisdictionId', 'openedBy'], ['jurisdictionId', 'id'])
@Index('rounds_revision', ['jurisdictionId', 'category', 'serviceDate', 'revision'], { unique: true })
@Index('rounds_one_live', ['jurisdictionId', 'category', 'serviceDate'], {
  unique: true,
  where: "state IN ('SCHEDULED','SNAPSHOTTING','COMPUTING','VERIFYING','PROPOSED','APPROVED')",
})
@Check('rounds_second_person', 'decided_by IS NULL OR decided_by <> opened_by')
@Check('rounds_percent_range', 'percent BETWEEN 0 AND 100')
@Check('rounds_seed_form', "seed ~ '^[0-9a-f]{64}$'")
@Check(
  'rounds_proposed_is_complete',
  "state NOT IN ('PROPOSED','APPROVED','PUBLISHED') OR (snapshot_sha256 IS NOT NULL AND awards_sha256 IS NOT NULL AND result IS NOT NULL)",
)
@Check(
  'rounds_state_known',
  "state IN ('SCHEDULED','SNAPSHOTTING','COMPUTING','VERIFYING','PROPOSED','APPROVED','PUBLISHED','REJECTED','FAILED','CANCELLED','SUPERSEDED')",
)
export class Round {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  category!: Category;

  @Column('date')
  serviceDate!: string;

  /** 1 for the day's first round, one more for each that replaces it. */
  @Column('integer')
  revision!: number;

  @Column('text')
  state!: RoundState;

  @Column('uuid')
  policyId!: string;

  /** 32 bytes, hexadecimal; decides who gets the odd pack. */
  @Column('text')
  seed!: string;

  @Column('uuid')
  openedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  openedAt!: Date;

  /** Fence: one more with every lease; a writer of an older epoch changes nothing. */
  @Column('integer', { default: 0 })
  runEpoch!: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  @Column('integer', { default: 0 })
  attempt!: number;

  @Column('text', { nullable: true })
  stage!: string | null;

  @Column('integer', { default: 0 })
  percent!: number;

  @Column('text', { nullable: true })
  failureCode!: string | null;

  @Column('text', { nullable: true })
  failureDetail!: string | null;

  /** What the code is about: a field, a line, how many. */
  @Column('jsonb', { nullable: true })
  failureFigures!: FailureFigures | null;

  @Column('text', { nullable: true })
  snapshotSha256!: string | null;

  @Column('text', { nullable: true })
  awardsSha256!: string | null;

  /** Totals, blocks, summaries by tier and district, counted reasons, certificate. */
  @Column('jsonb', { nullable: true })
  result!: object | null;

  /** Milliseconds per stage. */
  @Column('jsonb', { default: {} })
  timings!: Record<string, number>;

  @Column('timestamptz', { nullable: true })
  proposedAt!: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  /** The round whose snapshot this revision adjusts by hand; null for a round that froze the day itself. */
  @Column('uuid', { nullable: true })
  baseRoundId!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}

/** The canonical snapshot and awards files: the exact bytes packed (Zstandard), cut in parts of at most 4 MiB. */
@Entity('round_files')
@ForeignKey(() => Round, ['jurisdictionId', 'roundId'], ['jurisdictionId', 'id'])
@Check('round_files_kind_known', "kind IN ('snapshot','awards')")
export class RoundFile {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('text')
  kind!: 'snapshot' | 'awards';

  @PrimaryColumn('integer')
  part!: number;

  @Column('bytea')
  bytes!: Buffer;
}

/** What a round froze of a lot. While live, no other round can hold the same lot. */
@Entity('round_lots')
@ForeignKey(() => Round, ['jurisdictionId', 'roundId'], ['jurisdictionId', 'id'])
@ForeignKey('Lot', ['jurisdictionId', 'lotId'], ['jurisdictionId', 'id'])
@Index('round_lots_one_live', ['jurisdictionId', 'lotId'], { unique: true, where: 'is_live' })
@Check('round_lots_awarded_within_frozen', 'frozen_pieces > 0 AND awarded_pieces BETWEEN 0 AND frozen_pieces')
export class RoundLot {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('uuid')
  lotId!: string;

  @Column('bigint')
  frozenPieces!: number;

  @Column('bigint', { default: 0 })
  awardedPieces!: number;

  @Column('boolean', { default: true })
  isLive!: boolean;
}
