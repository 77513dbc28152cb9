import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

const SWEEP_MS = 50;

/**
 * Node keeps a closing server open for connections that fall idle later (a stream that ended, a request that was in
 * hand) and for those that browsers open in advance and never use. Here the last answer ends them all: what is in hand
 * is finished, nothing else is waited for.
 */
export function closeOnceAnswered(fastify: FastifyInstance): void {
  let inHand = 0;
  fastify.server.on('request', (_request, response: ServerResponse) => {
    inHand += 1;
    response.once('close', () => (inHand -= 1));
  });
  fastify.addHook('preClose', (done) => {
    const sweep = setInterval(() => {
      if (inHand === 0) fastify.server.closeAllConnections();
    }, SWEEP_MS);
    fastify.server.once('close', () => clearInterval(sweep));
    done();
  });
}
