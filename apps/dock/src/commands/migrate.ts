import { createDataSource } from '@supplydock/platform';
import { ALL_ENTITIES } from '../migrate/all-entities.js';
import { openServices } from '../services/services.js';
import { stateFolder } from '../services/state-folder.js';
import { checkSettings, environmentFor } from '../settings.js';

/** `dock migrate`: brings the schema up to date and says what it did. */
export async function migrate(): Promise<void> {
  checkSettings();
  const services = await openServices(stateFolder());
  try {
    const done = await migrateDatabase(environmentFor(services));
    console.log(done.length === 0 ? 'The schema is up to date.' : `Done: ${done.join(', ')}.`);
  } finally {
    await services.close();
  }
}

/**
 * Runs the migrations that are missing, each in a transaction of its own, as the owner of the tables.
 * Answers their names.
 */
export async function migrateDatabase(env: NodeJS.ProcessEnv): Promise<string[]> {
  const dataSource = createDataSource({
    url: env.DATABASE_OWNER_URL || (env.DATABASE_URL ?? ''),
    entities: ALL_ENTITIES,
    as: 'owner',
    poolSize: 1,
    applicationName: 'supplydock migrate',
  });
  await dataSource.initialize();
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
