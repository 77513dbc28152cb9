import { ValidateBy } from 'class-validator';
import { isDay } from '@supplydock/domain';

/** A day that exists, written YYYY-MM-DD; 2020-02-30 is refused here rather than by the database. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isDay',
    validator: { validate: isDay, defaultMessage: () => '$property must be a day that exists, YYYY-MM-DD' },
  });
}
