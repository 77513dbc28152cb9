import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A firm with a unified social credit code; may request, supply, or both. */
@Entity('enterprises')
@ForeignKey('District', ['jurisdictionId', 'districtId'], ['jurisdictionId', 'id'])
@Index('enterprises_uscc', ['jurisdictionId', 'uscc'], { unique: true })
@Index('enterprises_district', ['jurisdictionId', 'districtId'])
@Check('enterprises_uscc_form', "uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'")
@Check('enterprises_tier_range', 'tier BETWEEN 1 AND 4')
@Check('enterprises_size_known', "size IN ('micro','small','medium','large')")
@Check('enterprises_state_known', "state IN ('REGISTERED','UNDER_REVIEW','VERIFIED','REJECTED','SUSPENDED')")
export class Enterprise {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** GB 32100-2015, 18 characters, checksum verified before it is stored. */
  @Column('text')
  uscc!: string;

  @Column('text')
  name!: string;

  @Column('text')
  districtId!: string;

  @Column('text')
  industry!: string;

  @Column('text')
  size!: 'micro' | 'small' | 'medium' | 'large';

  /** 1 epidemic-control key, 2 utilities, 3 daily-life essentials, 4 others. */
  @Column('smallint')
  tier!: number;

  @Column('text')
  state!: 'REGISTERED' | 'UNDER_REVIEW' | 'VERIFIED' | 'REJECTED' | 'SUSPENDED';

  @Column('boolean', { default: false })
  isSupplier!: boolean;

  @Column('text', { default: '' })
  contactName!: string;

  @Column('text', { default: '' })
  contactPhone!: string;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}

/** Staff on site from a day on. Only a verified row counts as the weight in a division; history is never overwritten. */
@Entity('headcounts')
@ForeignKey(() => Enterprise, ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@Check('headcounts_positive', 'headcount > 0 AND headcount <= 1000000')
export class Headcount {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  enterpriseId!: string;

  @PrimaryColumn('date')
  effectiveFrom!: string;

  @Column('integer')
  headcount!: number;

  @Column('uuid', { nullable: true })
  verifiedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;
}
