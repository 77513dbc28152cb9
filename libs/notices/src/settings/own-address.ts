import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@supplydock/identity';
import { Outbox, Problem, RateLimits, UnitOfWork, type RateLimit } from '@supplydock/platform';
import type { NoticeSettings } from '../notice.dto.js';
import { readSettings } from './own-settings.js';

const CODE_MINUTES = 15;
/** Codes a person may ask for: enough for a mistyped address, too few to flood somebody's mailbox. */
const CODES: RateLimit = { name: 'mail-codes', points: 5, seconds: 3_600 };
/** Tries at a code of six digits while it is good. */
const TRIES: RateLimit = { name: 'mail-code-tries', points: 10, seconds: CODE_MINUTES * 60 };

/** Where a person's e-mails go. Nothing but a code goes to an address before its owner has shown that it is theirs. */
@Injectable()
export class OwnAddress {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Names the address and sends a code to it; until the code is entered no notice goes anywhere.
   * @throws TOO_MANY_REQUESTS beyond 5 codes an hour
   */
  async name(actor: Actor, address: string): Promise<NoticeSettings> {
    await this.count(CODES, actor.userId);
    const { jurisdictionId, userId } = actor;
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    return this.uow.run(jurisdictionId, async (tx) => {
      await tx.query(
        `INSERT INTO mail_addresses (jurisdiction_id, user_id, address, code, code_until)
         VALUES ($1, $2, $3, $4, now() + make_interval(mins => $5))
         ON CONFLICT (jurisdiction_id, user_id) DO UPDATE
           SET address = excluded.address, confirmed_at = NULL, code = excluded.code, code_until = excluded.code_until`,
        [jurisdictionId, userId, address, code, CODE_MINUTES],
      );
      await dropWaiting(tx, jurisdictionId, userId);
      await tx.query(
        `INSERT INTO notices (jurisdiction_id, id, user_id, kind, subject_id, figures, is_shown, mail_state)
         VALUES ($1, uuidv7(), $2, 'ADDRESS_CODE', $2, $3, false, 'WAITING')`,
        [jurisdictionId, userId, { code }],
      );
      await this.outbox.add(tx, jurisdictionId, 'notice.mail', { jurisdictionId });
      return readSettings(tx, actor);
    });
  }

  /** @throws MAIL_CODE_WRONG when it is not the last one sent or older than 15 minutes; TOO_MANY_REQUESTS beyond 10 tries */
  async confirm(actor: Actor, code: string): Promise<NoticeSettings> {
    await this.count(TRIES, actor.userId);
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const [, confirmed] = await tx.query<[unknown, number]>(
        `UPDATE mail_addresses SET confirmed_at = coalesce(confirmed_at, now())
          WHERE jurisdiction_id = $1 AND user_id = $2 AND code = $3 AND code_until > now()`,
        [jurisdictionId, userId, code],
      );
      if (confirmed === 0) throw new Problem('MAIL_CODE_WRONG');
      return readSettings(tx, actor);
    });
  }

  /** From now on nothing goes out; what waits is dropped. */
  async remove(actor: Actor): Promise<void> {
    const { jurisdictionId, userId } = actor;
    await this.uow.run(jurisdictionId, async (tx) => {
      await dropWaiting(tx, jurisdictionId, userId);
      await tx.query('DELETE FROM mail_addresses WHERE jurisdiction_id = $1 AND user_id = $2', [jurisdictionId, userId]); // prettier-ignore
    });
  }

  private async count(limit: RateLimit, userId: string): Promise<void> {
    const wait = await this.limits.consume(limit, userId);
    if (wait > 0) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: wait } });
  }
}

/** What was written for another address must not go to this one. */
async function dropWaiting(tx: EntityManager, jurisdictionId: string, userId: string): Promise<void> {
  await tx.query(
    `UPDATE notices SET mail_state = NULL WHERE jurisdiction_id = $1 AND user_id = $2 AND mail_state IN ('WAITING', 'KEPT')`,
    [jurisdictionId, userId],
  );
}
