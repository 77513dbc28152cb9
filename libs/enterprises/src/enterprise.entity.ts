import type { HeadcountFilingState } from '@supplydock/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A firm with a unified social credit code; may request, supply, or both. */
@Entity('enterprises')
@ForeignKey('District', ['jurisdictionId', 'districtId'], ['jurisdictionId', 'id'])
@Index('enterprises_uscc', ['jurisdictionId', 'uscc'], { unique: true })
@Index('enterprises_district', ['jurisdictionId', 'districtId'])
@Index('enterprises_review', ['jurisdictionId', 'state', 'reviewSince', 'id'])
@Index('enterprises_phone', ['jurisdictionId', 'contactPhone'])
@Index('enterprises_contact', ['jurisdictionId', 'contactName'])
@Index('enterprises_address', { synchronize: false })
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

  /** Where the firm is, as it wrote it. */
  @Column('text', { default: '' })
  address!: string;

  /** When the 48 hours of its review began; moved on by the time the firm takes to answer a question. */
  @Column('timestamptz', { default: () => 'now()' })
  reviewSince!: Date;

  /** When the open question was asked; null when none is open. */
  @Column('timestamptz', { nullable: true })
  askedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}

/** Staff on site from a day on. Only a verified row counts as the weight in a division; history is never overwritten. */
@Entity('headcounts')
@ForeignKey(() => Enterprise, ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@Index('headcounts_latest', { synchronize: false })
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

/** A headcount as the firm filed it and what was decided; never overwritten. The verified figure goes to headcounts. */
@Entity('headcount_filings')
@ForeignKey(() => Enterprise, ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@ForeignKey('FirmImport', ['jurisdictionId', 'importId'], ['jurisdictionId', 'id'])
@Index('headcount_filings_import', ['jurisdictionId', 'importId'], { where: 'import_id IS NOT NULL' })
@Index('headcount_filings_enterprise', ['jurisdictionId', 'enterpriseId', 'filedAt'])
@Index('headcount_filings_one_pending', ['jurisdictionId', 'enterpriseId'], {
  unique: true,
  where: "state = 'PENDING'",
})
@Index('headcount_filings_queue', ['jurisdictionId', 'state', 'id'])
@Check('headcount_filings_positive', 'headcount > 0 AND headcount <= 1000000')
@Check('headcount_filings_state_known', "state IN ('PENDING','VERIFIED','REJECTED','SUPERSEDED')")
@Check(
  'headcount_filings_verified_whole',
  "(state = 'VERIFIED') <= (verified_headcount > 0 AND verified_from IS NOT NULL)",
)
export class HeadcountFiling {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('integer')
  headcount!: number;

  /** Day from which the firm wants it to count. */
  @Column('date')
  effectiveFrom!: string;

  @Column('text')
  state!: HeadcountFilingState;

  /** What an officer found; differs from the filed one only with a reason. */
  @Column('integer', { nullable: true })
  verifiedHeadcount!: number | null;

  @Column('date', { nullable: true })
  verifiedFrom!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  filedBy!: string | null;

  /** The list that it came with; null where the firm filed it. */
  @Column('uuid', { nullable: true })
  importId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  filedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}

/**
 * What people wrote with an entry of the ledger about a firm: a question, an answer, a reason. The ledger holds the
 * digest only, because a person's words may have to be removed one day and an entry cannot be.
 */
@Entity('enterprise_texts')
@ForeignKey(() => Enterprise, ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@Index('enterprise_texts_enterprise', ['jurisdictionId', 'enterpriseId', 'seq'])
export class EnterpriseText {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  /** Of the ledger entry. */
  @PrimaryColumn('bigint')
  seq!: number;

  @Column('uuid')
  enterpriseId!: string;

  /** The ledger entry's kind. */
  @Column('text')
  kind!: string;

  @Column('text')
  body!: string;
}
