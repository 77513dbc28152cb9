import { Injectable } from '@nestjs/common';
import {
  inboxOnce,
  JobHandler,
  Outbox,
  UnitOfWork,
  type Handler,
  type JobContext,
  type OfficeNoticeJob,
} from '@supplydock/platform';
import { insertNotices } from './insert-notices.js';

/** Officials of the whole city whose role the kind is for. */
const OFFICIALS = 'SELECT m.user_id, NULL::uuid AS enterprise_id FROM memberships m WHERE m.jurisdiction_id = $1 AND m.role = ANY($3)'; // prettier-ignore

/** Tells the city's officials one thing; the inbox makes a second delivery do nothing. */
@Injectable()
@JobHandler('notice.office')
export class TellOffice implements Handler<'notice.office'> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async handle(job: OfficeNoticeJob, { messageId }: Pick<JobContext, 'messageId'>): Promise<void> {
    const { jurisdictionId, kind, subjectId, figures } = job;
    await this.uow.run(jurisdictionId, async (tx) => {
      if (!(await inboxOnce(tx, jurisdictionId, 'notice.office', messageId))) return;
      await insertNotices(tx, this.outbox, {
        jurisdictionId,
        kind,
        sql: 'SELECT NULL::uuid AS enterprise_id, $4::uuid AS subject_id, $5::jsonb AS figures',
        parameters: [subjectId, figures],
        whom: OFFICIALS,
        join: 'CROSS JOIN people p',
      });
    });
  }
}
