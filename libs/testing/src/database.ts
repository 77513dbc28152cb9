import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource, EntityTarget } from 'typeorm';
import { createDataSource, MIGRATIONS, UnitOfWork } from '@supplydock/platform';

/** Any number; tests of one run must not build the template twice at once. */
const TEMPLATE_LOCK = 20_200_302;

export interface TestDatabase {
  /** Connection string of this test's own database, as its owner. */
  readonly url: string;
  /** Under the application's role, as the services connect. */
  readonly dataSource: DataSource;
  readonly uow: UnitOfWork;
  /** Under the owner's role, past row-level security: for arranging and for looking. */
  readonly owner: DataSource;
  /** Closes all connections; then copies of the database as it stands may be opened. @returns its name */
  leave(): Promise<string>;
  /** Closes all connections and drops the database. */
  close(): Promise<void>;
}

/**
 * A database of its own for one spec file, copied from a migrated template within a fraction of a second.
 * Needs TEST_DATABASE_URL (a server on which databases may be created), which the test run sets.
 * @param original the database to copy instead, which its test has left
 */
export async function openTestDatabase(
  entities: readonly EntityTarget<object>[] = [],
  original?: string,
): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server)
    throw new Error('TEST_DATABASE_URL is not set: start the tests with `npm test` or `npm run test:medium`');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(server, async (client) => {
    const template = original ?? (await ensureTemplate(client, server));
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  const url = urlOf(server, name);
  const dataSource = await createDataSource({ url, entities, as: 'app' }).initialize();
  const owner = await createDataSource({ url, entities, as: 'owner', poolSize: 4 }).initialize();
  const leave = async (): Promise<string> => {
    await Promise.all([dataSource.destroy(), owner.destroy()]);
    return name;
  };
  const close = async (): Promise<void> => {
    await leave();
    await dropTestDatabase(name);
  };
  return { url, dataSource, owner, uow: new UnitOfWork(dataSource), leave, close };
}

/** Drops a database that its test has left. */
export async function dropTestDatabase(name: string): Promise<void> {
  await withClient(process.env['TEST_DATABASE_URL']!, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
}

async function ensureTemplate(client: pg.Client, server: string): Promise<string> {
  const version = createHash('sha256').update(MIGRATIONS.map(String).join('\n')).digest('hex').slice(0, 12);
  const name = `supplydock_template_${version}`;
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const found = await client.query('SELECT datallowconn FROM pg_database WHERE datname = $1', [name]);
    if (found.rows[0]?.datallowconn === false) return name;
    if (found.rows[0]) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}`);
    const dataSource = await createDataSource({ url: urlOf(server, name), entities: [], as: 'owner' }).initialize();
    await dataSource.runMigrations();
    await dataSource.destroy();
    // Closed to connections: a template somebody is connected to cannot be copied. Also the mark that it is complete.
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    return name;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
