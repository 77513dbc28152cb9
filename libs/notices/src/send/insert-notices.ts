import type { EntityManager } from 'typeorm';
import { NOTICES, type NoticeKind } from '@supplydock/domain';
import type { Outbox } from '@supplydock/platform';

/** What firms are told: a statement with the columns enterprise_id, subject_id and figures. */
export interface Told {
  readonly jurisdictionId: string;
  readonly kind: NoticeKind;
  /** $1 is the jurisdiction; parameters of its own begin at $4. */
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** A statement with the columns user_id and enterprise_id in place of everybody of the firms; parameters as in `sql`. */
  readonly whom?: string;
  /** How people (p) meet what is told; by their firm where it is left out. */
  readonly join?: string;
}

const EVERYBODY = `SELECT m.user_id, m.enterprise_id FROM memberships m
  WHERE m.jurisdiction_id = $1 AND m.role = ANY($3) AND m.enterprise_id IN (SELECT enterprise_id FROM told)`;

/**
 * Writes one notice for every person of the firms concerned whose role the kind is for: one statement, however many
 * firms. Somebody with two roles in a firm is told once, and where they chose to be; nobody who wants it nowhere. What
 * goes out by e-mail is owed in the same transaction.
 */
export async function insertNotices(tx: EntityManager, outbox: Outbox, told: Told): Promise<void> {
  const { jurisdictionId } = told;
  const [{ mails }] = await tx.query<{ mails: number }[]>(
    `WITH told AS (${told.sql}),
          people AS (
            SELECT DISTINCT m.user_id, m.enterprise_id, coalesce(c.in_portal, true) AS in_portal,
                   coalesce(c.by_mail, true) AND a.confirmed_at IS NOT NULL AS by_mail
              FROM (${told.whom ?? EVERYBODY}) m
              JOIN users u ON u.jurisdiction_id = $1 AND u.id = m.user_id AND u.disabled_at IS NULL
              LEFT JOIN notice_choices c ON c.jurisdiction_id = u.jurisdiction_id AND c.user_id = u.id AND c.kind = $2
              LEFT JOIN mail_addresses a ON a.jurisdiction_id = u.jurisdiction_id AND a.user_id = u.id),
          added AS (
            INSERT INTO notices (jurisdiction_id, id, user_id, kind, enterprise_id, subject_id, figures, is_shown, mail_state)
            SELECT $1, uuidv7(), p.user_id, $2, t.enterprise_id, t.subject_id, t.figures, p.in_portal,
                   CASE WHEN p.by_mail THEN 'WAITING' END
              FROM told t ${told.join ?? 'JOIN people p USING (enterprise_id)'}
             WHERE p.in_portal OR p.by_mail
            RETURNING mail_state)
     SELECT count(mail_state)::int AS mails FROM added`,
    [jurisdictionId, told.kind, NOTICES[told.kind].roles, ...told.parameters],
  );
  if (mails > 0) await outbox.add(tx, jurisdictionId, 'notice.mail', { jurisdictionId });
}
