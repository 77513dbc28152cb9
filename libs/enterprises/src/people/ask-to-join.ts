import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { JOIN_REQUEST, parseUscc, type EnterpriseState } from '@supplydock/domain';
import {
  addUser,
  isOfficial,
  MIN_LENGTH_ALONE,
  PasswordHasher,
  passwordRefusal,
  type Actor,
} from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { AppConfig, Outbox, Problem, RateLimits, UnitOfWork, type RateLimit } from '@supplydock/platform';
import { recordAboutFirm } from '../record-about-firm.js';
import { usccError } from '../registration/read-registration.js';
import { loginTaken } from '../registration/register-enterprise.js';
import { hasPeople, isOfFirm } from './join-firm.js';
import type { AskAsVisitorBody, AskToJoinBody, OwnJoinRequest, OwnJoinRequests } from './join-request.dto.js';

/** Wishes an hour, of an address or of an account: a mistyped code or two, not a search for firms. */
const LIMIT: RateLimit = { name: 'join-requests', points: 10, seconds: 3600 };
/** Wishes that wait for one firm; more are not read by anybody. */
const MAX_WAITING = 20;

const OWN_SQL = `
  SELECT j.id, e.name AS "enterpriseName", j.state, j.created_at AS "askedAt", j.decided_at AS "decidedAt",
         j.decision_reason AS "decisionReason"
    FROM join_requests j JOIN enterprises e ON e.jurisdiction_id = j.jurisdiction_id AND e.id = j.enterprise_id
   WHERE j.jurisdiction_id = $1 AND j.user_id = $2 ORDER BY j.id DESC LIMIT 50`;
type OwnRow = Omit<OwnJoinRequest, 'askedAt' | 'decidedAt'> & { askedAt: Date; decidedAt: Date | null };

/** A person asks to act for a firm that is registered already. */
@Injectable()
export class AskToJoin {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly hasher: PasswordHasher,
    private readonly limits: RateLimits,
    private readonly config: AppConfig,
  ) {}

  /**
   * With an account that is made for it, and that opens nothing until somebody admits the person.
   * @param address where the request came from, for the limit only
   * @throws VALIDATION_FAILED (USCC_…, LOGIN_TAKEN); PASSWORD_TOO_SHORT, PASSWORD_COMMON; as `ask`
   */
  async askAsVisitor(body: AskAsVisitorBody, address: string): Promise<OwnJoinRequests> {
    await this.count(address);
    const { login, password, displayName, locale } = body;
    const uscc = readUscc(body.uscc);
    const refusal = passwordRefusal(password, { personal: [login, displayName, uscc], hasSecondFactor: false });
    if (refusal) throw new Problem(refusal, { params: { minimum: MIN_LENGTH_ALONE } });
    const passwordHash = await this.hasher.hash(password);
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      const userId = await addUser(tx, { jurisdictionId, login, passwordHash, displayName, locale, memberships: [] });
      if (userId === null) throw loginTaken();
      return this.store(tx, { jurisdictionId, userId }, uscc, body.reason);
    });
  }

  /**
   * With the account one has. Asking again while the answer is open changes nothing.
   * @throws VALIDATION_FAILED (USCC_…); OFFICE_ACCOUNT; FIRM_UNKNOWN; STATE_REFUSED when the firm was rejected;
   *   ALREADY_MEMBER; JOIN_REQUESTS_FULL; TOO_MANY_REQUESTS
   */
  async ask(actor: Actor, { uscc, reason }: AskToJoinBody): Promise<OwnJoinRequests> {
    if (isOfficial(actor.memberships)) throw new Problem('OFFICE_ACCOUNT');
    await this.count(actor.userId);
    const code = readUscc(uscc);
    return this.uow.run(actor.jurisdictionId, (tx) => this.store(tx, actor, code, reason));
  }

  /** What became of one's own wishes. */
  listOwn({ jurisdictionId, userId }: Actor): Promise<OwnJoinRequests> {
    return this.uow.run(jurisdictionId, (tx) => readOwn(tx, jurisdictionId, userId));
  }

  private async store(
    tx: EntityManager,
    { jurisdictionId, userId }: Pick<Actor, 'jurisdictionId' | 'userId'>,
    uscc: string,
    reason: string,
  ): Promise<OwnJoinRequests> {
    const enterpriseId = await lockFirm(tx, jurisdictionId, uscc);
    if (await isOfFirm(tx, { jurisdictionId, enterpriseId, userId })) throw new Problem('ALREADY_MEMBER');
    const waiting = await tx.query<{ userId: string }[]>(
      `SELECT user_id AS "userId" FROM join_requests
        WHERE jurisdiction_id = $1 AND enterprise_id = $2 AND state = 'ASKED'`,
      [jurisdictionId, enterpriseId],
    );
    if (waiting.some((one) => one.userId === userId)) return readOwn(tx, jurisdictionId, userId);
    if (waiting.length >= MAX_WAITING) throw new Problem('JOIN_REQUESTS_FULL', { params: { limit: MAX_WAITING } });
    const joinRequestId = uuidv7();
    await tx.query(
      `INSERT INTO join_requests (jurisdiction_id, id, enterprise_id, user_id, reason, state)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [jurisdictionId, joinRequestId, enterpriseId, userId, reason, JOIN_REQUEST.initial],
    );
    const about = { jurisdictionId, enterpriseId };
    const entry = { ...about, actorId: userId, kind: 'JOIN_ASKED', payload: { joinRequestId }, text: reason } as const;
    await recordAboutFirm(tx, this.ledger, entry);
    await this.outbox.add(tx, jurisdictionId, 'notice.send', {
      ...about,
      kind: (await hasPeople(tx, jurisdictionId, enterpriseId)) ? 'JOIN_ASKED' : 'JOIN_WAITS',
      subjectId: enterpriseId,
      figures: {},
    });
    return readOwn(tx, jurisdictionId, userId);
  }

  private async count(key: string): Promise<void> {
    const wait = await this.limits.consume(LIMIT, key);
    if (wait > 0) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: wait } });
  }
}

function readUscc(text: string): string {
  const read = parseUscc(text);
  if (read.ok) return read.value.uscc;
  throw new Problem('VALIDATION_FAILED', { params: { count: 1 }, errors: [usccError(read.error)] });
}

/** Locked first, as by everybody who changes a firm's people. @throws FIRM_UNKNOWN; STATE_REFUSED */
async function lockFirm(tx: EntityManager, jurisdictionId: string, uscc: string): Promise<string> {
  const [firm] = await tx.query<{ id: string; state: EnterpriseState }[]>(
    'SELECT id, state FROM enterprises WHERE jurisdiction_id = $1 AND uscc = $2 FOR NO KEY UPDATE',
    [jurisdictionId, uscc],
  );
  if (!firm) throw new Problem('FIRM_UNKNOWN');
  if (firm.state === 'REJECTED')
    throw new Problem('STATE_REFUSED', { params: { state: firm.state, action: 'ask', resource: 'enterprise' } });
  return firm.id;
}

async function readOwn(tx: EntityManager, jurisdictionId: string, userId: string): Promise<OwnJoinRequests> {
  const rows = await tx.query<OwnRow[]>(OWN_SQL, [jurisdictionId, userId]);
  return {
    items: rows.map((row) => ({
      ...row,
      askedAt: row.askedAt.toISOString(),
      decidedAt: row.decidedAt?.toISOString() ?? null,
    })),
  };
}
