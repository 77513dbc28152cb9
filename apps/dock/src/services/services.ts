import { rm } from 'node:fs/promises';
import { findPostgres, findValkey, startPostgres, startValkey, stopPostgres, stopValkey } from '@supplydock/embedded';
import { prepareStateFolder, type StateFolder } from './state-folder.js';

/** PostgreSQL and a queue server that answer. */
export interface Services {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Stops what this call started; what was running before, or belongs to the operator, stays. */
  readonly close: () => Promise<void>;
}

/** What runs here, for `status`. */
export interface ServiceStatus {
  readonly name: string;
  readonly detail: string;
  readonly isRunning: boolean;
}

/**
 * The operator's servers where DATABASE_URL or REDIS_URL name them, else embedded ones with their data in `folder`.
 * @param env the environment with the operator's settings
 */
export async function openServices(folder: StateFolder, env: NodeJS.ProcessEnv = process.env): Promise<Services> {
  const isAllOutside = Boolean(env.DATABASE_URL && env.REDIS_URL);
  if (!isAllOutside) prepareStateFolder(folder);
  const postgres = env.DATABASE_URL ? null : await startPostgres(folder.postgres, 'durable');
  const stopDatabase = async (): Promise<void> => {
    if (postgres?.isStartedHere) await stopPostgres(folder.postgres);
  };
  try {
    const valkey = env.REDIS_URL ? null : await startValkey(folder.valkey);
    return {
      databaseUrl: env.DATABASE_URL || (postgres?.url ?? ''),
      redisUrl: env.REDIS_URL || (valkey?.url ?? ''),
      close: async () => {
        if (valkey?.isStartedHere) await stopValkey(folder.valkey);
        await stopDatabase();
      },
    };
  } catch (error) {
    await stopDatabase();
    throw error;
  }
}

/** Stops the embedded servers of `folder`, whoever started them; answers the names of those that ran. */
export async function stopServices(folder: StateFolder): Promise<string[]> {
  const stopped: string[] = [];
  if (await stopValkey(folder.valkey)) stopped.push('Valkey');
  if (await stopPostgres(folder.postgres)) stopped.push('PostgreSQL');
  return stopped;
}

/** Which servers this installation uses and whether they run. */
export async function serviceStatus(
  folder: StateFolder,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ServiceStatus[]> {
  const rows: ServiceStatus[] = [];
  for (const [name, url, find, path] of [
    ['PostgreSQL', env.DATABASE_URL, findPostgres, folder.postgres],
    ['Valkey', env.REDIS_URL, findValkey, folder.valkey],
  ] as const) {
    if (url) {
      const { host } = new URL(url);
      rows.push({ name, detail: `the operator's server at ${host}`, isRunning: true });
      continue;
    }
    const running = await find(path);
    const detail = running === null ? 'not running' : `embedded, port ${running.port}, process ${running.pid}`;
    rows.push({ name, detail, isRunning: running !== null });
  }
  return rows;
}

/** Removes the embedded servers' data. They must not be running. */
export async function removeData(folder: StateFolder): Promise<void> {
  for (const path of [folder.postgres, folder.valkey, folder.logs]) await rm(path, { recursive: true, force: true });
}
