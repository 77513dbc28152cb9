import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppConfig, Problem, RateLimits, type RateLimit } from '@supplydock/platform';
import type { FastifyRequest } from 'fastify';
import { isOfficial } from '../actor.js';
import { FindActor } from '../sessions/find-actor.js';
import { readSessionCookie } from '../sessions/session-cookie.js';
import { mayTry } from './authorise.js';
import { POLICY_KEY } from './decorators.js';
import { POLICY, type PolicyKey, type PolicyRow } from './policy.js';

/**
 * Changes a minute by one account. Far above what hands can do and what an honest retry needs; a script that runs wild
 * hits it before it fills a table.
 */
const CHANGES: RateLimit = { name: 'changes', points: 600, seconds: 60 };

/** Stands before every route: no policy, no entry. Whose row it is, the feature asks with rowScope and authorise. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly findActor: FindActor,
    private readonly config: AppConfig,
    private readonly limits: RateLimits,
  ) {}

  /**
   * @throws UNAUTHENTICATED without a live session; FORBIDDEN when no role of the actor is in the policy's row;
   *   STEP_UP_REQUIRED where the row asks officials for a fresh code of the second factor; TOO_MANY_REQUESTS beyond 600 changes a minute of one account
   */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const key = this.reflector.get<PolicyKey | undefined>(POLICY_KEY, context.getHandler());
    if (!key) throw new Error(`${context.getClass().name}.${context.getHandler().name} names no policy`);
    const policy: PolicyRow = POLICY[key];
    if (policy.allow === 'anyone') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = readSessionCookie(request, this.config.isSecureCookies);
    const actor = token === null ? null : await this.findActor.byToken(token);
    if (actor === null) throw new Problem('UNAUTHENTICATED');
    if (!mayTry(actor, key)) throw new Problem('FORBIDDEN');
    if (policy.stepUp && isOfficial(actor.memberships) && !actor.isVerified) throw new Problem('STEP_UP_REQUIRED');
    if (request.method !== 'GET') await this.countChange(actor.userId);
    request.actor = actor;
    return true;
  }

  private async countChange(userId: string): Promise<void> {
    const wait = await this.limits.consume(CHANGES, userId);
    if (wait > 0) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: wait } });
  }
}
