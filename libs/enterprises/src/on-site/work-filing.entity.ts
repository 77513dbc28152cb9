import type { InPlace } from '@supplydock/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A work-resumption filing: who is on site from a day on, and what is in place. Never altered; a later one replaces it. */
@Entity('work_filings')
@ForeignKey('Enterprise', ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@Index('work_filings_enterprise', ['jurisdictionId', 'enterpriseId', 'effectiveFrom', 'id'])
@Check('work_filings_on_site_range', 'on_site BETWEEN 0 AND 1000000')
@Check('work_filings_in_place_known', "in_place <@ ARRAY['mechanism','inspection','supplies','management','education']")
export class WorkFiling {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enterpriseId!: string;

  /** It counts from this day until a later filing does. */
  @Column('date')
  effectiveFrom!: string;

  @Column('integer')
  onSite!: number;

  @Column('text', { array: true })
  inPlace!: InPlace[];

  @Column('uuid')
  filedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  filedAt!: Date;
}
