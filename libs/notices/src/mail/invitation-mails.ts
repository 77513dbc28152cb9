import type { EntityManager } from 'typeorm';
import type { Language } from '@supplydock/domain';
import { composeInvitation, type Invited } from './compose-invitation.js';
import type { MailContent } from './compose-mail.js';

/** An invitation that goes out by e-mail, or would. */
export interface InvitationMail extends MailContent {
  readonly id: string;
  readonly to: string;
  readonly language: Language;
  readonly createdAt: Date;
}

type Row = Invited & Pick<InvitationMail, 'id' | 'to' | 'language' | 'createdAt'>;

/** A name is anybody's words until an official has verified it; a code cannot advertise. */
const MAILS = `
  SELECT i.id, i.mail_to AS "to", i.mail_language AS language, i.mail_code AS code, i.expires_at AS "expiresAt",
         i.created_at AS "createdAt", CASE WHEN e.state = 'VERIFIED' THEN e.name ELSE e.uscc END AS firm
    FROM invitations i
    JOIN enterprises e ON e.jurisdiction_id = i.jurisdiction_id AND e.id = i.enterprise_id
   WHERE i.jurisdiction_id = $1 AND i.mail_to IS NOT NULL AND i.accepted_by IS NULL AND i.expires_at > now()`;

/** Locks the next one that waits, so that no other worker sends it. @param passed over in this run */
export async function nextInvitationMail(
  tx: EntityManager,
  jurisdictionId: string,
  passed: readonly string[],
  origin: string,
): Promise<InvitationMail | undefined> {
  const rows = await tx.query<Row[]>(
    `${MAILS} AND i.mail_state = 'WAITING' AND i.id <> ALL($2)
      ORDER BY i.id LIMIT 1 FOR NO KEY UPDATE OF i SKIP LOCKED`,
    [jurisdictionId, passed],
  );
  return rows.map((row) => mailOf(row, origin))[0];
}

/** Its code is not needed any more. */
export async function settleInvitationMail(
  tx: EntityManager,
  jurisdictionId: string,
  id: string,
  state: 'SENT' | 'FAILED',
): Promise<void> {
  await tx.query('UPDATE invitations SET mail_state = $3, mail_code = NULL WHERE jurisdiction_id = $1 AND id = $2', [
    jurisdictionId,
    id,
    state,
  ]);
}

/** Forgets the addresses of invitations that are used or over; without a mail server keeps the others to be looked at. */
export async function tidyInvitationMails(tx: EntityManager, jurisdictionId: string, isServer: boolean): Promise<void> {
  await tx.query(
    `UPDATE invitations SET mail_to = NULL, mail_language = NULL, mail_code = NULL, mail_state = NULL
      WHERE jurisdiction_id = $1 AND mail_to IS NOT NULL AND (accepted_by IS NOT NULL OR expires_at <= now())`,
    [jurisdictionId],
  );
  if (isServer) return;
  await tx.query(
    `UPDATE invitations SET mail_state = 'KEPT'
      WHERE jurisdiction_id = $1 AND mail_to IS NOT NULL AND mail_state = 'WAITING'`,
    [jurisdictionId],
  );
}

/** Those kept for want of a mail server, the latest first. */
export async function keptInvitationMails(
  tx: EntityManager,
  jurisdictionId: string,
  { cursor, limit }: { cursor: string | null; limit: number },
  origin: string,
): Promise<{ items: InvitationMail[]; total: number }> {
  const kept = `${MAILS} AND i.mail_state = 'KEPT'`;
  const rows = await tx.query<Row[]>(`${kept} AND ($2::uuid IS NULL OR i.id < $2) ORDER BY i.id DESC LIMIT $3`, [
    jurisdictionId,
    cursor,
    limit,
  ]);
  const [{ total }] = await tx.query<{ total: number }[]>(`SELECT count(*)::int AS total FROM (${kept}) AS kept`, [
    jurisdictionId,
  ]);
  return { items: rows.map((row) => mailOf(row, origin)), total };
}

function mailOf({ firm, code, expiresAt, ...mail }: Row, origin: string): InvitationMail {
  return { ...mail, ...composeInvitation({ firm, code, expiresAt }, mail.language, origin) };
}
