import { Problem } from './problem.js';
import type { ProblemCode } from './problems.js';

/** What pg (and TypeORM, which copies it to its own error) says of a refused statement. */
interface PostgresError {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly message?: unknown;
}

/** SQLSTATE → problem. Source: PostgreSQL 18, appendix A; SD001 is raised by our own trigger on requisitions. */
const BY_SQLSTATE: Readonly<Record<string, ProblemCode | undefined>> = {
  SD001: 'DAY_HELD',
  '23505': 'DUPLICATE', // unique_violation
  '23P01': 'DUPLICATE', // exclusion_violation
  '23503': 'REFERENCE_REFUSED', // foreign_key_violation
  '23514': 'RULE_REFUSED', // check_violation
  '22P02': 'MALFORMED_VALUE', // invalid_text_representation, such as an id that is no UUID
  '22003': 'MALFORMED_VALUE', // numeric_value_out_of_range
  '22008': 'MALFORMED_VALUE', // datetime_field_overflow
  '22021': 'MALFORMED_VALUE', // character_not_in_repertoire: a text with a NUL
  '22P05': 'MALFORMED_VALUE', // untranslatable_character: the same inside JSON
  '40001': 'CONCURRENT_CHANGE', // serialization_failure
  '40P01': 'CONCURRENT_CHANGE', // deadlock_detected
  '55P03': 'CONCURRENT_CHANGE', // lock_not_available
  '57014': 'DATABASE_BUSY', // query_canceled: the statement's time limit
  '25P03': 'DATABASE_BUSY', // idle_in_transaction_session_timeout
  '25P04': 'DATABASE_BUSY', // transaction_timeout
  '53300': 'DATABASE_BUSY', // too_many_connections
  '57P01': 'DATABASE_UNAVAILABLE', // admin_shutdown
  '57P02': 'DATABASE_UNAVAILABLE', // crash_shutdown
  '57P03': 'DATABASE_UNAVAILABLE', // cannot_connect_now
};

/** Node's codes of a link that broke or never stood. */
const LINK_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND']);

/** pg gives no code for these: its own time limits and a link lost in mid-query. */
const LINK_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|not queryable/;

/**
 * Finds the problem behind an error of the database.
 * @param error anything thrown; TypeORM's QueryFailedError and pg's DatabaseError are looked into
 * @returns undefined when the error is not one of the database, or a fault of our own (such as a wrong statement)
 */
export function databaseProblem(error: unknown): Problem | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, constraint, message } = error as PostgresError;
  if (typeof code === 'string') {
    const known = BY_SQLSTATE[code] ?? (/^08/.test(code) || LINK_CODES.has(code) ? 'DATABASE_UNAVAILABLE' : undefined);
    if (known) {
      const rule = typeof constraint === 'string' ? constraint : undefined;
      return new Problem(known, { params: rule ? { rule } : {}, cause: error });
    }
  }
  if (typeof message === 'string' && LINK_MESSAGES.test(message)) {
    return new Problem('DATABASE_UNAVAILABLE', { cause: error });
  }
  return undefined;
}
