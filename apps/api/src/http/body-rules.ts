import type { FastifyInstance } from 'fastify';
import { DOCUMENT_LIMITS, DOCUMENT_TYPES } from '@supplydock/documents';
import { CSV_TYPE, FILE_LIMITS, XLSX_TYPE } from '@supplydock/imports';
import { Problem } from '@supplydock/platform';

/** The largest body of any route; files come in with routes of their own. */
export const BODY_LIMIT_BYTES = 1024 * 1024;

/** Where files may come in; everywhere else a body is JSON. */
const TAKES_LISTS = new Set(['/api/lot-imports', '/api/firm-imports']);
const TAKES_DOCUMENTS = new Set([
  '/api/enterprises/:id/documents',
  '/api/qualifications/:id/documents',
  '/api/appeals/:id/documents',
]);

/** JSON is the only form of a body but for files: a form of another site can send neither. */
export function acceptJsonAndFiles(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  acceptFiles(fastify, [CSV_TYPE, XLSX_TYPE], FILE_LIMITS.bytes, TAKES_LISTS);
  acceptFiles(fastify, Object.values(DOCUMENT_TYPES), DOCUMENT_LIMITS.bytes, TAKES_DOCUMENTS);
}

function acceptFiles(fastify: FastifyInstance, types: string[], bodyLimit: number, routes: ReadonlySet<string>): void {
  fastify.addContentTypeParser(types, { parseAs: 'buffer', bodyLimit }, (request, body, done) => {
    if (routes.has(request.routeOptions.url ?? '')) done(null, body);
    else done(new Problem('UNSUPPORTED_MEDIA_TYPE'));
  });
}
