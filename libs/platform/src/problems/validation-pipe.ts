import { ValidationPipe } from '@nestjs/common';
import { fieldErrors } from './field-errors.js';
import { Problem } from './problem.js';

/**
 * The one pipe of every route: a DTO says all that may come in, anything else is an error (never dropped in silence).
 * Raises VALIDATION_FAILED (400) with one entry per refused rule. Values are not echoed: they may be personal data.
 */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const refused = fieldErrors(errors);
      return new Problem('VALIDATION_FAILED', { params: { count: refused.length }, errors: refused });
    },
  });
}
