import { Injectable } from '@nestjs/common';
import type { Language, NoticeKind, StoredFigures } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { AppConfig, Problem, UnitOfWork } from '@supplydock/platform';
import type { MailPage, MailsQuery } from '../notice.dto.js';
import { composeMail } from './compose-mail.js';
import { keptInvitationMails } from './invitation-mails.js';
import { Mailer } from './mailer.js';
import { readProductNames } from './product-names.js';

interface KeptMail {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly figures: StoredFigures;
  readonly language: Language;
  readonly to: string;
  readonly createdAt: Date;
}

const KEPT = `
    FROM notices n
    JOIN users u ON u.jurisdiction_id = n.jurisdiction_id AND u.id = n.user_id
    JOIN mail_addresses a ON a.jurisdiction_id = n.jurisdiction_id AND a.user_id = n.user_id
   WHERE n.jurisdiction_id = $1 AND n.mail_state = 'KEPT'`;

/** E-mails as they would have gone out, where there is no mail server: for trying the channel out. */
@Injectable()
export class MailOutbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
  ) {}

  /** The latest first. @throws NOT_FOUND where a mail server is set: then nothing of it is anybody else's to read */
  list({ jurisdictionId }: Actor, { cursor, limit }: MailsQuery): Promise<MailPage> {
    if (this.mailer.isThere) throw new Problem('NOT_FOUND');
    return this.uow.run(jurisdictionId, async (tx) => {
      const rows = await tx.query<KeptMail[]>(
        `SELECT n.id, n.kind, n.figures, n.created_at AS "createdAt", u.locale AS language, a.address AS "to" ${KEPT}
            AND ($2::uuid IS NULL OR n.id < $2) ORDER BY n.id DESC LIMIT $3`,
        [jurisdictionId, cursor ?? null, limit + 1],
      );
      const [{ total: notices }] = await tx.query<{ total: number }[]>(`SELECT count(*)::int AS total ${KEPT}`, [jurisdictionId]); // prettier-ignore
      const names = await readProductNames(tx, jurisdictionId);
      const origin = this.config.publicOrigin;
      const page = { cursor: cursor ?? null, limit: limit + 1 };
      const invitations = await keptInvitationMails(tx, jurisdictionId, page, origin);
      const found = rows
        .map(({ kind, figures, ...mail }) => ({
          ...mail,
          ...composeMail({ kind, figures, language: mail.language }, names[mail.language], origin),
        }))
        .concat(invitations.items)
        .sort((one, other) => (one.id < other.id ? 1 : -1));
      const items = found.slice(0, limit).map((mail) => ({ ...mail, createdAt: mail.createdAt.toISOString() }));
      const nextCursor = found.length > limit ? items[items.length - 1].id : null;
      return { items, nextCursor, total: notices + invitations.total };
    });
  }
}
