import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@supplydock/platform';
import type { Actor } from '../actor.js';

/** Ends sessions. */
@Injectable()
export class LogOut {
  constructor(private readonly uow: UnitOfWork) {}

  /** Ends the actor's present session; its token is worth nothing from now on. */
  async close(actor: Actor): Promise<void> {
    await this.uow.run(actor.jurisdictionId, (tx) =>
      tx.query('UPDATE sessions SET revoked_at = now() WHERE jurisdiction_id = $1 AND id = $2 AND revoked_at IS NULL', [
        actor.jurisdictionId,
        actor.sessionId,
      ]),
    );
  }
}
