import type { Language } from '@supplydock/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** WAITING until the mail server took it; KEPT where there is no mail server; FAILED when the server refused it for good. */
export const INVITATION_MAIL_STATES = ['WAITING', 'SENT', 'KEPT', 'FAILED'] as const;
export type InvitationMailState = (typeof INVITATION_MAIL_STATES)[number];

/** A way into a firm for one colleague; only the hash of its code is kept, but for an e-mail that is still to go out. */
@Entity('invitations')
@ForeignKey('Enterprise', ['jurisdictionId', 'enterpriseId'], ['jurisdictionId', 'id'])
@Index('invitations_enterprise', ['jurisdictionId', 'enterpriseId'])
@Index('invitations_code', ['jurisdictionId', 'codeHash'], { unique: true })
@Index('invitations_mail', ['jurisdictionId', 'id'], { where: 'mail_to IS NOT NULL' })
@Check('invitations_mail_state_known', "mail_state IN ('WAITING','SENT','KEPT','FAILED')")
@Check('invitations_mail_whole', 'num_nulls(mail_to, mail_language, mail_state) IN (0, 3)')
@Check('invitations_mail_code_needed', "(mail_code IS NOT NULL) = coalesce(mail_state IN ('WAITING','KEPT'), false)")
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

  /** Where it went by e-mail; null where its code is handed on, and forgotten once the invitation is used or over. */
  @Column('text', { nullable: true })
  mailTo!: string | null;

  @Column('text', { nullable: true })
  mailLanguage!: Language | null;

  /** The code itself, until the mail server has it. */
  @Column('text', { nullable: true })
  mailCode!: string | null;

  @Column('text', { nullable: true })
  mailState!: InvitationMailState | null;
}
