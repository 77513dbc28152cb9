import { Injectable } from '@nestjs/common';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { Actor } from '../actor.js';

/** Switches a session from one firm to another of the same person. */
@Injectable()
export class ActFor {
  constructor(private readonly uow: UnitOfWork) {}

  /** From the next request on. @throws NOT_FOUND when the person does not belong to the firm */
  choose({ jurisdictionId, userId, sessionId }: Actor, enterpriseId: string): Promise<void> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const [, chosen] = await tx.query<[unknown, number]>(
        `UPDATE sessions s SET enterprise_id = $4
          WHERE s.jurisdiction_id = $1 AND s.id = $2
            AND EXISTS (SELECT FROM memberships m
                         WHERE m.jurisdiction_id = $1 AND m.user_id = $3 AND m.enterprise_id = $4)`,
        [jurisdictionId, sessionId, userId, enterpriseId],
      );
      if (chosen === 0) throw new Problem('NOT_FOUND');
    });
  }
}
