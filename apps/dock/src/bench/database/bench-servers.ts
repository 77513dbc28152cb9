import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, startValkey, stopPostgres, stopValkey } from '@supplydock/embedded';
import { migrateDatabase } from '../../commands/migrate.js';
import { prepareStateFolder, type StateFolder } from '../../services/state-folder.js';
import { benchFolder } from '../bench-folder.js';
import { instanceOf, type InstanceChoice } from '../instance.js';
import { BENCH_CITY } from './bench-city.js';
import { loadDay } from './load-day.js';

/** Servers of the bench alone, with one city in the database. */
export interface BenchServers {
  readonly folder: StateFolder;
  /** The settings with which a process of ours works on that city. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a PostgreSQL and a Valkey of the bench's own, durable like an operator's, fills the database, runs the work, and
 * removes everything again.
 * @param fill loads a city into the migrated database and answers its jurisdiction
 */
export async function withBenchServers<T>(
  fill: (env: Readonly<Record<string, string>>) => Promise<string>,
  work: (servers: BenchServers) => Promise<T>,
): Promise<T> {
  const root = join(benchFolder(), 'servers');
  const folder: StateFolder = {
    root,
    postgres: join(root, 'postgres'),
    valkey: join(root, 'valkey'),
    logs: join(root, 'logs'),
    lock: join(root, 'start.json'),
  };
  await stopAll(folder);
  rmSync(root, { recursive: true, force: true });
  prepareStateFolder(folder);
  try {
    const postgres = await startPostgres(folder.postgres, 'durable');
    const valkey = await startValkey(folder.valkey);
    const env = { DATABASE_URL: postgres.url, REDIS_URL: valkey.url, LOG_LEVEL: 'warn' };
    await migrateDatabase(env);
    const JURISDICTION = await fill(env);
    return await work({ folder, env: { ...env, JURISDICTION } });
  } finally {
    await stopAll(folder);
    rmSync(root, { recursive: true, force: true });
  }
}

/** The same with one generated day in the database. */
export function withLoadedDay<T>(instance: InstanceChoice, work: (servers: BenchServers) => Promise<T>): Promise<T> {
  return withBenchServers(async ({ DATABASE_URL }) => {
    const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 1 });
    const client = await pool.connect();
    try {
      await loadDay(client, instanceOf(instance));
    } finally {
      client.release();
      await pool.end();
    }
    return BENCH_CITY;
  }, work);
}

async function stopAll(folder: StateFolder): Promise<void> {
  await stopValkey(folder.valkey);
  await stopPostgres(folder.postgres);
}
