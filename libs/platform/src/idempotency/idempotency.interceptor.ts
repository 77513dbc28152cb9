import {
  Inject,
  Injectable,
  StreamableFile,
  UseInterceptors,
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { UnitOfWork } from '../database/index.js';
import { ApiProblems } from '../problems/api-problems.js';
import { PROBLEM_CONTENT_TYPE, problemInstance } from '../problems/problem-filter.js';
import { Problem } from '../problems/problem.js';
import { KeptRefusal } from '../problems/kept-refusal.js';
import { toProblem } from '../problems/to-problem.js';
import { fingerprintOf, keepAnswer, takeKey, type KeyScope, type StoredAnswer } from './idempotency-store.js';

/** What identity puts on the request before any interceptor runs. */
interface RequestActor {
  readonly jurisdictionId: string;
  readonly userId: string;
}
type ActingRequest = FastifyRequest & { readonly actor?: RequestActor };

/** 8 to 128 visible ASCII characters: a UUID fits, a sentence does not. */
const KEY_FORM = /^[\x21-\x7e]{8,128}$/;

/** Headers that belong to the answer; all others belong to the delivery. */
const KEPT_HEADERS = ['location', 'etag'] as const;

/**
 * Refusals that are an answer to the request itself. Others say nothing lasting about it: it was malformed (400), not
 * allowed to be made (401, 403), made on an outdated view (412), or too early (429).
 */
const KEPT_REFUSALS: ReadonlySet<number> = new Set([404, 409, 422]);

/**
 * Makes a POST safe to repeat: key, effect, ledger, outbox and answer are one
 * transaction, the handler joins it. What was answered is answered again, byte for byte.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<string | undefined> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.answer(request, reply, next).then((answer) => deliver(reply, answer)));
  }

  private async answer(request: ActingRequest, reply: FastifyReply, next: CallHandler): Promise<StoredAnswer> {
    const scope = keyScopeOf(request);
    const fingerprint = fingerprintOf({ url: request.url, ifMatch: request.headers['if-match'], body: request.body });
    return this.uow.run(scope.jurisdictionId, async (tx) => {
      const before = await takeKey(tx, scope, fingerprint);
      if (before) {
        reply.header('idempotent-replayed', 'true');
        return before;
      }
      const answer = await this.firstAnswer(request, reply, next);
      await keepAnswer(tx, scope, fingerprint, answer);
      return answer;
    });
  }

  private async firstAnswer(request: FastifyRequest, reply: FastifyReply, next: CallHandler): Promise<StoredAnswer> {
    try {
      const result: unknown = await this.uow.attempt(() => lastValueFrom(next.handle(), { defaultValue: undefined }));
      if (result instanceof StreamableFile) throw new Error('an idempotent route answers with JSON, not with a file');
      const body = result === undefined ? null : JSON.stringify(result);
      return { status: reply.statusCode, body, headers: keptHeaders(reply) };
    } catch (error) {
      const problem = toProblem(error);
      if (problem.isTransient || !KEPT_REFUSALS.has(problem.status)) throw error;
      return { status: problem.status, body: JSON.stringify(problem.toBody(problemInstance(request))), headers: {} };
    }
  }
}

/**
 * Route decorator for every POST that creates or moves goods: needs an Idempotency-Key, runs the handler inside one
 * transaction of the actor's jurisdiction, and answers a repetition with the same bytes for 7 days.
 */
export function Idempotent(): MethodDecorator {
  return applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'A new random key for each new intention; the same one when repeating the same request',
      schema: { type: 'string', minLength: 8, maxLength: 128 },
    }),
    ApiProblems(
      'IDEMPOTENCY_KEY_MISSING',
      'IDEMPOTENCY_KEY_INVALID',
      'IDEMPOTENCY_KEY_REUSED',
      'IDEMPOTENCY_IN_PROGRESS',
    ),
  );
}

function keyScopeOf(request: ActingRequest): KeyScope {
  if (!request.actor) throw new Error('an idempotent route needs an actor: it cannot be public');
  const key = request.headers['idempotency-key'];
  if (key === undefined || key === '') throw new Problem('IDEMPOTENCY_KEY_MISSING');
  if (typeof key !== 'string' || !KEY_FORM.test(key)) throw new Problem('IDEMPOTENCY_KEY_INVALID');
  const { jurisdictionId, userId } = request.actor;
  return { jurisdictionId, userId, route: `${request.method} ${request.routeOptions.url}`, key };
}

function keptHeaders(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}

function deliver(reply: FastifyReply, answer: StoredAnswer): string | undefined {
  if (answer.status >= 400) throw new KeptRefusal(answer.status, answer.body ?? '', PROBLEM_CONTENT_TYPE);
  reply.status(answer.status);
  for (const [name, value] of Object.entries(answer.headers)) reply.header(name, value);
  if (answer.body === null) return undefined;
  // already serialised: what is sent now and what is sent again are the same bytes
  reply.header('content-type', 'application/json; charset=utf-8');
  return answer.body;
}
