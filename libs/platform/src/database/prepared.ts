import { createHash } from 'node:crypto';
import type { QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import { pgClientOf } from './unit-of-work.js';

const names = new Map<string, string>();

/**
 * Runs a statement that (nearly) every request asks for. PostgreSQL plans it once a connection instead of each time: a
 * lookup by key is planned for longer than it runs.
 * @param text constant SQL with parameters; one plan has to suit all their values
 * @returns the rows
 */
export async function prepared<Row extends object>(
  tx: EntityManager,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const client = await pgClientOf(tx);
  return (await client.query<Row & QueryResultRow>({ name: nameOf(text), text, values: [...values] })).rows;
}

/** The same text has the same name in every process. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = createHash('sha256').update(text).digest('hex').slice(0, 32)));
  return name;
}
