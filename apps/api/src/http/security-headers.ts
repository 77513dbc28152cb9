import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

declare module 'http' {
  interface IncomingMessage {
    /** For the style elements of this one response. */
    styleNonce?: string;
  }
}

/**
 * Content-Security-Policy of every answer. Scripts are files of our own only; styles are ours or carry the response's
 * nonce; strings become markup only through the named Trusted Types policies of Angular. The rest is off.
 * @param isHttps adds HSTS and upgrades stray http links
 */
export async function addSecurityHeaders(fastify: FastifyInstance, isHttps: boolean): Promise<void> {
  fastify.addHook('onRequest', (request, _reply, done) => {
    request.raw.styleNonce = randomBytes(16).toString('base64');
    done();
  });
  await fastify.register(helmet, {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", (request) => `'nonce-${(request as { styleNonce?: string }).styleNonce ?? ''}'`],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'worker-src': ["'self'"],
        'manifest-src': ["'self'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        // default: the portal's own, which lets nothing through but the address of its worker
        'trusted-types': ['angular', 'angular#bundler', 'angular#components', 'default'],
        ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    // a browser keeps no copy that the next person at the same machine could open; files set their own
    xPoweredBy: false,
  });
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.header('permissions-policy', 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()');
    done();
  });
}
