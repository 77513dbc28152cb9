import type { EntityManager } from 'typeorm';
import type { PasswordHasher } from '@supplydock/identity';
import type { LedgerService } from '@supplydock/ledger';
import { pgClientOf, type UnitOfWork } from '@supplydock/platform';
import type { CitySeed } from './city-parameters.js';
import type { DemoCity } from './city.js';
import { cityTables, referenceTables, type SeedTable } from './city-tables.js';
import { copyRows } from './copy-rows.js';
import { giveDemoSecondFactor } from './demo-second-factor.js';
import { DEMO_PASSWORD, generateCity } from './generate-city.js';

export interface SeedingTools {
  /** Of a data source that connects as the owner: reference data is not the application's to write. */
  readonly uow: UnitOfWork;
  readonly ledger: LedgerService;
  readonly passwords: PasswordHasher;
}

export interface SeedResult {
  /** False when the city was there already and nothing was done. */
  readonly isNew: boolean;
  /** Rows per table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Keeps two seeders of one database apart; any fixed number. */
const SEED_LOCK = 20_200_302;

/**
 * Loads the demo city unless its jurisdiction exists, all in one transaction: a half-loaded city cannot be. Ends with the
 * ledger's first entry, which says what was loaded.
 * @param report told the table being loaded and its rows
 */
export async function loadCity(
  seed: CitySeed,
  { uow, ledger, passwords }: SeedingTools,
  report: (table: string, rows: number) => void = () => undefined,
): Promise<SeedResult> {
  const { jurisdiction } = seed.reference;
  const loaded = await uow.run(jurisdiction.id, async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [SEED_LOCK]);
    const found: unknown[] = await tx.query('SELECT 1 FROM jurisdictions WHERE id = $1', [jurisdiction.id]);
    if (found.length > 0) {
      await giveDemoSecondFactor(tx, jurisdiction.id); // a city that was loaded before there were any
      return { isNew: false, rows: {} };
    }
    const city = generateCity(seed);
    await tx.query(
      'INSERT INTO jurisdictions (id, name_en, name_zh, time_zone, rehearsal_day) VALUES ($1, $2, $3, $4, $5)',
      [jurisdiction.id, jurisdiction.nameEn, jurisdiction.nameZh, jurisdiction.timeZone, city.day],
    );
    const tables = [...referenceTables(seed), ...cityTables(city, seed, await hashPasswords(city, passwords))];
    const rows = await loadTables(tx, jurisdiction.id, tables, report);
    await giveDemoSecondFactor(tx, jurisdiction.id);
    await ledger.append(tx, {
      jurisdictionId: jurisdiction.id,
      kind: 'CHANNEL_OPENED',
      subjectType: 'jurisdiction',
      subjectId: jurisdiction.id,
      actorId: city.users.find(({ role }) => role === 'system')!.id,
      payload: { rehearsalDay: city.day, seed: seed.parameters.seed, rows },
    });
    return { isNew: true, rows };
  });
  // Fresh statistics: the first round must not be planned for empty tables.
  if (loaded.isNew) await uow.run(jurisdiction.id, (tx) => tx.query(`ANALYZE ${Object.keys(loaded.rows).join(', ')}`));
  return loaded;
}

async function loadTables(
  tx: EntityManager,
  jurisdictionId: string,
  tables: readonly SeedTable[],
  report: (table: string, rows: number) => void,
): Promise<Record<string, number>> {
  const client = await pgClientOf(tx);
  const loaded: Record<string, number> = {};
  for (const { table, columns, rows } of tables) {
    report(table, rows.length);
    const keyed = rows.map((row) => [jurisdictionId, ...row]);
    loaded[table] = await copyRows(client, table, ['jurisdiction_id', ...columns], keyed);
  }
  return loaded;
}

/** Each account has its own salt. Nobody logs in to the channel's own account. */
async function hashPasswords({ users }: DemoCity, passwords: PasswordHasher): Promise<Map<string, string>> {
  const people = users.filter(({ role }) => role !== 'system');
  return new Map(
    await Promise.all(people.map(async ({ login }) => [login, await passwords.hash(DEMO_PASSWORD)] as const)),
  );
}
