import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CORE_KEYS, CORE_TABLE_NAMES } from './core-keys.sql.js';
import { CORE_TABLES } from './core-tables.sql.js';

/** The core tables: jurisdictions to idempotency keys. */
export class Core1582934400000 implements MigrationInterface {
  readonly name = 'Core1582934400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...CORE_TABLES, ...CORE_KEYS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${CORE_TABLE_NAMES.join(', ')}`);
  }
}
