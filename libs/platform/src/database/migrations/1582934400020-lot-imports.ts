import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Files of lots that suppliers hand in, and what they call their columns. */
export class LotImports1582934400020 implements MigrationInterface {
  readonly name = 'LotImports1582934400020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE lot_imports (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      supplier_id uuid NOT NULL,
      file_sha256 text NOT NULL,
      file_name text NOT NULL,
      kind text NOT NULL,
      header text array NOT NULL,
      columns jsonb NOT NULL,
      rows jsonb NOT NULL,
      uploaded_by uuid NOT NULL,
      uploaded_at timestamptz NOT NULL DEFAULT now(),
      posted_at timestamptz,
      version integer NOT NULL DEFAULT '1',
      CONSTRAINT lot_imports_sha256_form CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
      CONSTRAINT lot_imports_kind_known CHECK (kind IN ('csv','xlsx')),
      CONSTRAINT lot_imports_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT lot_imports_supplier_id_fkey FOREIGN KEY (jurisdiction_id, supplier_id)
        REFERENCES enterprises(jurisdiction_id, id) ON DELETE NO ACTION ON UPDATE NO ACTION
    )`);
    await runner.query(
      'CREATE UNIQUE INDEX lot_imports_one_a_file ON lot_imports (jurisdiction_id, supplier_id, file_sha256)',
    );
    await runner.query(`CREATE TABLE lot_import_columns (
      jurisdiction_id text NOT NULL,
      supplier_id uuid NOT NULL,
      header text NOT NULL,
      field text NOT NULL,
      CONSTRAINT lot_import_columns_pkey PRIMARY KEY (jurisdiction_id, supplier_id, header),
      CONSTRAINT lot_import_columns_supplier_id_fkey FOREIGN KEY (jurisdiction_id, supplier_id)
        REFERENCES enterprises(jurisdiction_id, id) ON DELETE NO ACTION ON UPDATE NO ACTION
    )`);
    await raiseTenantWall(runner, 'lot_imports', 'SELECT, INSERT, UPDATE, DELETE');
    await raiseTenantWall(runner, 'lot_import_columns', 'SELECT, INSERT, UPDATE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lot_import_columns, lot_imports');
  }
}
