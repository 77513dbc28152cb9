import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The figures behind a failed round's code, so that every language can say what happened. */
export class RoundFailures1583000000701 implements MigrationInterface {
  readonly name = 'RoundFailures1583000000701';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rounds ADD COLUMN failure_figures jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rounds DROP COLUMN failure_figures');
  }
}
