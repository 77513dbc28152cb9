import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The city (or province) that runs a channel; every other row belongs to exactly one. */
@Entity('jurisdictions')
@Check('jurisdictions_cut_off_in_day', 'cut_off_minutes > 0 AND cut_off_minutes <= 1440')
export class Jurisdiction {
  /** Division code of GB/T 2260, six digits, e.g. 310000. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  nameZh!: string;

  /** IANA zone in which the channel's days begin and end. */
  @Column('text')
  timeZone!: string;

  /** The cut-off: minutes after midnight in that zone at which the day's rounds begin. */
  @Column('integer', { default: 570 })
  cutOffMinutes!: number;

  /** A rehearsal stands still at this day (demonstration, training); null for a city that really runs. */
  @Column('date', { nullable: true })
  rehearsalDay!: string | null;
}
