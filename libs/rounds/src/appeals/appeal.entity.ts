import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AppealChange, AppealGround, AppealOutcome, AppealReason, AppealState } from '@supplydock/domain';
import { Round } from '../round.entity.js';
import type { AppealRunResult } from './appeal-run.js';

/** A firm contests what a published round gave it. One stands for a requisition; a withdrawn one does not count. */
@Entity('appeals')
@ForeignKey(() => Round, ['jurisdictionId', 'roundId'], ['jurisdictionId', 'id'])
@ForeignKey('Requisition', ['jurisdictionId', 'requisitionId'], ['jurisdictionId', 'id'])
@ForeignKey('Enterprise', ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@Index('appeals_one_standing', ['jurisdictionId', 'requisitionId'], { unique: true, where: "state <> 'WITHDRAWN'" })
@Index('appeals_of_round', ['jurisdictionId', 'roundId'])
@Check('appeals_state_known', "state IN ('LODGED','RERUN','DECIDED','PUBLISHED','WITHDRAWN')")
@Check('appeals_got_short', 'got_pieces >= 0 AND got_pieces < asked_pieces')
@Check(
  'appeals_decided_whole',
  "(state IN ('DECIDED','PUBLISHED')) = (outcome IS NOT NULL) AND (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (reason IS NULL)",
)
@Check('appeals_owed_upheld', "owed_pieces >= 0 AND (owed_pieces = 0 OR outcome = 'UPHELD')")
export class Appeal {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid')
  requisitionId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  state!: AppealState;

  @Column('text')
  ground!: AppealGround;

  /** What the firm says should have stood. */
  @Column('jsonb')
  stated!: AppealChange;

  /** In the firm's words; the ledger keeps their digest. */
  @Column('text')
  note!: string;

  /** False where the round did not hold the requisition. */
  @Column('boolean')
  isCounted!: boolean;

  @Column('bigint')
  askedPieces!: number;

  /** Published awards stand, so this does too. */
  @Column('bigint')
  gotPieces!: number;

  @Column('uuid')
  lodgedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  lodgedAt!: Date;

  @Column('text', { nullable: true })
  outcome!: AppealOutcome | null;

  @Column('text', { nullable: true })
  reason!: AppealReason | null;

  /** In the officer's words; the firm reads it, the public does not. */
  @Column('text', { nullable: true })
  decisionNote!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** To be made good in the next rounds of the category. */
  @Column('bigint', { default: 0 })
  owedPieces!: number;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}

/** The round's snapshot divided once more with the contested fact changed. */
@Entity('appeal_runs')
@ForeignKey(() => Appeal, ['jurisdictionId', 'appealId'], ['jurisdictionId', 'id'])
@Index('appeal_runs_one_open', ['jurisdictionId', 'appealId'], { unique: true, where: 'finished_at IS NULL' })
@Check('appeal_runs_finished_somehow', '(finished_at IS NULL) = (failure_code IS NULL AND result IS NULL)')
@Check('appeal_runs_percent_range', 'percent BETWEEN 0 AND 100')
export class AppealRun {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  appealId!: string;

  @Column('jsonb')
  change!: AppealChange;

  @Column('uuid')
  askedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  askedAt!: Date;

  @Column('integer', { default: 0 })
  percent!: number;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  failureCode!: string | null;

  @Column('jsonb', { nullable: true })
  result!: AppealRunResult | null;
}

/** What another requisition would get more or less; of an appeal's latest run only. */
@Entity('appeal_changes')
@ForeignKey(() => AppealRun, ['jurisdictionId', 'runId'], ['jurisdictionId', 'id'])
@Check('appeal_changes_some', 'before_pieces <> after_pieces AND before_pieces >= 0 AND after_pieces >= 0')
export class AppealChangeRow {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  runId!: string;

  @PrimaryColumn('uuid')
  requisitionId!: string;

  @Column('bigint')
  beforePieces!: number;

  @Column('bigint')
  afterPieces!: number;
}
