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

/** Servers of the bench alone, with one generated day in the database. */
export interface BenchServers {
  readonly folder: StateFolder;
  /** The settings with which a process of ours works on that day. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a PostgreSQL and a Valkey of the bench's own, durable like an operator's, loads the day, runs the work, and
 * removes everything again.
 */
export async function withLoadedDay<T>(
  instance: InstanceChoice,
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
    const env = { DATABASE_URL: postgres.url, REDIS_URL: valkey.url, JURISDICTION: BENCH_CITY, LOG_LEVEL: 'warn' };
    await migrateDatabase(env);
    const pool = new pg.Pool({ connectionString: postgres.url, max: 1 });
    const client = await pool.connect();
    try {
      await loadDay(client, instanceOf(instance));
    } finally {
      client.release();
      await pool.end();
    }
    return await work({ folder, env });
  } finally {
    await stopAll(folder);
    rmSync(root, { recursive: true, force: true });
  }
}

async function stopAll(folder: StateFolder): Promise<void> {
  await stopValkey(folder.valkey);
  await stopPostgres(folder.postgres);
}
