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

/** Tells the people of one firm one thing; the inbox makes a second delivery do nothing. */
@Injectable()
@JobHandler('notice.send')
export class SendNotice implements Handler<'notice.send'> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async handle(job: NoticeJob, { messageId }: Pick<JobContext, 'messageId'>): Promise<void> {
    const { jurisdictionId, kind, enterpriseId, subjectId, figures } = job;
    await this.uow.run(jurisdictionId, async (tx) => {
      if (!(await inboxOnce(tx, jurisdictionId, 'notice.send', messageId))) return;
      await insertNotices(tx, this.outbox, {
        jurisdictionId,
        kind,
        sql: 'SELECT $4::uuid AS enterprise_id, $5::uuid AS subject_id, $6::jsonb AS figures',
        parameters: [enterpriseId, subjectId, figures],
      });
    });
  }
}
