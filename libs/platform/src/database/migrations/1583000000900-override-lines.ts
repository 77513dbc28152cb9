import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lots of a quantity set by hand are the lines of its award, like everybody's. */
export class OverrideLines1583000000900 implements MigrationInterface {
  name = 'OverrideLines1583000000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE round_overrides DROP COLUMN lines');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE round_overrides ADD COLUMN lines jsonb');
  }
}
