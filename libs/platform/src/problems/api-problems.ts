import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { ProblemCode } from './problems.js';

/** Where a code waits in the document until documentProblems turns it into an answer. */
export const PROBLEM_EXTENSION = 'x-problem-';

/**
 * Names the expected failures of a route. May be repeated (other decorators of ours add theirs). What every route
 * shares (limits, malformed bodies, a database that is away) is added by documentProblems.
 */
export function ApiProblems(...codes: readonly ProblemCode[]): MethodDecorator {
  // one extension per code: of two with the same name the document keeps only the first
  return applyDecorators(...codes.map((code) => ApiExtension(`${PROBLEM_EXTENSION}${code}`, true)));
}
