import { Injectable } from '@nestjs/common';
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
        whom: userId === undefined ? undefined : ONE_PERSON,
      });
    });
  }
}
