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

/** A seed that was drawn and whose digest was announced. Who reads the database cannot foresee it: the key is elsewhere. */
@Entity('round_seeds')
@ForeignKey('Jurisdiction', ['jurisdictionId'], ['id'])
@Check(
  'round_seeds_form',
  "num_nonnulls(seed, salt) = 1 AND concat(seed, salt) ~ '^[0-9a-f]{64}$' AND seed_sha256 ~ '^[0-9a-f]{64}$'",
)
export class RoundSeed {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('text')
  category!: Category;

  @PrimaryColumn('date')
  serviceDate!: string;

  @PrimaryColumn('integer')
  revision!: number;

  /** 32 bytes, hexadecimal; only of seeds that were announced before they were sealed. */
  @Column('text', { nullable: true })
  seed!: string | null;

  /** 32 random bytes, hexadecimal: with the key of the settings they make the seed. */
  @Column('text', { nullable: true })
  salt!: string | null;

  @Column('text')
  seedSha256!: string;

  @Column('timestamptz', { default: () => 'now()' })
  announcedAt!: Date;
}
