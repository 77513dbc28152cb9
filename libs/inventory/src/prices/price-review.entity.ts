import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PriceBreach } from '@supplydock/domain';
import { Lot } from '../lot.entity.js';

/** PENDING until an officer decides; CLOSED when the lot was corrected, withdrawn or expired first. */
export const PRICE_REVIEW_STATES = ['PENDING', 'ACCEPTED', 'REJECTED', 'CLOSED'] as const;
export type PriceReviewState = (typeof PRICE_REVIEW_STATES)[number];

/** A price that breaks the policy's rules and waits for an officer, or was decided. */
@Entity('price_reviews')
@ForeignKey(() => Lot, ['jurisdictionId', 'lotId'], ['jurisdictionId', 'id'])
@Index('price_reviews_one_pending', ['jurisdictionId', 'lotId'], { unique: true, where: "state = 'PENDING'" })
@Index('price_reviews_lot', ['jurisdictionId', 'lotId', 'id'])
@Index('price_reviews_queue', ['jurisdictionId', 'state', 'id'])
@Check('price_reviews_state_known', "state IN ('PENDING','ACCEPTED','REJECTED','CLOSED')")
@Check(
  'price_reviews_decided_with_reason',
  "(state IN ('ACCEPTED','REJECTED')) = (decided_by IS NOT NULL AND reason IS NOT NULL)",
)
export class PriceReview {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  lotId!: string;

  /** The price and the cost that were judged: a correction of either is judged anew. */
  @Column('bigint')
  priceFen!: number;

  @Column('bigint', { nullable: true })
  costFen!: number | null;

  @Column('jsonb')
  breaches!: PriceBreach[];

  @Column('text')
  state!: PriceReviewState;

  @Column('timestamptz', { default: () => 'now()' })
  openedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
