import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { ApiProblems } from '@supplydock/platform';
import { DOCUMENT_TYPES } from './document-limits.js';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;
const TYPES = Object.values(DOCUMENT_TYPES);

/** Documents a route that takes a document as its body (`@FileOfBody()`). The route is also listed in the api's body rules. */
export function TakesDocument(): MethodDecorator {
  return applyDecorators(
    ApiConsumes(...TYPES),
    ApiBody(BINARY),
    ApiHeader({ name: 'X-File-Name', required: false, description: 'Name of the file, percent-encoded' }),
    ApiProblems('NOT_FOUND', 'DOCUMENT_KIND_UNKNOWN', 'DOCUMENT_DAMAGED', 'DOCUMENT_TOO_LARGE', 'DOCUMENTS_FULL'),
  );
}

/** Documents a route that hands a document out as a file. */
export function HandsOutDocument(): MethodDecorator {
  return applyDecorators(ApiProduces(...TYPES), ApiOkResponse(BINARY), ApiProblems('BAD_REQUEST', 'NOT_FOUND'));
}
