import type { FastifyInstance } from 'fastify';

/** The largest body of any route; files come in with routes of their own. */
export const BODY_LIMIT_BYTES = 1024 * 1024;

/** JSON is the only form of a body: a form of another site cannot send it. */
export function acceptOnlyJson(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
}
