import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEMS_EXTENSION } from './api-problems.js';
import { PROBLEMS, type ProblemCode, type ProblemSpec } from './problems.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Answer = Operation['responses'][string];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** What can happen to any request. */
const ALWAYS: readonly ProblemCode[] = ['TOO_MANY_REQUESTS', 'DATABASE_BUSY', 'DATABASE_UNAVAILABLE', 'INTERNAL'];
const WITH_BODY: readonly ProblemCode[] = [
  'VALIDATION_FAILED',
  'MALFORMED_BODY',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
];

/**
 * Writes the failures of every route into an OpenAPI document: one answer per status, with the codes it may carry.
 * Changes the document in place.
 */
export function documentProblems(document: OpenAPIObject): void {
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) addAnswers(method, operation as Operation & { [PROBLEMS_EXTENSION]?: ProblemCode[] });
    }
  }
}

function addAnswers(
  method: (typeof METHODS)[number],
  operation: Operation & { [PROBLEMS_EXTENSION]?: ProblemCode[] },
): void {
  const hasParameters = (operation.parameters ?? []).some(
    (parameter) => 'in' in parameter && parameter.in !== 'header',
  );
  const codes = new Set<ProblemCode>([
    ...(operation[PROBLEMS_EXTENSION] ?? []),
    ...ALWAYS,
    ...(method === 'get' ? [] : (['CROSS_SITE_REFUSED'] as const)),
    ...(operation.requestBody ? WITH_BODY : []),
    ...(hasParameters ? (['VALIDATION_FAILED'] as const) : []),
  ]);
  delete operation[PROBLEMS_EXTENSION];
  const statuses = [...new Set([...codes].map((code) => PROBLEMS[code].status))].sort((a, b) => a - b);
  for (const status of statuses) {
    const ofStatus = [...codes].filter((code) => PROBLEMS[code].status === status).sort();
    operation.responses[String(status)] = answer(ofStatus);
  }
}

function answer(codes: readonly ProblemCode[]): Answer {
  const sentence = (code: ProblemCode): string => `${code}: ${(PROBLEMS[code] as ProblemSpec).title}`;
  return {
    description: codes.map(sentence).join('; '),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/ProblemDetails' },
            { type: 'object', properties: { code: { type: 'string', enum: [...codes] } } },
          ],
        },
      },
    },
  };
}
