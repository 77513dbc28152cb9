import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { ApiProblems, type ProblemCode } from '@supplydock/platform';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import { POLICY, type PolicyKey, type PolicyRow } from './policy.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the policy guard once the session was found; absent for a visitor. */
    actor?: Actor;
  }
}

export const POLICY_KEY = 'supplydock:policy';

/** Names the row of the policy that a route is under, and documents the refusals that follow from it. */
export function Policy(key: PolicyKey): MethodDecorator {
  return applyDecorators(
    SetMetadata(POLICY_KEY, key),
    ApiExtension('x-policy', key),
    ApiProblems(...refusals(POLICY[key])),
  );
}

function refusals(policy: PolicyRow): ProblemCode[] {
  if (policy.allow === 'anyone') return [];
  return [
    'UNAUTHENTICATED',
    ...(policy.allow === 'signed in' ? [] : (['FORBIDDEN'] as const)),
    ...(policy.states ? (['STATE_REFUSED'] as const) : []),
    ...(policy.notByOpener ? (['OWN_PROPOSAL'] as const) : []),
    ...(policy.stepUp ? (['STEP_UP_REQUIRED'] as const) : []),
  ];
}

/** Hands the actor to a controller method; only on routes whose policy asks for a log-in. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('@CurrentActor() on a route that anyone may call');
  return actor;
});
