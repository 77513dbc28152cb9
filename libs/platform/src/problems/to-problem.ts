import { HttpException } from '@nestjs/common';
import { databaseProblem } from './database-problem.js';
import { Problem } from './problem.js';
import type { ProblemCode } from './problems.js';

/** Nest's and Fastify's own refusals carry a status; these are their stable codes. */
const BY_STATUS: Readonly<Record<number, ProblemCode | undefined>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  409: 'CONFLICT',
  412: 'VERSION_MISMATCH',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  428: 'VERSION_REQUIRED',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
};

const BY_FASTIFY_CODE: Readonly<Record<string, ProblemCode | undefined>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'MALFORMED_BODY',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'MALFORMED_BODY',
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
};

/**
 * Turns anything thrown into a problem. What is not an expected failure becomes INTERNAL (500), which tells the
 * client nothing of the inside; its cause goes to the log.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const ofDatabase = databaseProblem(error);
  if (ofDatabase) return ofDatabase;
  const ofFastify = fastifyProblem(error);
  if (ofFastify) return ofFastify;
  const status = error instanceof HttpException ? error.getStatus() : undefined;
  if (status === undefined) return new Problem('INTERNAL', { cause: error });
  const code = BY_STATUS[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL');
  return new Problem(code, { cause: error });
}

/** Fastify refuses a body before Nest sees it; Nest hands that on as the cause of its own exception. */
function fastifyProblem(error: unknown): Problem | undefined {
  const origin = error instanceof HttpException ? error.cause : error;
  const fastifyCode = (origin as { code?: unknown } | null | undefined)?.code;
  const code = typeof fastifyCode === 'string' ? BY_FASTIFY_CODE[fastifyCode] : undefined;
  return code && new Problem(code, { cause: error });
}
