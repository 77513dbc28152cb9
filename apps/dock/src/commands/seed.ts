import { LedgerService } from '@supplydock/ledger';
import { PasswordHasher } from '@supplydock/identity';
import { createDataSource, UnitOfWork } from '@supplydock/platform';
import { withUseCases } from '../dock.module.js';
import { ALL_ENTITIES } from '../migrate/all-entities.js';
import { readCitySeed } from '../seed/city-parameters.js';
import { loadCity, type SeedResult } from '../seed/load-city.js';
import { openServices } from '../services/services.js';
import { stateFolder } from '../services/state-folder.js';
import { checkSettings, environmentFor } from '../settings.js';
import { migrateDatabase } from './migrate.js';

/** `dock seed`: loads the demo city unless it is there. */
export async function seed(): Promise<void> {
  checkSettings();
  const services = await openServices(stateFolder());
  try {
    const env = environmentFor(services);
    await migrateDatabase(env);
    console.log(sentenceOf(await seedDatabase(env)));
  } finally {
    await services.close();
  }
}

/** Loads the demo city as the owner of the tables, unless its jurisdiction exists. The schema must be up to date. */
export function seedDatabase(env: NodeJS.ProcessEnv): Promise<SeedResult> {
  return withUseCases(env, async (app) => {
    const owner = createDataSource({
      url: env.DATABASE_OWNER_URL || (env.DATABASE_URL ?? ''),
      entities: ALL_ENTITIES,
      as: 'owner',
      poolSize: 2,
      applicationName: 'supplydock seed',
    });
    await owner.initialize();
    try {
      const ledger = app.get(LedgerService, { strict: false });
      return await loadCity(readCitySeed(), { uow: new UnitOfWork(owner), ledger, passwords: new PasswordHasher() });
    } finally {
      await owner.destroy();
    }
  });
}

/** What a seeding did, for people. */
export function sentenceOf({ isNew, rows }: SeedResult): string {
  if (!isNew) return 'The demo city is there.';
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return `The demo city is loaded: ${total.toLocaleString('en')} rows.`;
}
