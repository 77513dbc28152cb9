import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, Problem, UnitOfWork } from '@supplydock/platform';
import { recordAboutFirm } from '../record-about-firm.js';
import { lockEnterprise } from './lock-enterprise.js';

/** A question of the district and the firm's answer; the 48-hour clock stands still in between. */
@Injectable()
export class AskFirm {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /** @throws as lockEnterprise; QUESTION_OPEN while the last one is not answered */
  ask(actor: Actor, id: string, version: number, question: string): Promise<void> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const firm = await lockEnterprise(tx, actor, 'enterprise.ask', id, version);
      if (firm.askedAt) throw new Problem('QUESTION_OPEN');
      await tx.query(
        'UPDATE enterprises SET asked_at = now(), version = version + 1 WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, id],
      );
      await recordAboutFirm(tx, this.ledger, {
        jurisdictionId,
        enterpriseId: id,
        actorId: userId,
        kind: 'ENTERPRISE_QUESTION_ASKED',
        payload: {},
        text: question,
      });
      const told = { kind: 'FIRM_ASKED', enterpriseId: id, subjectId: id, figures: {} } as const;
      await this.outbox.add(tx, jurisdictionId, 'notice.send', { jurisdictionId, ...told });
    });
  }

  /** @throws as lockEnterprise; NO_QUESTION when none is open */
  answer(actor: Actor, id: string, version: number, answer: string): Promise<void> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const firm = await lockEnterprise(tx, actor, 'enterprise.answer', id, version);
      if (!firm.askedAt) throw new Problem('NO_QUESTION');
      await tx.query(
        `UPDATE enterprises SET review_since = review_since + (now() - asked_at), asked_at = NULL, version = version + 1
          WHERE jurisdiction_id = $1 AND id = $2`,
        [jurisdictionId, id],
      );
      await recordAboutFirm(tx, this.ledger, {
        jurisdictionId,
        enterpriseId: id,
        actorId: userId,
        kind: 'ENTERPRISE_QUESTION_ANSWERED',
        payload: {},
        text: answer,
      });
    });
  }
}
