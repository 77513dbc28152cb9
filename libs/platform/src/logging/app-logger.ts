import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { serializeError } from './error-serializer.js';
import { logContext } from './log-context.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Ids, counts, codes and durations. Never names, numbers of people, bodies or secrets. */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Second wall behind the rule above: fields of these names never reach the log, at the top or one level down.
 * (The first wall is to log ids only; what a field's value holds cannot be known here.)
 */
const SECRET_FIELDS = [
  'password',
  'passwordHash',
  'token',
  'tokenHash',
  'secret',
  'cookie',
  'authorization',
  'body',
  'payload',
  'parameters',
  'contactName',
  'contactPhone',
  'displayName',
  'login',
];

/** Structured log of one process: a JSON line per event, with the ids of the request or job it belongs to. */
export class AppLogger implements LoggerService {
  private readonly pino: Logger;

  /**
   * @param level least level written
   * @param process name of the process in each line: api, worker, dock
   * @param destination where lines go; standard output if left out
   */
  constructor(level: LogLevel, process: string, destination?: DestinationStream) {
    this.pino = pino(
      {
        level,
        base: { process, pid: globalThis.process.pid },
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        mixin: () => logContext(),
        serializers: { err: (error: unknown) => serializeError(error) },
        redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' },
      },
      destination,
    );
  }

  fatal(fields: LogFields | string, message?: unknown): void {
    this.write('fatal', fields, message);
  }
  error(fields: LogFields | string, ...rest: unknown[]): void {
    // Nest calls error(message, stack, context); our own calls are error(fields, message)
    const [first] = rest;
    if (typeof fields === 'string' && rest.length > 1) this.write('error', fields, rest.at(-1));
    else this.write('error', fields, first);
  }
  warn(fields: LogFields | string, message?: unknown): void {
    this.write('warn', fields, message);
  }
  info(fields: LogFields | string, message?: unknown): void {
    this.write('info', fields, message);
  }
  /** Nest's word for info. */
  log(fields: LogFields | string, message?: unknown): void {
    this.write('info', fields, message);
  }
  debug(fields: LogFields | string, message?: unknown): void {
    this.write('debug', fields, message);
  }
  /** Nest's word for trace. */
  verbose(fields: LogFields | string, message?: unknown): void {
    this.write('trace', fields, message);
  }

  /** Writes out what is buffered; called last before the process ends. */
  flush(): void {
    this.pino.flush();
  }

  private write(level: Exclude<LogLevel, 'silent'>, fields: LogFields | string, message: unknown): void {
    const text = typeof message === 'string' ? message : undefined;
    // a bare string is a message; what Nest passes as its second argument is the class it speaks for
    if (typeof fields === 'string') this.pino[level](text === undefined ? {} : { context: text }, fields);
    else if (fields instanceof Error) this.pino[level]({ err: fields }, text);
    else this.pino[level](fields, text);
  }
}
