import type { FastifyInstance } from 'fastify';
import { isApi } from './request-context.js';

/** Answers of the API are not kept anywhere, unless their route says otherwise (public figures, files). */
export function addNoStore(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (isApi(request) && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
