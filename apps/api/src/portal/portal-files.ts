import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '@supplydock/platform';

/** The build names files by their content, e.g. `main-ABCDEF12.js`: such a name never means other bytes. */
const HASHED = /-[\w-]{8}\.(js|css)$/;
const YEAR_SECONDS = 31_536_000;
const NONCE_PLACE = '__CSP_NONCE__';

/**
 * Serves the built portal: its files (compressed ones beside them where the browser accepts those), and its index page
 * for every other address, because the portal's own router reads it.
 * @param folder dist/apps/portal/browser; without it only the API is served
 * @returns whether there is a portal to serve
 */
export async function addPortal(fastify: FastifyInstance, folder: string): Promise<boolean> {
  const indexPath = join(folder, 'index.html');
  if (!existsSync(indexPath)) return false;
  const index = readFileSync(indexPath, 'utf8');
  const files = filesOf(folder);
  await fastify.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false });
  fastify.get('/*', { exposeHeadRoute: true }, (request, reply) => {
    const path = pathOf(request);
    if (path === 'api' || path.startsWith('api/') || path.startsWith('health/')) throw new Problem('NOT_FOUND');
    if (files.has(path) && path !== 'index.html') return sendFile(reply, path);
    if (/\.[a-z0-9]+$/i.test(path) && path !== 'index.html') throw new Problem('NOT_FOUND');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(index.replaceAll(NONCE_PLACE, request.raw.styleNonce ?? ''));
  });
  return true;
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  const caching = HASHED.test(path)
    ? `public, max-age=${YEAR_SECONDS}, immutable`
    : 'public, max-age=0, must-revalidate';
  return reply.header('cache-control', caching).header('vary', 'accept-encoding').sendFile(path);
}

function pathOf(request: FastifyRequest): string {
  return (request.params as { '*': string })['*'];
}

/** The files of a build, as paths with slashes: only these are ever sent, whatever an address looks like. */
function filesOf(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}
