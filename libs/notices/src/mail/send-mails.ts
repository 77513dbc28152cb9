import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Language, NoticeKind, StoredFigures } from '@supplydock/domain';
import { AppConfig, AppLogger, JobHandler, UnitOfWork, type CityJob, type Handler, type JobContext } from '@supplydock/platform'; // prettier-ignore
import { composeMail, type MailContent } from './compose-mail.js';
import { nextInvitationMail, settleInvitationMail, tidyInvitationMails } from './invitation-mails.js';
import { Mailer } from './mailer.js';
import { readProductNames } from './product-names.js';

/** What could not be sent for so long is no news any more. */
const GIVE_UP_DAYS = 2;

/** One that waits, locked: its words, and where it is written that it went. */
interface WaitingMail extends MailContent {
  readonly id: string;
  readonly to: string;
  settle(state: 'SENT' | 'FAILED'): Promise<unknown>;
}

interface WaitingNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly figures: StoredFigures;
  readonly language: Language;
  readonly address: string;
}

/**
 * Sends what waits, one transaction an e-mail: its row is locked while the mail server takes it, so two workers never
 * send the same, and a worker that dies leaves it waiting. Only a death between the server's word and the commit sends
 * one twice, under the same Message-ID. Without a mail server the e-mails are kept to be looked at.
 */
@Injectable()
@JobHandler('notice.mail')
export class SendMails implements Handler<'notice.mail'> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
    private readonly logger: AppLogger,
  ) {}

  /** @throws the last passing failure, once everything else is sent: the job starts again later */
  async handle({ jurisdictionId }: CityJob, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    await this.settleWithoutSending(jurisdictionId);
    const put = new Map<string, unknown>();
    for (;;) {
      signal.throwIfAborted();
      const id = await this.sendNext(jurisdictionId, put);
      if (id === null) break;
    }
    for (const failure of put.values()) throw failure;
  }

  private settleWithoutSending(jurisdictionId: string): Promise<void> {
    return this.uow.run(jurisdictionId, async (tx) => {
      await tx.query(
        `UPDATE notices SET mail_state = CASE WHEN $2 THEN 'FAILED' ELSE 'KEPT' END, mail_at = now()
          WHERE jurisdiction_id = $1 AND mail_state = 'WAITING'
            AND (NOT $2 OR created_at < now() - make_interval(days => $3))`,
        [jurisdictionId, this.mailer.isThere, GIVE_UP_DAYS],
      );
      await tidyInvitationMails(tx, jurisdictionId, this.mailer.isThere);
    });
  }

  /** @param put aside in this run, with why @returns null when nothing else waits */
  private sendNext(jurisdictionId: string, put: Map<string, unknown>): Promise<string | null> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const mail = await this.next(tx, jurisdictionId, [...put.keys()]);
      if (!mail) return null;
      const { id, to, subject, text } = mail;
      try {
        const isTaken = await this.mailer.send({ id, to, subject, text });
        if (!isTaken) this.logger.warn({ mailId: id }, 'the mail server refused an e-mail for good');
        await mail.settle(isTaken ? 'SENT' : 'FAILED');
      } catch (failure) {
        // the server is there and speaks of this one: others may go; a server that is away has no reply code
        if ((failure as { responseCode?: number }).responseCode === undefined) throw failure;
        put.set(id, failure);
      }
      return id;
    });
  }

  /** People wait for invitations, so those go first. */
  private async next(
    tx: EntityManager,
    jurisdictionId: string,
    passed: readonly string[],
  ): Promise<WaitingMail | undefined> {
    const invitation = await nextInvitationMail(tx, jurisdictionId, passed, this.config.publicOrigin);
    if (invitation)
      return { ...invitation, settle: (state) => settleInvitationMail(tx, jurisdictionId, invitation.id, state) };
    const [notice] = await tx.query<WaitingNotice[]>(
      `SELECT n.id, n.kind, n.figures, u.locale AS language, a.address
         FROM notices n
         JOIN users u ON u.jurisdiction_id = n.jurisdiction_id AND u.id = n.user_id
         JOIN mail_addresses a ON a.jurisdiction_id = n.jurisdiction_id AND a.user_id = n.user_id
        WHERE n.jurisdiction_id = $1 AND n.mail_state = 'WAITING' AND n.id <> ALL($2)
        ORDER BY n.id LIMIT 1 FOR NO KEY UPDATE OF n SKIP LOCKED`,
      [jurisdictionId, passed],
    );
    if (!notice) return undefined;
    const names = await readProductNames(tx, jurisdictionId);
    return {
      id: notice.id,
      to: notice.address,
      ...composeMail(notice, names[notice.language], this.config.publicOrigin),
      settle: (state) =>
        tx.query('UPDATE notices SET mail_state = $3, mail_at = now() WHERE jurisdiction_id = $1 AND id = $2', [
          jurisdictionId,
          notice.id,
          state,
        ]),
    };
  }
}
