import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invitation may go to its person by e-mail; the code is kept as it is only until the mail server has it. */
export class InvitationMails1583000000880 implements MigrationInterface {
  readonly name = 'InvitationMails1583000000880';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE invitations
      ADD COLUMN mail_to text,
      ADD COLUMN mail_language text,
      ADD COLUMN mail_code text,
      ADD COLUMN mail_state text,
      ADD CONSTRAINT invitations_mail_state_known CHECK (mail_state IN ('WAITING','SENT','KEPT','FAILED')),
      ADD CONSTRAINT invitations_mail_whole
        CHECK (num_nulls(mail_to, mail_language, mail_state) IN (0, 3)),
      ADD CONSTRAINT invitations_mail_code_needed
        CHECK ((mail_code IS NOT NULL) = coalesce(mail_state IN ('WAITING','KEPT'), false))`);
    await runner.query('CREATE INDEX invitations_mail ON invitations (jurisdiction_id, id) WHERE mail_to IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX invitations_mail');
    await runner.query(`ALTER TABLE invitations
      DROP CONSTRAINT invitations_mail_code_needed, DROP CONSTRAINT invitations_mail_whole,
      DROP CONSTRAINT invitations_mail_state_known,
      DROP COLUMN mail_state, DROP COLUMN mail_code, DROP COLUMN mail_language, DROP COLUMN mail_to`);
  }
}
