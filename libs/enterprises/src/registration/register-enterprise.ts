import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ENTERPRISE, REVIEW_HOURS, registrationReference, transition, type EnterpriseState } from '@supplydock/domain';
import { addUser, MIN_LENGTH_ALONE, PasswordHasher, passwordRefusal } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { AppConfig, channelDay, Clock, Problem, RateLimits, UnitOfWork, type RateLimit } from '@supplydock/platform';
import type { RegisterEnterpriseBody, Registration } from '../dto/registration.dto.js';
import { insertFiling } from '../headcount/insert-filing.js';
import { recordAboutFirm } from '../record-about-firm.js';
import { readRegistration, type ReadRegistration } from './read-registration.js';

/** Per address: a business park behind one address registers its firms in a morning; a script meets the limit at once. */
const LIMIT: RateLimit = { name: 'registrations', points: 20, seconds: 3600 };
/** So long the same person may send the same registration again, because the first answer got lost. */
const REPEAT_MINUTES = 60;
/** Others, until an officer puts the firm on the key list. */
export const LOWEST_TIER = 4;

/** Registers a firm with the account of its first clerk. */
@Injectable()
export class RegisterEnterprise {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly hasher: PasswordHasher,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /**
   * Firm, account, membership, filed headcount and ledger entries are one transaction; the password is hashed before it.
   * Whoever sends the same code with the same login and password within the hour gets the first answer again: a public
   * route has no account to keep an Idempotency-Key under.
   * @param address of the client, for the limit only
   * @throws VALIDATION_FAILED with the codes of readRegistration or LOGIN_TAKEN; PASSWORD_TOO_SHORT, PASSWORD_COMMON;
   *   ENTERPRISE_EXISTS, which says how to join and nothing of who is there; TOO_MANY_REQUESTS
   */
  async register(body: RegisterEnterpriseBody, address: string): Promise<Registration> {
    const wait = await this.limits.consume(LIMIT, address);
    if (wait > 0) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: wait } });
    const { jurisdictionId } = this.config;
    const { registration, errors } = readRegistration(body, await this.districtIds());
    if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
    const refusal = passwordRefusal(body.password, {
      personal: [registration.login, registration.name, registration.contactName, registration.contactPhone],
      hasSecondFactor: false,
    });
    if (refusal) throw new Problem(refusal, { params: { minimum: MIN_LENGTH_ALONE } });
    const passwordHash = await this.hasher.hash(body.password);
    const registered = await this.uow.run(jurisdictionId, (tx) => this.store(tx, registration, passwordHash));
    return registered ?? this.earlierAnswer(registration, body.password);
  }

  private districtIds(): Promise<string[]> {
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      const rows = await tx.query<{ id: string }[]>('SELECT id FROM districts WHERE jurisdiction_id = $1', [
        jurisdictionId,
      ]);
      return rows.map(({ id }) => id);
    });
  }

  /** null when there is a firm with this code. */
  private async store(
    tx: EntityManager,
    registration: ReadRegistration,
    passwordHash: string,
  ): Promise<Registration | null> {
    const { jurisdictionId } = this.config;
    const { headcount, districtId, login, contactName, locale } = registration;
    const inserted = await insertEnterprise(tx, jurisdictionId, registration);
    if (!inserted) return null;
    const { id: enterpriseId } = inserted;
    const memberships = [{ role: 'requester' as const, enterpriseId }];
    const actorId = await addUser(tx, { jurisdictionId, login, passwordHash, displayName: contactName, locale, memberships }); // prettier-ignore
    if (actorId === null) throw loginTaken();
    const effectiveFrom = await channelDay(tx, jurisdictionId, this.clock);
    await insertFiling(tx, { jurisdictionId, enterpriseId, headcount, effectiveFrom, filedBy: actorId });
    const entry = { jurisdictionId, enterpriseId, actorId };
    await recordAboutFirm(tx, this.ledger, {
      ...entry,
      kind: 'ENTERPRISE_REGISTERED',
      payload: { districtId, size: registration.size, headcount, effectiveFrom },
    });
    await recordAboutFirm(tx, this.ledger, { ...entry, kind: 'ENTERPRISE_REVIEW_OPENED', payload: { hours: REVIEW_HOURS } }); // prettier-ignore
    return registrationOf(inserted);
  }

  /** @throws ENTERPRISE_EXISTS unless it is the person who has just registered the firm */
  private async earlierAnswer({ uscc, login }: ReadRegistration, password: string): Promise<Registration> {
    const { jurisdictionId } = this.config;
    const earlier = await this.uow.run(jurisdictionId, async (tx) => {
      const [row] = await tx.query<(EnterpriseKey & { passwordHash: string | null })[]>(
        `SELECT e.id, e.uscc, e.state, e.review_since AS "reviewSince", u.password_hash AS "passwordHash"
           FROM enterprises e
           JOIN memberships m ON m.jurisdiction_id = e.jurisdiction_id AND m.enterprise_id = e.id
           JOIN users u ON u.jurisdiction_id = m.jurisdiction_id AND u.id = m.user_id
          WHERE e.jurisdiction_id = $1 AND e.uscc = $2 AND u.login = $3
            AND u.created_at > now() - make_interval(mins => $4)`,
        [jurisdictionId, uscc, login, REPEAT_MINUTES],
      );
      return row;
    });
    const isTheSame = earlier !== undefined && (await this.hasher.matches(earlier.passwordHash, password));
    if (!isTheSame) throw new Problem('ENTERPRISE_EXISTS');
    return registrationOf(earlier);
  }
}

interface EnterpriseKey {
  readonly id: string;
  readonly uscc: string;
  readonly state: Registration['state'];
  readonly reviewSince: Date;
}

/** REGISTERED and, since nothing stands between, at once UNDER_REVIEW: the district's clock runs from here. */
export function stateOfRegistered(): EnterpriseState {
  const next = transition(ENTERPRISE, ENTERPRISE.initial, 'review');
  if (!next.ok) throw new Error('the life cycle lets no registration be reviewed');
  return next.value;
}

async function insertEnterprise(
  tx: EntityManager,
  jurisdictionId: string,
  { uscc, name, districtId, industry, size, address, contactName, contactPhone }: ReadRegistration,
): Promise<EnterpriseKey | undefined> {
  const [row] = await tx.query<EnterpriseKey[]>(
    `INSERT INTO enterprises (jurisdiction_id, id, uscc, name, district_id, industry, size, tier, state, address,
                              contact_name, contact_phone)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (jurisdiction_id, uscc) DO NOTHING
     RETURNING id, uscc, state, review_since AS "reviewSince"`,
    [
      jurisdictionId, uuidv7(), uscc, name, districtId, industry, size, LOWEST_TIER, stateOfRegistered(), address, contactName,
      contactPhone,
    ], // prettier-ignore
  );
  return row;
}

function registrationOf({ id, uscc, state, reviewSince }: EnterpriseKey): Registration {
  const dueAt = new Date(reviewSince.getTime() + REVIEW_HOURS * 3_600_000).toISOString();
  return { enterpriseId: id, reference: registrationReference(id), state, uscc, dueAt };
}

/** The one refusal of a login that somebody else has. */
export function loginTaken(): Problem {
  const errors = [
    { field: 'login', code: 'LOGIN_TAKEN', message: 'is taken; choose another one', messageZh: '已被使用，请另选' },
  ];
  return new Problem('VALIDATION_FAILED', { params: { count: 1 }, errors });
}
