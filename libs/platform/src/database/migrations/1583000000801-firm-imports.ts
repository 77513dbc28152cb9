import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Lists of firms with their staff that an office hands in. */
export class FirmImports1583000000801 implements MigrationInterface {
  readonly name = 'FirmImports1583000000801';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE firm_imports (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      office text NOT NULL,
      file_sha256 text NOT NULL,
      file_name text NOT NULL,
      kind text NOT NULL,
      header text[] NOT NULL,
      columns jsonb NOT NULL,
      rows jsonb NOT NULL,
      uploaded_by uuid NOT NULL,
      uploaded_at timestamptz NOT NULL DEFAULT now(),
      posted_at timestamptz,
      version integer NOT NULL DEFAULT 1,
      CONSTRAINT firm_imports_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT firm_imports_sha256_form CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
      CONSTRAINT firm_imports_kind_known CHECK (kind IN ('csv','xlsx'))
    )`);
    await runner.query('CREATE UNIQUE INDEX firm_imports_one_a_file ON firm_imports (jurisdiction_id, office, file_sha256)'); // prettier-ignore
    await runner.query(`CREATE TABLE firm_import_columns (
      jurisdiction_id text NOT NULL,
      office text NOT NULL,
      header text NOT NULL,
      field text NOT NULL,
      CONSTRAINT firm_import_columns_pkey PRIMARY KEY (jurisdiction_id, office, header)
    )`);
    await raiseTenantWall(runner, 'firm_imports', 'SELECT, INSERT, UPDATE, DELETE');
    await raiseTenantWall(runner, 'firm_import_columns', 'SELECT, INSERT, UPDATE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE firm_import_columns, firm_imports');
  }
}
