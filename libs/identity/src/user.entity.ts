import type { Role } from '@supplydock/domain';
import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person who logs in; acts for one or more organisations through memberships. */
@Entity('users')
@Index('users_login', ['jurisdictionId', 'login'], { unique: true })
export class User {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Lower case, 3 to 64 characters. */
  @Column('text')
  login!: string;

  /** argon2id in PHC form; null for accounts nobody logs in to (the channel's own). */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('text')
  displayName!: string;

  /** 'en' or 'zh'. */
  @Column('text', { default: 'zh' })
  locale!: 'en' | 'zh';

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}

/** What a person may act as: a firm's clerk, or an officer of the jurisdiction or of one district. */
@Entity('memberships')
@ForeignKey(() => User, ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'])
@ForeignKey('Enterprise', ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@Index('memberships_user', ['jurisdictionId', 'userId'])
export class Membership {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  userId!: string;

  @Column('text')
  role!: Role;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  districtId!: string | null;
}
