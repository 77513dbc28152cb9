/** What the log keeps of an error. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** SQLSTATE classes whose messages quote the refused value (22: data exceptions). */
const QUOTES_VALUES = /^22/;

/** A chain of causes longer than this is cut: it is a loop or noise. */
const MAX_CAUSES = 5;

/**
 * Keeps of an error what helps and drops what may hold personal data: pg's `detail` quotes the row
 * ("Key (login)=(…)"), TypeORM's error carries the statement's parameters.
 * @param error anything thrown
 */
export function serializeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error' };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const quotesValues = typeof code === 'string' && QUOTES_VALUES.test(code);
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: quotesValues ? `database error ${code}` : error.message,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(frames && frames.length > 0 ? { stack: frames.map((line) => line.trim()).join('\n') } : {}),
    ...(error.cause !== undefined && depth < MAX_CAUSES ? { cause: serializeError(error.cause, depth + 1) } : {}),
  };
}
