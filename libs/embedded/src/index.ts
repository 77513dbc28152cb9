export { EmbeddedError } from './embedded-error.js';
export { chooseFreePort, chooseNextPort, isPortFree } from './ports.js';
export { commandLineOf, endProcess, isProcessOf, waitUntil } from './processes.js';
export {
  findPostgres,
  startPostgres,
  stopPostgres,
  withDatabase,
  type PostgresProfile,
  type RunningPostgres,
} from './postgres.js';
export { findValkey, startGuardingValkey, startValkey, stopValkey, type Guard, type RunningValkey } from './valkey.js';
