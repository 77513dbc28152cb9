import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, PROBLEM_CONTENT_TYPE, problemInstance } from '@supplydock/platform';

/** Answers an address that the router cannot even read (wrong encoding, an overlong part), before any hook runs. */
export function answerUnroutable(cause: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = new Problem('BAD_REQUEST', { cause });
  void reply
    .status(problem.status)
    .header('content-type', PROBLEM_CONTENT_TYPE)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'")
    .send(JSON.stringify(problem.toBody(problemInstance(request))));
}
