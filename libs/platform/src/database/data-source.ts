import pg from 'pg';
import { DataSource, type DataSourceOptions, type EntityTarget } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';
import { SnakeNaming } from './snake-naming.js';

// A calendar day stays the text 'YYYY-MM-DD'; pg would turn it into a moment in the server's own zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// Pieces and fen are bounded far below 2^53 by constraints, so a plain number is exact.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** The application's role: owns nothing, sees one jurisdiction per transaction (row-level security). */
export const APP_ROLE = 'supplydock_app';

const CONNECT_MS = 5_000;
const STATEMENT_MS = 30_000;
const LOCK_MS = 10_000;
const IDLE_IN_TRANSACTION_MS = 60_000;

export interface DatabaseSettings {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  readonly entities: readonly EntityTarget<object>[];
  /** 'app' acts under the restricted role; 'owner' migrates and seeds the schema. */
  readonly as: 'app' | 'owner';
  /** Connections at most in this process. */
  readonly poolSize?: number;
  readonly applicationName?: string;
  /** Told of an error on an idle connection; without a listener such an error would end the process. */
  readonly onPoolError?: (error: Error) => void;
}

/**
 * Options of the one data source of a process. Every wait has a limit: a dead link is an error within seconds, never a
 * hanging pool.
 */
export function dataSourceOptions(settings: DatabaseSettings): DataSourceOptions {
  const role = settings.as === 'app' ? `-c role=${APP_ROLE} ` : '';
  return {
    type: 'postgres',
    url: settings.url,
    applicationName: settings.applicationName ?? 'supplydock',
    entities: [...settings.entities] as Exclude<DataSourceOptions['entities'], undefined>,
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    parseInt8: true,
    installExtensions: false,
    poolErrorHandler: settings.onPoolError ?? (() => undefined),
    extra: {
      max: settings.poolSize ?? 10,
      connectionTimeoutMillis: CONNECT_MS,
      options:
        `${role}-c statement_timeout=${STATEMENT_MS} -c lock_timeout=${LOCK_MS} ` +
        `-c idle_in_transaction_session_timeout=${IDLE_IN_TRANSACTION_MS} -c timezone=UTC`,
      keepAlive: true,
    },
  };
}

/** A data source that is not yet connected; call `initialize()`. */
export function createDataSource(settings: DatabaseSettings): DataSource {
  return new DataSource(dataSourceOptions(settings));
}
