/**
 * The only source of "now" in server code, so that tests and rehearsals can hold time still.
 * Deadlines that rows carry use PostgreSQL's now() instead: machines' clocks differ.
 */
export abstract class Clock {
  abstract now(): Date;
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
