import type { FastifyInstance } from 'fastify';
import { CSV_TYPE, FILE_LIMITS, XLSX_TYPE } from '@supplydock/inventory';
import { Problem } from '@supplydock/platform';

/** The largest body of any route; files come in with routes of their own. */
export const BODY_LIMIT_BYTES = 1024 * 1024;

/** Where files may come in; everywhere else a body is JSON. */
const TAKES_FILES = new Set(['/api/lot-imports']);

/** JSON is the only form of a body but for files: a form of another site can send neither. */
export function acceptJsonAndFiles(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(
    [CSV_TYPE, XLSX_TYPE],
    { parseAs: 'buffer', bodyLimit: FILE_LIMITS.bytes },
    (request, body, done) => {
      if (TAKES_FILES.has(request.routeOptions.url ?? '')) done(null, body);
      else done(new Problem('UNSUPPORTED_MEDIA_TYPE'));
    },
  );
}
