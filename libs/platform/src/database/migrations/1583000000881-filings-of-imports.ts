import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A filed headcount remembers the list it came with, so that what a list brought can be decided together. */
export class FilingsOfImports1583000000881 implements MigrationInterface {
  readonly name = 'FilingsOfImports1583000000881';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE headcount_filings
      ADD COLUMN import_id uuid,
      ADD CONSTRAINT headcount_filings_import_id_fkey FOREIGN KEY (jurisdiction_id, import_id)
        REFERENCES firm_imports (jurisdiction_id, id)`);
    await runner.query(
      'CREATE INDEX headcount_filings_import ON headcount_filings (jurisdiction_id, import_id) WHERE import_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX headcount_filings_import');
    await runner.query(
      'ALTER TABLE headcount_filings DROP CONSTRAINT headcount_filings_import_id_fkey, DROP COLUMN import_id',
    );
  }
}
