import type { FastifyInstance } from 'fastify';
import { addressKey, Problem, type RateLimit, type RateLimits } from '@supplydock/platform';
import { isApi } from './request-context.js';

/**
 * Requests a minute from one address. High, because a whole office or a phone network may share one; what is dear
 * (log-ins, changes, streams) has limits of its own per account.
 */
const PER_ADDRESS: RateLimit = { name: 'address', points: 6_000, seconds: 60 };

/** Counts requests to the API per address and refuses those beyond the limit (TOO_MANY_REQUESTS). */
export function addRequestLimits(fastify: FastifyInstance, limits: RateLimits): void {
  fastify.addHook('onRequest', async (request) => {
    if (!isApi(request)) return;
    const wait = await limits.consume(PER_ADDRESS, addressKey(request.ip));
    if (wait > 0) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: wait } });
  });
}
