import { HttpErrorResponse } from '@angular/common/http';
import type { FieldProblem, ProblemDetails } from './types.js';

/** RFC 9457 problem details as the api writes them, in both languages. */
export interface Problem {
  code: string;
  status: number;
  title: string;
  titleZh: string;
  detail: string | null;
  detailZh: string | null;
  params: Record<string, unknown>;
  errors: FieldProblem[];
}

/** Codes that arise on this side, where no answer of the api can be read. */
export const UNREACHABLE = 'UNREACHABLE';
export const UNREADABLE = 'UNREADABLE';

/**
 * Reads whatever a request failed with as a problem.
 * @param error what httpResource or HttpClient handed out
 * @returns the api's own problem; UNREACHABLE (status 0) when no answer came; UNREADABLE when the answer was no problem document
 */
export function problemOf(error: unknown): Problem {
  const response = responseIn(error);
  const body = response?.error as Partial<ProblemDetails> | null | undefined;
  if (response && body && typeof body === 'object' && typeof body.code === 'string') {
    return {
      code: body.code,
      status: response.status,
      title: body.title ?? body.code,
      titleZh: body.titleZh ?? body.title ?? body.code,
      detail: body.detail ?? null,
      detailZh: body.detailZh ?? body.detail ?? null,
      params: body.params ?? {},
      errors: body.errors ?? [],
    };
  }
  const code = response === null || response.status === 0 ? UNREACHABLE : UNREADABLE;
  return {
    code,
    status: response?.status ?? 0,
    title: '',
    titleZh: '',
    detail: null,
    detailZh: null,
    params: {},
    errors: [],
  };
}

/** resource() wraps what is no Error; the answer is then its cause. */
function responseIn(error: unknown): HttpErrorResponse | null {
  if (error instanceof HttpErrorResponse) return error;
  if (error instanceof Error && error.cause instanceof HttpErrorResponse) return error.cause;
  return null;
}
