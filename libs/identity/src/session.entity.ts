import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';

/** A log-in on one device. The cookie holds a random token; only its hash is stored. */
@Entity('sessions')
@ForeignKey(() => User, ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'])
@Index('sessions_token', ['tokenHash'], { unique: true })
@Index('sessions_user', ['jurisdictionId', 'userId'])
export class Session {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** SHA-256 of the opaque token. */
  @Column('bytea')
  tokenHash!: Buffer;

  @Column('uuid')
  userId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  /** The firm that the person chose to act for; null until they choose. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;
  /** When this session last showed a code of the second factor. */
  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;

  @Column('text', { default: '' })
  userAgent!: string;
}
