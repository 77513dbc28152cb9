import { Clock } from '@supplydock/platform';

/** A clock that stands still until it is moved. */
export class FixedClock extends Clock {
  private instant: Date;

  /** @param instant ISO 8601 instant or Date to start from */
  constructor(instant: string | Date) {
    super();
    this.instant = new Date(instant);
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Moves the clock by a number of seconds, forward or (negative) back. */
  advance(seconds: number): void {
    this.instant = new Date(this.instant.getTime() + seconds * 1000);
  }
}
