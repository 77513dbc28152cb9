import type { FastifyInstance, FastifyRequest } from 'fastify';
import { enterLogContext, type AppLogger } from '@supplydock/platform';

/**
 * Gives every request's log lines its id, returns the id in X-Request-Id, and writes one line per finished request:
 * ids, the route's pattern (not its address, which may name a firm), status and duration.
 */
export function addRequestContext(fastify: FastifyInstance, logger: AppLogger): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    enterLogContext({ requestId: request.id });
    reply.header('x-request-id', request.id);
    done();
  });
  // reading the body leaves the context in which the request began
  fastify.addHook('preValidation', (request, _reply, done) => {
    enterLogContext({ requestId: request.id });
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { url = 'unknown' } = request.routeOptions;
    const level = url.startsWith('/health/') || !isApi(request) ? 'debug' : 'info';
    logger[level](
      {
        requestId: request.id,
        method: request.method,
        route: url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        userId: request.actor?.userId,
      },
      'request done',
    );
    done();
  });
}

/** True for the routes that change or read data, as opposed to the portal's files. */
export function isApi(request: FastifyRequest): boolean {
  return request.url === '/api' || request.url.startsWith('/api/');
}
