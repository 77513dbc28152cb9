import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppConfig, Problem } from '@supplydock/platform';
import type { FastifyRequest } from 'fastify';
import { FindActor } from '../sessions/find-actor.js';
import { readSessionCookie } from '../sessions/session-cookie.js';
import { mayTry } from './authorise.js';
import { POLICY_KEY } from './decorators.js';
import { POLICY, type PolicyKey, type PolicyRow } from './policy.js';

/** Stands before every route: no policy, no entry. Whose row it is, the feature asks with rowScope and authorise. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly findActor: FindActor,
    private readonly config: AppConfig,
  ) {}

  /** @throws UNAUTHENTICATED without a live session; FORBIDDEN when no role of the actor is in the policy's row */
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
    request.actor = actor;
    return true;
  }
}
