import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Category } from '@supplydock/domain';

/** RELEASED and CLOSED are derived from the allocation day, so that freezing a million requisitions is one row lock. */
export type StoredRequisitionState =
  'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'QUARANTINED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED';

/** What a firm asks for on a day, in one category. */
@Entity('requisitions')
@ForeignKey('Enterprise', ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@Index('requisitions_one_live', ['jurisdictionId', 'enterpriseId', 'category', 'serviceDate'], {
  unique: true,
  where: "state IN ('DRAFT','SUBMITTED','APPROVED','QUARANTINED')",
})
@Index('requisitions_quarantine', ['jurisdictionId', 'waitsSince', 'id'], { where: "state = 'QUARANTINED'" })
@Index('requisitions_day', ['jurisdictionId', 'category', 'serviceDate', 'state'])
@Check('requisitions_asked_range', 'asked_pieces > 0 AND asked_pieces <= 1000000000')
@Check('requisitions_category_known', "category IN ('masks','disinfectant','goggles','thermometers')")
@Check(
  'requisitions_state_known',
  "state IN ('DRAFT','SUBMITTED','APPROVED','QUARANTINED','REJECTED','WITHDRAWN','EXPIRED')",
)
@Check('requisitions_quarantine_has_reason', "(state = 'QUARANTINED') <= (quarantine_code IS NOT NULL)")
@Check('requisitions_accepts_something', 'cardinality(accepts) > 0')
export class Requisition {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  category!: Category;

  /** The day whose round it takes part in. */
  @Column('date')
  serviceDate!: string;

  @Column('bigint')
  askedPieces!: number;

  /** Product ids the firm can use. */
  @Column('text', { array: true })
  accepts!: string[];

  /** Highest price of one piece in fen; null means any. */
  @Column('bigint', { nullable: true })
  maxPriceFen!: number | null;

  @Column('date', { nullable: true })
  neededBy!: string | null;

  @Column('text')
  state!: StoredRequisitionState;

  @Column('text', { nullable: true })
  quarantineCode!: string | null;

  /** The numbers behind the quarantine. */
  @Column('jsonb', { nullable: true })
  quarantineDetail!: Record<string, string | number> | null;

  @Column('timestamptz', { default: () => 'now()' })
  submittedAt!: Date;

  /** When the clock of its quarantine began, if it is quarantined: a rehearsal's day stands still, its clocks do not. */
  @Column('timestamptz', { default: () => 'now()' })
  waitsSince!: Date;

  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  /** The hotline operator who filed for a firm that phoned in. */
  @Column('uuid', { nullable: true })
  assistedBy!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}

/** What became of a quarantined requisition. It belongs to the version that it made: an amendment is judged anew. */
@Entity('requisition_decisions')
@ForeignKey('Requisition', ['jurisdictionId', 'requisitionId'], ['jurisdictionId', 'id'])
@Check('requisition_decisions_outcome_known', "outcome IN ('RELEASED','REJECTED','HEADCOUNT_VERIFIED')")
@Check('requisition_decisions_has_reason', "(outcome = 'HEADCOUNT_VERIFIED') = (reason IS NULL)")
export class RequisitionDecision {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  requisitionId!: string;

  /** Of the requisition, as this decision left it. */
  @PrimaryColumn('integer')
  version!: number;

  /** HEADCOUNT_VERIFIED: released by itself when the headcount was verified. */
  @Column('text')
  outcome!: 'RELEASED' | 'REJECTED' | 'HEADCOUNT_VERIFIED';

  /** What the officer wrote; the ledger holds its digest. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  decidedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  decidedAt!: Date;
}

/** The gate of one category's day: a round holds all its requisitions at once by holding this row. */
@Entity('allocation_days')
@ForeignKey('Jurisdiction', ['jurisdictionId'], ['id'])
@Check('allocation_days_state_known', "state IN ('OPEN','HELD','CLOSED')")
@Check('allocation_days_held_by_round', "(state = 'OPEN') = (round_id IS NULL)")
export class AllocationDay {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('text')
  category!: Category;

  @PrimaryColumn('date')
  serviceDate!: string;

  @Column('text', { default: 'OPEN' })
  state!: 'OPEN' | 'HELD' | 'CLOSED';

  @Column('uuid', { nullable: true })
  roundId!: string | null;
}

/** Goods a firm accepted; the sum within the policy's window is its history in the next round. */
@Entity('receipts')
@ForeignKey('Enterprise', ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@ForeignKey('Product', ['jurisdictionId', 'productId'], ['jurisdictionId', 'id'])
@Index('receipts_window', ['jurisdictionId', 'category', 'receivedOn', 'enterpriseId'])
@Index('receipts_enterprise', ['jurisdictionId', 'enterpriseId', 'category', 'receivedOn'])
@Check('receipts_positive', 'pieces > 0')
export class Receipt {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  category!: Category;

  @Column('text')
  productId!: string;

  @Column('date')
  receivedOn!: string;

  @Column('bigint')
  pieces!: number;

  /** The round whose award this answers; null for goods received before the channel began. */
  @Column('uuid', { nullable: true })
  awardRoundId!: string | null;
}

/** A jurisdiction's versioned rules for one category. A row never changes; a change is a new version. */
@Entity('policies')
@ForeignKey('Jurisdiction', ['jurisdictionId'], ['id'])
@Index('policies_version', ['jurisdictionId', 'name', 'category', 'policyVersion'], { unique: true })
@Index('policies_in_force', ['jurisdictionId', 'category', 'effectiveFrom'])
export class Policy {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  category!: Category;

  @Column('integer')
  policyVersion!: number;

  @Column('date')
  effectiveFrom!: string;

  /** PolicyRules of the domain library. */
  @Column('jsonb')
  rules!: object;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
