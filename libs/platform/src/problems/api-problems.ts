import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDetails } from './problem-details.js';
import { PROBLEMS, type ProblemCode, type ProblemSpec } from './problems.js';

const KEY = 'supplydock:problems';

/**
 * Documents the expected failures of a route: one answer per status with the codes it may carry. May be repeated
 * (other decorators of ours add theirs): codes of the same status are joined.
 */
export function ApiProblems(...codes: readonly ProblemCode[]): MethodDecorator {
  return (target, key, descriptor: PropertyDescriptor) => {
    const handler = descriptor.value as object;
    const known = (Reflect.getMetadata(KEY, handler) as ProblemCode[] | undefined) ?? [];
    const all = [...new Set([...known, ...codes])].sort();
    Reflect.defineMetadata(KEY, all, handler);
    ApiExtraModels(ProblemDetails)(target, key, descriptor);
    for (const status of new Set(all.map((code) => PROBLEMS[code].status))) {
      ApiResponse(
        answer(
          status,
          all.filter((code) => PROBLEMS[code].status === status),
        ),
      )(target, key, descriptor);
    }
  };
}

function answer(status: number, codes: readonly ProblemCode[]): Parameters<typeof ApiResponse>[0] {
  const sentence = (code: ProblemCode): string => `${code}: ${(PROBLEMS[code] as ProblemSpec).title}`;
  return {
    status,
    description: codes.map(sentence).join('; '),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: getSchemaPath(ProblemDetails) },
            { type: 'object', properties: { code: { type: 'string', enum: [...codes] } } },
          ],
        },
      },
    },
  };
}
