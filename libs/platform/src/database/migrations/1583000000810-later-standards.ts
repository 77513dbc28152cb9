import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What goods of a product may be made to besides its first standard: the revised one, with its days. */
export class LaterStandards1583000000810 implements MigrationInterface {
  readonly name = 'LaterStandards1583000000810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE products ADD COLUMN later_standards jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE products DROP COLUMN later_standards');
  }
}
