import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A way into a firm for one colleague; only the hash of its code is kept. */
@Entity('invitations')
@ForeignKey('Enterprise', ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@Index('invitations_enterprise', ['jurisdictionId', 'enterpriseId'])
@Index('invitations_code', ['jurisdictionId', 'codeHash'], { unique: true })
export class Invitation {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enterpriseId!: string;

  /** SHA-256 of the normalised code. */
  @Column('bytea')
  codeHash!: Buffer;

  @Column('uuid')
  invitedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('uuid', { nullable: true })
  acceptedBy!: string | null;
}
