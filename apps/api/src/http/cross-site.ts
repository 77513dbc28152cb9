import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '@supplydock/platform';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A header that a form or a link of another site cannot set; setting it from a script there needs a CORS permit, which nobody gets. */
const PORTAL_HEADER = 'x-supplydock';

/**
 * True when a request that changes something comes from the portal itself. Browsers say so in Sec-Fetch-Site, or
 * (on plain http) in Origin; a program that is no browser sends neither and cannot be tricked by another site.
 * @param publicOrigin scheme, host and port of the portal
 */
export function isFromHere(request: Pick<FastifyRequest, 'method' | 'headers'>, publicOrigin: string): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  if (!request.headers[PORTAL_HEADER]) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  return origin === undefined || origin === publicOrigin;
}

/** Refuses changes that another site asks for (CROSS_SITE_REFUSED), before anything else is looked at. */
export function addCrossSiteRefusal(fastify: FastifyInstance, publicOrigin: string): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    done(isFromHere(request, publicOrigin) ? undefined : new Problem('CROSS_SITE_REFUSED'));
  });
}
