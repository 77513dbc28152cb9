import { ApiExtension } from '@nestjs/swagger';
import type { ProblemCode } from './problems.js';

/** Where the codes wait in the document until documentProblems turns them into answers. */
export const PROBLEMS_EXTENSION = 'x-problems';
const KEY = 'supplydock:problems';

/**
 * Names the expected failures of a route. May be repeated (other decorators of ours add theirs). What every route
 * shares (limits, malformed bodies, a database that is away) is added by documentProblems.
 */
export function ApiProblems(...codes: readonly ProblemCode[]): MethodDecorator {
  return (target, key, descriptor: PropertyDescriptor) => {
    const handler = descriptor.value as object;
    const known = (Reflect.getMetadata(KEY, handler) as ProblemCode[] | undefined) ?? [];
    const all = [...new Set([...known, ...codes])].sort();
    Reflect.defineMetadata(KEY, all, handler);
    ApiExtension(PROBLEMS_EXTENSION, all)(target, key, descriptor);
  };
}
