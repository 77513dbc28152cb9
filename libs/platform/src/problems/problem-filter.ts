import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { AppLogger } from '../logging/app-logger.js';
import { KeptRefusal } from './kept-refusal.js';
import type { Problem } from './problem.js';
import { toProblem } from './to-problem.js';

/** The few parts of Fastify's request and reply that the filter uses. */
interface HttpRequest {
  readonly id: string;
}
interface HttpReply {
  readonly sent: boolean;
  status(code: number): HttpReply;
  header(name: string, value: string): HttpReply;
  send(body: string): unknown;
}

export const PROBLEM_CONTENT_TYPE = 'application/problem+json; charset=utf-8';

/** Seconds a client is asked to wait after a 429 or 503 that names none (`params.retryAfterSeconds`). */
const RETRY_AFTER_SECONDS = '2';

/** @returns the URI of one occurrence: the request, so that a report can be found in the log */
export function problemInstance(request: HttpRequest): string {
  return `urn:supplydock:request:${request.id}`;
}

/** The one place where failures become answers (RFC 9457). Expected ones are logged as info, ours as errors. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(AppLogger) private readonly logger: AppLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<HttpReply>();
    const request = host.switchToHttp().getRequest<HttpRequest>();
    if (error instanceof KeptRefusal) {
      this.logger.info({ status: error.status }, 'request refused');
      reply.status(error.status).header('content-type', error.contentType).send(error.body);
      return;
    }
    const problem = toProblem(error);
    this.log(problem, error);
    // an event stream that broke off has already sent its head: nothing can be added to it
    if (reply.sent) return;
    if (problem.status === 429 || problem.status === 503) {
      reply.header('retry-after', String(problem.params['retryAfterSeconds'] ?? RETRY_AFTER_SECONDS));
    }
    reply
      .status(problem.status)
      .header('content-type', PROBLEM_CONTENT_TYPE)
      .send(JSON.stringify(problem.toBody(problemInstance(request))));
  }

  private log(problem: Problem, error: unknown): void {
    const fields = { code: problem.code, status: problem.status };
    if (problem.status >= 500) this.logger.error({ ...fields, err: problem.cause ?? error }, 'request failed');
    else this.logger.info(fields, 'request refused');
  }
}
