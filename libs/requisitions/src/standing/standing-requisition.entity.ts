import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Category } from '@supplydock/domain';

/** A firm's daily wish in one category. Only a day's confirmation makes a requisition of it. */
@Entity('standing_requisitions')
@ForeignKey('Enterprise', ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@Index('standing_requisitions_one_live', ['jurisdictionId', 'enterpriseId', 'category'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@Check('standing_requisitions_asked_range', 'asked_pieces > 0 AND asked_pieces <= 1000000000')
@Check('standing_requisitions_category_known', "category IN ('masks','disinfectant','goggles','thermometers')")
@Check('standing_requisitions_accepts_something', 'cardinality(accepts) > 0')
export class StandingRequisition {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  category!: Category;

  @Column('bigint')
  askedPieces!: number;

  @Column('text', { array: true })
  accepts!: string[];

  @Column('bigint', { nullable: true })
  maxPriceFen!: number | null;

  /** The first day it was meant for. */
  @Column('date')
  since!: string;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** The last day for which its firm was reminded. */
  @Column('date', { nullable: true })
  remindedFor!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
