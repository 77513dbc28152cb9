import { addDays, type Day } from '@supplydock/domain';
import { Problem, type FieldError } from '@supplydock/platform';

/** A month ahead is as far as a firm can say who will be on site. */
export const DAYS_AHEAD = 31;

export interface HeadcountInput {
  readonly headcount: number;
  readonly effectiveFrom: Day;
  readonly reason: string | null;
}

/**
 * Judges a headcount that is filed or verified. Pure. It cannot count from a day that has passed: rounds have used the
 * figure that was in force then.
 * @param claimed what the firm filed; null when nothing was, or when the firm itself is filing
 * @returns DAY_PASSED, DAY_TOO_FAR, REASON_MISSING (another figure than the filed one needs a reason)
 */
export function judgeHeadcount(input: HeadcountInput, today: Day, claimed: number | null): FieldError[] {
  const { headcount, effectiveFrom, reason } = input;
  const latest = addDays(today, DAYS_AHEAD);
  return [
    ...(effectiveFrom < today
      ? [error('effectiveFrom', 'DAY_PASSED', `must be ${today} or later`, `不得早于 ${today}`)]
      : []),
    ...(effectiveFrom > latest
      ? [error('effectiveFrom', 'DAY_TOO_FAR', `must be ${latest} at the latest`, `不得晚于 ${latest}`)]
      : []),
    ...(claimed !== null && headcount !== claimed && !reason
      ? [
          error(
            'reason',
            'REASON_MISSING',
            `is needed when the headcount is not the ${claimed} that the firm filed`,
            `与企业填报的 ${claimed} 人不一致时须说明理由`,
          ),
        ]
      : []),
  ];
}

/** @throws VALIDATION_FAILED with the codes of judgeHeadcount */
export function requireHeadcount(input: HeadcountInput, today: Day, claimed: number | null): void {
  const errors = judgeHeadcount(input, today, claimed);
  if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
}

function error(field: string, code: string, message: string, messageZh: string): FieldError {
  return { field, code, message, messageZh };
}
