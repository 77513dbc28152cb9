import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, Problem, RateLimits, UnitOfWork, type RateLimit } from '@supplydock/platform';
import { requireOwnFirm } from '../read/own-firm.js';
import { recordAboutFirm } from '../record-about-firm.js';
import { lockEnterprise } from '../review/lock-enterprise.js';
import { invitationHash, newInvitationCode } from './invitation-code.js';
import type { FirmPeople, FirmPerson, InvitationMail, NewInvitation, OpenInvitation } from './people.dto.js';

/** Long enough for a weekend, short enough for a code that was passed on and forgotten. */
const VALID_HOURS = 72;
/** People and open invitations of a firm together; a clerk's office, not a whole works. */
export const MAX_PEOPLE = 50;
/** E-mails a person may cause to strangers: an office on its first day, not a mailing. */
const MAILS: RateLimit = { name: 'invitation-mails', points: 10, seconds: 3600 };

const PEOPLE_SQL = `
  SELECT u.id AS "userId", u.display_name AS "displayName", u.login FROM users u
   WHERE u.jurisdiction_id = $1 AND EXISTS (SELECT FROM memberships m
           WHERE m.jurisdiction_id = u.jurisdiction_id AND m.user_id = u.id AND m.enterprise_id = $2)
   ORDER BY u.id`;
const INVITATIONS_SQL = `
  SELECT i.id, u.display_name AS "invitedBy", i.expires_at AS "expiresAt", i.mail_to AS "mailTo",
         i.mail_state AS "mailState" FROM invitations i
    JOIN users u ON u.jurisdiction_id = i.jurisdiction_id AND u.id = i.invited_by
   WHERE i.jurisdiction_id = $1 AND i.enterprise_id = $2 AND i.accepted_by IS NULL AND i.expires_at > now()
   ORDER BY i.id`;

/** The people who act for a firm. Each may invite and remove: a firm has no first among its clerks. */
@Injectable()
export class FirmPeopleDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly limits: RateLimits,
  ) {}

  /** @throws NOT_FOUND when there is no such firm or it is not the actor's */
  list(actor: Actor, id: string): Promise<FirmPeople> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      await requireOwnFirm(tx, actor, 'firmPerson.list', id);
      return readPeople(tx, actor, id);
    });
  }

  /**
   * Makes a code that lets one colleague in, as what the inviting person is. Not under an Idempotency-Key: that would keep
   * the code itself; who lost an answer invites again.
   * @param mail where it goes by e-mail as well
   * @throws NOT_FOUND; PEOPLE_FULL; TOO_MANY_REQUESTS beyond 10 e-mails an hour
   */
  async invite(actor: Actor, id: string, mail?: InvitationMail): Promise<NewInvitation> {
    const { jurisdictionId, userId } = actor;
    if (mail) await this.countMail(userId);
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockEnterprise(tx, actor, 'firmPerson.invite', id, null);
      const { people, invitations } = await readPeople(tx, actor, id);
      if (people.length + invitations.length >= MAX_PEOPLE)
        throw new Problem('PEOPLE_FULL', { params: { limit: MAX_PEOPLE } });
      const code = newInvitationCode();
      const invitationId = uuidv7();
      const [{ expiresAt }] = await tx.query<{ expiresAt: Date }[]>(
        `INSERT INTO invitations (jurisdiction_id, id, enterprise_id, code_hash, invited_by, expires_at,
                                  mail_to, mail_language, mail_code, mail_state)
         VALUES ($1, $2, $3, $4, $5, now() + make_interval(hours => $6), $7, $8, $9, $10) RETURNING expires_at AS "expiresAt"`,
        [
          ...[jurisdictionId, invitationId, id, invitationHash(code), userId, VALID_HOURS],
          ...(mail ? [mail.to, mail.language, code, 'WAITING'] : [null, null, null, null]),
        ],
      );
      if (mail) await this.outbox.add(tx, jurisdictionId, 'notice.mail', { jurisdictionId });
      await this.record(tx, actor, id, 'PERSON_INVITED', { invitationId });
      return { code, expiresAt: expiresAt.toISOString() };
    });
  }

  /** @throws NOT_FOUND when the firm is not the actor's, or it has no such open invitation */
  withdraw(actor: Actor, id: string, invitationId: string): Promise<void> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockEnterprise(tx, actor, 'firmPerson.withdraw', id, null);
      const [, count] = await tx.query<[unknown, number]>(
        `UPDATE invitations SET expires_at = now()
          WHERE jurisdiction_id = $1 AND enterprise_id = $2 AND id = $3 AND accepted_by IS NULL AND expires_at > now()`,
        [jurisdictionId, id, invitationId],
      );
      if (count === 0) throw new Problem('NOT_FOUND');
      await this.record(tx, actor, id, 'INVITATION_WITHDRAWN', { invitationId });
    });
  }

  /**
   * Takes a person's part in the firm away, at once: their sessions end, and what they invited ends too.
   * @throws NOT_FOUND when the firm is not the actor's or the person not of the firm; LAST_PERSON
   */
  remove(actor: Actor, id: string, userId: string): Promise<void> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      // the lock lets one removal of a firm happen at a time: of two people who remove each other one stays
      await lockEnterprise(tx, actor, 'firmPerson.remove', id, null);
      const { people } = await readPeople(tx, actor, id);
      // who was removed while waiting for the lock removes nobody any more
      if (![userId, actor.userId].every((one) => people.some((person) => person.userId === one)))
        throw new Problem('NOT_FOUND');
      if (people.length === 1) throw new Problem('LAST_PERSON');
      const key = [jurisdictionId, userId];
      await tx.query('DELETE FROM memberships WHERE jurisdiction_id = $1 AND user_id = $2 AND enterprise_id = $3', [
        ...key,
        id,
      ]);
      await tx.query(
        'UPDATE sessions SET revoked_at = now() WHERE jurisdiction_id = $1 AND user_id = $2 AND revoked_at IS NULL',
        key,
      );
      await tx.query(
        `UPDATE invitations SET expires_at = now()
          WHERE jurisdiction_id = $1 AND invited_by = $2 AND enterprise_id = $3 AND accepted_by IS NULL`,
        [...key, id],
      );
      await this.record(tx, actor, id, 'PERSON_REMOVED', { userId });
    });
  }

  private async countMail(userId: string): Promise<void> {
    const wait = await this.limits.consume(MAILS, userId);
    if (wait > 0) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: wait } });
  }

  private record(
    tx: EntityManager,
    { jurisdictionId, userId }: Actor,
    enterpriseId: string,
    kind: 'PERSON_INVITED' | 'INVITATION_WITHDRAWN' | 'PERSON_REMOVED',
    payload: object,
  ): Promise<void> {
    return recordAboutFirm(tx, this.ledger, { jurisdictionId, enterpriseId, actorId: userId, kind, payload });
  }
}

/** Who acts for the firm, and who is invited. */
export async function readPeople(
  tx: EntityManager,
  { jurisdictionId, userId }: Actor,
  id: string,
): Promise<FirmPeople> {
  const people = await tx.query<Omit<FirmPerson, 'isMe'>[]>(PEOPLE_SQL, [jurisdictionId, id]);
  const invitations = await tx.query<(Omit<OpenInvitation, 'expiresAt'> & { expiresAt: Date })[]>(INVITATIONS_SQL, [
    jurisdictionId,
    id,
  ]);
  return {
    people: people.map((person) => ({ ...person, isMe: person.userId === userId })),
    invitations: invitations.map((one) => ({ ...one, expiresAt: one.expiresAt.toISOString() })),
  };
}
