import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Round } from '../round.entity.js';

/** Why an official may set a quantity by hand: public with every override. The text beside it is for the officials. */
export const OVERRIDE_REASONS = [
  'CRITICAL_SERVICE',
  'OUTBREAK_ON_SITE',
  'RECORD_WRONG',
  'SUPPLIED_ELSEWHERE',
  'APPEAL',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/**
 * A quantity that an official sets by hand. KEPT: beside a proposal, until it is proposed with it; then null pieces mean that
 * the rule decides again. APPLIED: in the overrides file of the round; the lots it comes from are the lines of its award.
 */
@Entity('round_overrides')
@ForeignKey(() => Round, ['jurisdictionId', 'roundId'], ['jurisdictionId', 'id'])
@ForeignKey('User', ['jurisdictionId', 'authorId'], ['jurisdictionId', 'id'])
@Check('round_overrides_state_known', "state IN ('KEPT','APPLIED')")
@Check('round_overrides_pieces_set', "pieces >= 0 OR (pieces IS NULL AND state = 'KEPT')")
export class RoundOverride {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('uuid')
  requisitionId!: string;

  @PrimaryColumn('text')
  state!: 'KEPT' | 'APPLIED';

  @Column('bigint', { nullable: true })
  pieces!: number | null;

  @Column('text')
  reason!: OverrideReason;

  @Column('text')
  note!: string;

  @Column('uuid')
  authorId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
