import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../user.entity.js';

/** The authenticator of a person (RFC 6238). A new secret waits beside the old one until its first code was shown. */
@Entity('second_factors')
@ForeignKey(() => User, ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'])
@Check(
  'second_factors_confirmed_or_pending',
  '(secret IS NULL) = (confirmed_at IS NULL) AND (secret IS NOT NULL OR pending_secret IS NOT NULL)',
)
export class SecondFactor {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  @Column('bytea', { nullable: true })
  secret!: Buffer | null;

  /** The latest half minute whose code was used: no code counts twice. */
  @Column('bigint', { default: 0 })
  lastStep!: number;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('bytea', { nullable: true })
  pendingSecret!: Buffer | null;
}

/** A code for the day the authenticator is lost; the row goes with its use. */
@Entity('recovery_codes')
@ForeignKey(() => User, ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'])
export class RecoveryCode {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  /** SHA-256: the code holds 80 random bits, so nobody guesses it from its hash. */
  @PrimaryColumn('bytea')
  codeHash!: Buffer;
}
