import { type Problem, problemOf, UNREACHABLE } from '@supplydock/api-client';
import type { SummaryError } from '@supplydock/ui';
import type { I18n } from '../i18n/i18n.js';

export interface ProblemText {
  title: string;
  detail: string | null;
  /** The stable code, so that a person can name the matter on the phone. */
  code: string;
}

/** A problem in the reader's language: the api's own words where it had any, else ours. */
export function problemText(problem: Problem, i18n: I18n): ProblemText {
  const words = i18n.t().problems;
  const isChinese = i18n.locale() === 'zh';
  const ours = problem.code === UNREACHABLE ? words.unreachable : words.unreadable;
  const title = (isChinese ? problem.titleZh : problem.title) || ours;
  const detail = isChinese ? problem.detailZh : problem.detail;
  return {
    title,
    // The api repeats the title where it has no more to say.
    detail: detail === title ? null : detail,
    code: words.code(problem.code),
  };
}

/** Where a field of the request stands on the page, and what it is called there. */
export type FormPlaces = Record<string, { id: string; label: string }>;

/**
 * What an error summary shows for a refused command: the api's word on each field, named as on the page, else the problem
 * as a whole with its code.
 * @param places by path of the field in the request; without a place of its own 'accepts.0' belongs to 'accepts'
 */
export function refusalErrors(error: unknown, i18n: I18n, places: FormPlaces = {}): SummaryError[] {
  const problem = problemOf(error);
  const byField = problem.errors.map(({ field, message, messageZh }) => {
    const place = places[field] ?? places[field.split('.')[0]];
    const words = i18n.locale() === 'zh' ? messageZh : message;
    return { message: i18n.t().problems.field(place?.label ?? field, words), fieldId: place?.id ?? null };
  });
  if (byField.length > 0) return byField;
  const { title, detail, code } = problemText(problem, i18n);
  return [
    {
      message: [title, detail].filter(Boolean).join(i18n.locale() === 'zh' ? '：' : ': ') + ` (${code})`,
      fieldId: null,
    },
  ];
}
