import type { NoticeKind } from '@supplydock/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** WAITING until the mail server took it; KEPT where there is no mail server; FAILED when the server refused it for good. */
export type MailState = 'WAITING' | 'SENT' | 'KEPT' | 'FAILED';

/** One thing one person is told. */
@Entity('notices')
@ForeignKey('User', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'])
@Index('notices_person', ['jurisdictionId', 'userId', 'id'])
@Index('notices_unread', ['jurisdictionId', 'userId', 'id'], { where: 'read_at IS NULL' })
@Index('notices_mail_waiting', ['jurisdictionId', 'id'], { where: "mail_state = 'WAITING'" })
@Index('notices_mail_kept', ['jurisdictionId', 'id'], { where: "mail_state = 'KEPT'" })
@Check('notices_mail_state_known', "mail_state IN ('WAITING','SENT','KEPT','FAILED')")
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

  /** The firm for which the person is told; null where it is about their account. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

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

  /** False where the person wants this kind by e-mail only. */
  @Column('boolean', { default: true })
  isShown!: boolean;

  /** Null where no e-mail is wanted. */
  @Column('text', { nullable: true })
  mailState!: MailState | null;

  @Column('timestamptz', { nullable: true })
  mailAt!: Date | null;
}

/** Where a person wants one kind of notice; without a row in both places. */
@Entity('notice_choices')
@ForeignKey('User', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'])
export class NoticeChoice {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  @PrimaryColumn('text')
  kind!: NoticeKind;

  @Column('boolean')
  inPortal!: boolean;

  @Column('boolean')
  byMail!: boolean;
}

/** Where a person's e-mails go, once they have shown that it is theirs. */
@Entity('mail_addresses')
@ForeignKey('User', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'])
@Check('mail_addresses_confirmed_or_code', 'confirmed_at IS NOT NULL OR code IS NOT NULL')
export class MailAddress {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  @Column('text')
  address!: string;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** Six digits that went to the address. */
  @Column('text', { nullable: true })
  code!: string | null;

  @Column('timestamptz', { nullable: true })
  codeUntil!: Date | null;
}
