import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_EXTENSION } from './api-problems.js';
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
      if (operation) addAnswers(method, operation);
    }
  }
}

function addAnswers(method: (typeof METHODS)[number], operation: Operation): void {
  const hasParameters = (operation.parameters ?? []).some(
    (parameter) => 'in' in parameter && parameter.in !== 'header',
  );
  const codes = new Set<ProblemCode>([
    ...takeOwnCodes(operation),
    ...ALWAYS,
    ...(method === 'get' ? [] : (['CROSS_SITE_REFUSED'] as const)),
    ...(operation.requestBody ? WITH_BODY : []),
    ...(hasParameters ? (['VALIDATION_FAILED'] as const) : []),
  ]);
  const statuses = [...new Set([...codes].map((code) => PROBLEMS[code].status))].sort((a, b) => a - b);
  for (const status of statuses) {
    const ofStatus = [...codes].filter((code) => PROBLEMS[code].status === status).sort();
    operation.responses[String(status)] = answer(ofStatus);
  }
}

function takeOwnCodes(operation: Operation): ProblemCode[] {
  const extensions = operation as unknown as Record<string, unknown>;
  const names = Object.keys(extensions).filter((name) => name.startsWith(PROBLEM_EXTENSION));
  for (const name of names) delete extensions[name];
  return names.map((name) => name.slice(PROBLEM_EXTENSION.length) as ProblemCode);
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
