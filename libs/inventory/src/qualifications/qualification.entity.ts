import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Certificate, QualificationState } from '@supplydock/domain';
import { Product } from '../product.entity.js';

/** One application of a supplier for one product, and what became of it. */
@Entity('qualifications')
@ForeignKey('Enterprise', ['jurisdictionId', 'supplierId'], ['jurisdictionId', 'id'])
@ForeignKey(() => Product, ['jurisdictionId', 'productId'], ['jurisdictionId', 'id'])
@Index('qualifications_one_open', ['jurisdictionId', 'supplierId', 'productId'], {
  unique: true,
  where: "state IN ('APPLIED','DOCUMENT_CHECK')",
})
@Index('qualifications_one_in_force', ['jurisdictionId', 'supplierId', 'productId'], {
  unique: true,
  where: "state IN ('QUALIFIED','PROVISIONAL','SUSPENDED')",
})
@Index('qualifications_queue', ['jurisdictionId', 'state', 'reviewSince', 'id'])
@Index('qualifications_supplier', ['jurisdictionId', 'supplierId', 'id'])
@Check(
  'qualifications_state_known',
  "state IN ('APPLIED','DOCUMENT_CHECK','QUALIFIED','PROVISIONAL','REFUSED','SUSPENDED','LAPSED')",
)
@Check('qualifications_cap_positive', 'daily_cap_pieces > 0')
@Check('qualifications_audience_somebody', 'cardinality(audience) > 0')
@Check('qualifications_provisional_whole', "(state = 'PROVISIONAL') <= (daily_cap_pieces IS NOT NULL)")
export class Qualification {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  supplierId!: string;

  @Column('text')
  productId!: string;

  @Column('text')
  state!: QualificationState;

  /** The name on the package. */
  @Column('text')
  goodsName!: string;

  @Column('text')
  standard!: string;

  @Column('jsonb')
  certificates!: Certificate[];

  /** Last day on which it holds: of the certificates, or what an officer set for a provisional one. */
  @Column('date')
  validTo!: string;

  /** Most pieces that a day's round may take, of a provisional one. */
  @Column('bigint', { nullable: true })
  dailyCapPieces!: number | null;

  /** Districts whose firms may get the goods, of a provisional one; null means all. */
  @Column('text', { array: true, nullable: true })
  audience!: string[] | null;

  /** When the 48 hours began. */
  @Column('timestamptz', { default: () => 'now()' })
  reviewSince!: Date;

  @Column('uuid', { nullable: true })
  appliedBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  appliedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
