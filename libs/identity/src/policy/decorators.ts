import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import { type PolicyKey } from './policy.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the policy guard once the session was found; absent for a visitor. */
    actor?: Actor;
  }
}

export const POLICY_KEY = 'supplydock:policy';

/** Names the row of the policy that a route is under. */
export const Policy = (key: PolicyKey): CustomDecorator => SetMetadata(POLICY_KEY, key);

/** Hands the actor to a controller method; only on routes whose policy asks for a log-in. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('@CurrentActor() on a route that anyone may call');
  return actor;
});
