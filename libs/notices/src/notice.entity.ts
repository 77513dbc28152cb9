import type { NoticeKind } from '@supplydock/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One thing one person is told. */
@Entity('notices')
@ForeignKey('User', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'])
@Index('notices_person', ['jurisdictionId', 'userId', 'id'])
@Index('notices_unread', ['jurisdictionId', 'userId', 'id'], { where: 'read_at IS NULL' })
export class Notice {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  /** UUIDv7: the order of ids is the order of telling. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  userId!: string;

  @Column('text')
  kind!: NoticeKind;

  /** The firm for which the person is told. */
  @Column('uuid')
  enterpriseId!: string;

  /** What it is about; NOTICES of the domain says of which sort. */
  @Column('uuid')
  subjectId!: string;

  /** What its sentences name: whole numbers, days and codes. */
  @Column('jsonb')
  figures!: Record<string, string | number>;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
}
