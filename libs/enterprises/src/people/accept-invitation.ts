import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Role } from '@supplydock/domain';
import {
  addUser,
  isOfficial,
  MIN_LENGTH_ALONE,
  PasswordHasher,
  passwordRefusal,
  type Actor,
} from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { AppConfig, Problem, RateLimits, UnitOfWork, type RateLimit } from '@supplydock/platform';
import { recordAboutFirm } from '../record-about-firm.js';
import { loginTaken } from '../registration/register-enterprise.js';
import { invitationHash } from './invitation-code.js';
import { isOfFirm, joinFirm } from './join-firm.js';
import type { AcceptInvitationBody, Joined } from './people.dto.js';

/** Tries an hour from one address: an office behind it may join, a guesser gets nowhere in 31^10 codes. */
const LIMIT: RateLimit = { name: 'invitations', points: 20, seconds: 3600 };

interface FoundInvitation {
  readonly id: string;
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly roles: Role[];
}

/** Lets a colleague into a firm, with a new account or with the one they have. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly hasher: PasswordHasher,
    private readonly limits: RateLimits,
    private readonly config: AppConfig,
  ) {}

  /**
   * @param address where the request came from
   * @throws INVITATION_UNKNOWN (no such code, used, expired, or who invited has left); VALIDATION_FAILED with LOGIN_TAKEN;
   *   PASSWORD_TOO_SHORT, PASSWORD_COMMON; TOO_MANY_REQUESTS
   */
  async accept(body: AcceptInvitationBody, address: string): Promise<Joined> {
    await this.count(address);
    const { login, password, displayName, locale, code } = body;
    const refusal = passwordRefusal(password, { personal: [login, displayName, code], hasSecondFactor: false });
    if (refusal) throw new Problem(refusal, { params: { minimum: MIN_LENGTH_ALONE } });
    const passwordHash = await this.hasher.hash(password);
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      const invitation = await lockInvitation(tx, jurisdictionId, code);
      const userId = await addUser(tx, { jurisdictionId, login, passwordHash, displayName, locale, memberships: [] });
      if (userId === null) throw loginTaken();
      return this.letIn(tx, { jurisdictionId, userId }, invitation);
    });
  }

  /**
   * With the account one has: a person may act for several firms, one at a time.
   * @param address where the request came from
   * @throws INVITATION_UNKNOWN; ALREADY_MEMBER; OFFICE_ACCOUNT; TOO_MANY_REQUESTS
   */
  async acceptAs(actor: Actor, code: string, address: string): Promise<Joined> {
    if (isOfficial(actor.memberships)) throw new Problem('OFFICE_ACCOUNT');
    await this.count(address);
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const invitation = await lockInvitation(tx, jurisdictionId, code);
      const { enterpriseId } = invitation;
      if (await isOfFirm(tx, { jurisdictionId, enterpriseId, userId })) throw new Problem('ALREADY_MEMBER');
      return this.letIn(tx, { jurisdictionId, userId }, invitation);
    });
  }

  private async letIn(
    tx: EntityManager,
    { jurisdictionId, userId }: Pick<Actor, 'jurisdictionId' | 'userId'>,
    { id, enterpriseId, enterpriseName, roles }: FoundInvitation,
  ): Promise<Joined> {
    await joinFirm(tx, { jurisdictionId, enterpriseId, userId, roles });
    await tx.query('UPDATE invitations SET accepted_by = $3 WHERE jurisdiction_id = $1 AND id = $2', [
      jurisdictionId,
      id,
      userId,
    ]);
    const entry = { jurisdictionId, enterpriseId, actorId: userId };
    await recordAboutFirm(tx, this.ledger, { ...entry, kind: 'PERSON_JOINED', payload: { invitationId: id } });
    return { enterpriseId, enterpriseName };
  }

  private async count(address: string): Promise<void> {
    const wait = await this.limits.consume(LIMIT, address);
    if (wait > 0) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: wait } });
  }
}

/**
 * The firm is locked first, as by everybody who changes its people, so that nobody joins by the invitation of a person
 * who is being removed.
 */
async function lockInvitation(tx: EntityManager, jurisdictionId: string, code: string): Promise<FoundInvitation> {
  const key = [jurisdictionId, invitationHash(code)];
  await tx.query(
    `SELECT 1 FROM enterprises e JOIN invitations i ON i.jurisdiction_id = e.jurisdiction_id AND i.enterprise_id = e.id
      WHERE i.jurisdiction_id = $1 AND i.code_hash = $2 FOR NO KEY UPDATE OF e`,
    key,
  );
  const [found] = await tx.query<FoundInvitation[]>(
    `SELECT i.id, i.enterprise_id AS "enterpriseId", e.name AS "enterpriseName",
            array(SELECT DISTINCT m.role FROM memberships m
                   WHERE m.jurisdiction_id = i.jurisdiction_id AND m.user_id = i.invited_by
                     AND m.enterprise_id = i.enterprise_id ORDER BY m.role) AS roles
       FROM invitations i
       JOIN enterprises e ON e.jurisdiction_id = i.jurisdiction_id AND e.id = i.enterprise_id
      WHERE i.jurisdiction_id = $1 AND i.code_hash = $2 AND i.accepted_by IS NULL AND i.expires_at > now()`,
    key,
  );
  if (!found || found.roles.length === 0) throw new Problem('INVITATION_UNKNOWN');
  return found;
}
