import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

/** The package has only files to send, nothing to import. */
const SWAGGER_UI = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const ASSETS = '/api/docs/assets/';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Supplydock API</title>
    <link rel="icon" href="${ASSETS}favicon-32x32.png" />
    <link rel="stylesheet" href="${ASSETS}swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="${ASSETS}swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

/** 'Try it out' works like the portal does: same session, same header. */
const START = `window.SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  requestInterceptor: (request) => {
    request.headers['X-Supplydock'] = 'portal';
    return request;
  },
});
`;

/** Serves the API document and a page that shows it. */
export async function addApiDocs(fastify: FastifyInstance, document: OpenAPIObject): Promise<void> {
  const json = JSON.stringify(document);
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
  fastify.get('/api/openapi.json', (request, reply) => {
    reply.header('etag', etag).header('cache-control', 'public, max-age=0, must-revalidate');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(json);
  });
  fastify.get('/api/docs', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', withoutTrustedTypes(String(reply.getHeader('content-security-policy'))))
      .send(PAGE),
  );
  fastify.get('/api/docs/start.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(START));
  await fastify.register(fastifyStatic, {
    root: SWAGGER_UI,
    prefix: ASSETS,
    index: false,
    decorateReply: false,
    allowedPath: (path) => /^\/?(swagger-ui\.css|swagger-ui-bundle\.js|favicon-32x32\.png)$/.test(path),
  });
}

/**
 * Swagger UI writes markup as strings, which Trusted Types refuse. Its page shows nothing but our own document, so it
 * goes without; scripts stay limited to files of our own.
 */
function withoutTrustedTypes(policy: string): string {
  return policy
    .split(';')
    .filter((directive) => !directive.includes('trusted-types'))
    .join(';');
}
