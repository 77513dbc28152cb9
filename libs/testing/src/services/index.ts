import { mkdtemp, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGuardingValkey, startPostgres, stopPostgres } from '@supplydock/embedded';

/** The servers of one test run. */
export interface TestServices {
  /** The owner's address of a database nobody uses; spec files make their own databases on this server. */
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Stops both and removes their data. The same happens by itself when the calling process ends. */
  readonly stop: () => Promise<void>;
}

/** Starts a PostgreSQL (in a new folder, fsync off) and a Valkey for one test run; about two seconds. */
export async function startTestServices(): Promise<TestServices> {
  const folder = await mkdtemp(join(tmpdir(), 'supplydock-test-'));
  await chmod(folder, 0o755); // as root, PostgreSQL runs under another account, which must be able to enter
  const postgres = await startPostgres(folder, 'fast');
  try {
    const valkey = await startGuardingValkey({ postgresPid: postgres.pid, folder });
    return { databaseUrl: postgres.url, redisUrl: valkey.url, stop: valkey.stop };
  } catch (error) {
    await stopPostgres(folder);
    throw error;
  }
}
