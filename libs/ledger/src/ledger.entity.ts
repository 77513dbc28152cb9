import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The last entry of a jurisdiction's chain; locked while one is appended. */
@Entity('ledger_heads')
@ForeignKey('Jurisdiction', ['jurisdictionId'], ['id'])
export class LedgerHead {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @Column('bigint')
  seq!: number;

  /** SHA-256, hexadecimal. */
  @Column('text')
  hash!: string;
}

/** One decision. Each entry holds the hash of the one before; the application's role may insert and read, nothing else. */
@Entity('ledger_entries')
@Index('ledger_entries_subject', ['jurisdictionId', 'subjectType', 'subjectId'])
export class LedgerEntry {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  /** 1, 2, 3, … without a gap. */
  @PrimaryColumn('bigint')
  seq!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  subjectType!: string;

  @Column('text')
  subjectId!: string;

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('jsonb')
  payload!: object;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  prevHash!: string;

  @Column('text')
  hash!: string;
}
