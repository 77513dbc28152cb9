import { mkdirSync } from 'node:fs';
import { chooseNextPort } from '@supplydock/embedded';
import { withUseCases } from '../dock.module.js';
import { Failure } from '../failure.js';
import { step } from '../output/steps.js';
import { DEMO_PASSWORD } from '../seed/generate-city.js';
import { ChildServer } from '../services/child-server.js';
import { openServices, stopServices } from '../services/services.js';
import { recordStart, releaseStartLock, takeStartLock } from '../services/start-lock.js';
import { stateFolder, type StateFolder } from '../services/state-folder.js';
import { checkSettings, environmentFor } from '../settings.js';
import { Shutdown } from '../shutdown.js';
import { migrateDatabase } from './migrate.js';
import { runAndReport } from './round.js';
import { seedDatabase, sentenceOf } from './seed.js';

/** One account per role; the demo city gives each the same password. */
const DEMO_LOGINS = ['requester', 'supplier', 'district', 'officer', 'approver', 'hotline', 'auditor'];

/**
 * `npm start`: servers, schema, demo city, api and worker, the day's round for masks; then stays up until Ctrl-C.
 * @param isOnce ends after the round; the exit code is 0 only if it was proposed with a verified certificate
 */
export async function start({ isOnce }: { isOnce: boolean }): Promise<void> {
  const config = checkSettings();
  const folder = stateFolder();
  mkdirSync(folder.logs, { recursive: true });
  await takeStartLock(folder);
  const shutdown = new Shutdown();
  shutdown.add(() => Promise.resolve(releaseStartLock(folder)));
  try {
    const { env, address } = await startServer(folder, config.host, config.port, shutdown);
    const round = await withUseCases(env, (app) => runAndReport(app, config.jurisdictionId, 'masks', shutdown.signal));
    if (round.certificate?.verified !== true) throw new Failure('The round has no verified certificate.');
    if (!isOnce) {
      sayWhere(address);
      await shutdown.requested();
      process.exitCode = 0; // to be stopped is how an orderly run ends
    }
  } catch (error) {
    if (!shutdown.signal.aborted) throw error; // what Ctrl-C cut short is not a failure
  } finally {
    await shutdown.run();
  }
}

/** Starts everything up to a ready api and worker; each thing started is handed to `shutdown` at once. */
async function startServer(
  folder: StateFolder,
  host: string,
  firstPort: number,
  shutdown: Shutdown,
): Promise<{ env: NodeJS.ProcessEnv; address: string }> {
  const isEmbedded = !process.env.DATABASE_URL || !process.env.REDIS_URL;
  const services = await step(isEmbedded ? 'PostgreSQL 18 and Valkey 9, embedded' : "the operator's servers", () =>
    openServices(folder),
  );
  // Also those that a killed start left running: after Ctrl-C nothing of ours runs.
  shutdown.add(async () => void (await stopServices(folder)));
  const base = environmentFor(services);
  await step(
    'schema',
    () => migrateDatabase(base),
    (done) => `schema (${done.length} migrations run)`,
  );
  shutdown.check();
  await step('demo city', () => seedDatabase(base), sentenceOf);
  shutdown.check();
  const port = await chooseNextPort(firstPort, host);
  if (port !== firstPort) console.log(`  Port ${firstPort} is taken; ${port} is used.`);
  const address = `http://${host}:${port}`;
  const env = { ...base, PORT: String(port), PUBLIC_ORIGIN: process.env.PUBLIC_ORIGIN || address };
  const servers: ChildServer[] = [];
  const record = (): void => recordStart(folder, { children: servers.flatMap(({ own }) => own ?? []) });
  for (const name of ['worker', 'api'] as const) {
    const server = new ChildServer(name, folder, env, record, (sentence) => shutdown.fail(new Failure(sentence)));
    servers.push(server);
    shutdown.add(() => server.stop());
  }
  await step('api and worker', () => Promise.all(servers.map((server) => server.start())));
  recordStart(folder, { address });
  shutdown.check();
  return { env, address };
}

function sayWhere(address: string): void {
  console.log(`\nSupplydock is open at ${address}  (Ctrl-C stops it)`);
  console.log(`Log in as ${DEMO_LOGINS.join(', ')}; the password of each is ${DEMO_PASSWORD}`);
  console.log('Who decides about a round is asked for a code: npm run -s dock -- code');
}
