import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblems } from '../problems/api-problems.js';
import { Problem } from '../problems/problem.js';

/**
 * Reads the version that a person looked at when they decided.
 * @param header `If-Match`, an entity tag that holds the version: `"3"`
 * @returns the version, 1 or more
 * @throws VERSION_REQUIRED when there is none; MALFORMED_VALUE when it is no version
 */
export function versionOf(header: string | undefined): number {
  if (header === undefined || header === '') throw new Problem('VERSION_REQUIRED');
  const version = /^"([1-9]\d{0,8})"$/.exec(header.trim())?.[1];
  if (!version)
    throw new Problem('MALFORMED_VALUE', { detail: 'If-Match must be one version in quotes, such as "3".' });
  return Number(version);
}

/** Hands the version of the `If-Match` header to a controller method. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number =>
  versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Documents the header and what becomes of a missing or outdated one. */
export function NeedsIfMatch(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      example: '"3"',
      description: 'Version that was looked at, in quotes',
    }),
    ApiProblems('VERSION_REQUIRED', 'VERSION_MISMATCH', 'MALFORMED_VALUE'),
  );
}
