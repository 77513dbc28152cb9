import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Category } from '@supplydock/inventory';

/** What the schedule did about one category's day: the row is the guarantee that it acts once. */
@Entity('scheduled_rounds')
@ForeignKey('Round', ['jurisdictionId', 'roundId'], ['jurisdictionId', 'id'])
@Check('scheduled_rounds_opened', "(outcome = 'OPENED') = (round_id IS NOT NULL)")
export class ScheduledRound {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('text')
  category!: Category;

  @PrimaryColumn('date')
  serviceDate!: string;

  /** OPENED, or why not: NOTHING_ASKED, ROUND_LIVE, DAY_CLOSED, NO_POLICY. */
  @Column('text')
  outcome!: string;

  @Column('uuid', { nullable: true })
  roundId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}

/** A seed that was drawn and whose digest was announced; secret until its round is opened. */
@Entity('round_seeds')
@ForeignKey('Jurisdiction', ['jurisdictionId'], ['id'])
@Check('round_seeds_form', "seed ~ '^[0-9a-f]{64}$'")
export class RoundSeed {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('text')
  category!: Category;

  @PrimaryColumn('date')
  serviceDate!: string;

  @PrimaryColumn('integer')
  revision!: number;

  /** 32 bytes, hexadecimal. */
  @Column('text')
  seed!: string;

  @Column('timestamptz', { default: () => 'now()' })
  announcedAt!: Date;
}
