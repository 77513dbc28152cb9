import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LotHold, LotState } from '@supplydock/domain';
import { Product } from './product.entity.js';

/** Goods a supplier posted: product, batch, expiry, pack size, unit price, place. How many there are is in lot_levels. */
@Entity('lots')
@ForeignKey('Enterprise', ['jurisdictionId', 'supplierId'], ['jurisdictionId', 'id'])
@ForeignKey('District', ['jurisdictionId', 'districtId'], ['jurisdictionId', 'id'])
@ForeignKey(() => Product, ['jurisdictionId', 'productId'], ['jurisdictionId', 'id'])
@Index('lots_supplier', ['jurisdictionId', 'supplierId'])
@Index('lots_product_state', ['jurisdictionId', 'productId', 'state'])
@Check('lots_pack_positive', 'pack_pieces > 0')
@Check('lots_price_not_negative', 'price_fen >= 0')
@Check('lots_dates_in_order', 'expires_on > produced_on')
@Check(
  'lots_state_known',
  "state IN ('DECLARED','AVAILABLE','ON_HOLD','DEPLETED','REJECTED','WITHDRAWN','EXPIRED','RECALLED')",
)
@Check('lots_cost_with_source', '(cost_fen IS NULL) = (cost_source IS NULL) AND coalesce(cost_fen, 0) >= 0')
@Check('lots_holds_known', "holds <@ ARRAY['SUPPLIER','PRICE_REVIEW','QUALIFICATION']")
@Check(
  'lots_held_for_a_reason',
  "state NOT IN ('DECLARED','ON_HOLD','AVAILABLE') OR (state = 'AVAILABLE') = (cardinality(holds) = 0)",
)
export class Lot {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  supplierId!: string;

  @Column('text')
  productId!: string;

  @Column('text')
  districtId!: string;

  /** Districts the supplier delivers to; null means all. */
  @Column('text', { array: true, nullable: true })
  serves!: string[] | null;

  @Column('text')
  batch!: string;

  @Column('date')
  producedOn!: string;

  @Column('date')
  expiresOn!: string;

  @Column('integer')
  packPieces!: number;

  /** Price of one piece in fen. */
  @Column('bigint')
  priceFen!: number;

  /** What the supplier says it paid for one piece, in fen. */
  @Column('bigint', { nullable: true })
  costFen!: number | null;

  /** Where that stands: an invoice, a contract. */
  @Column('text', { nullable: true })
  costSource!: string | null;

  @Column('text')
  state!: LotState;

  /** What keeps it from rounds. */
  @Column('text', { array: true, default: '{}' })
  holds!: LotHold[];

  @Column('integer', { default: 1 })
  version!: number;

  @Column('uuid', { nullable: true })
  postedBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
