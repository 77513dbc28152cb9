import { type Problem, UNREACHABLE } from '@supplydock/api-client';
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
