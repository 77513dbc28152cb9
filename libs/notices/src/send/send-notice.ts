import { Injectable } from '@nestjs/common';
import { NOTICES, type NoticeKind, type Role } from '@supplydock/domain';
import {
  inboxOnce,
  JobHandler,
  Outbox,
  UnitOfWork,
  type Handler,
  type JobContext,
  type NoticeJob,
} from '@supplydock/platform';
import { insertNotices } from './insert-notices.js';

/** The office of the firm's district, for kinds that an office answers. */
const DISTRICT = `SELECT m.user_id, e.id AS enterprise_id
  FROM enterprises e JOIN memberships m ON m.jurisdiction_id = e.jurisdiction_id AND m.district_id = e.district_id
 WHERE e.jurisdiction_id = $1 AND e.id = $4 AND m.role = ANY($3)`;

/** Kinds for one person are for no role. */
const ONE_PERSON = 'SELECT $7::uuid AS user_id, $4::uuid AS enterprise_id WHERE cardinality($3::text[]) = 0';

/** Tells the people of one firm, or one person, one thing; the inbox makes a second delivery do nothing. */
@Injectable()
@JobHandler('notice.send')
export class SendNotice implements Handler<'notice.send'> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async handle(job: NoticeJob, { messageId }: Pick<JobContext, 'messageId'>): Promise<void> {
    const { jurisdictionId, kind, enterpriseId, subjectId, figures, userId } = job;
    await this.uow.run(jurisdictionId, async (tx) => {
      if (!(await inboxOnce(tx, jurisdictionId, 'notice.send', messageId))) return;
      await insertNotices(tx, this.outbox, {
        jurisdictionId,
        kind,
        sql: 'SELECT $4::uuid AS enterprise_id, $5::uuid AS subject_id, $6::jsonb AS figures',
        parameters:
          userId === undefined ? [enterpriseId, subjectId, figures] : [enterpriseId, subjectId, figures, userId],
        whom: userId === undefined ? audienceOf(kind) : ONE_PERSON,
      });
    });
  }
}

/** Everybody of the firm, but for what its district answers. */
function audienceOf(kind: NoticeKind): string | undefined {
  const roles: readonly Role[] = NOTICES[kind].roles;
  return roles.includes('district_officer') ? DISTRICT : undefined;
}
